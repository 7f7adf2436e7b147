import type { Contact } from '../../model/contact.js';
import type { PairMark } from '../../model/pair-mark.js';
import { addCounts, type Counts, increase } from '../counts.js';
import type { Sum } from '../sums.js';
import type { Collector } from './collector.js';

/** Contacts of whose first answer there is something to know; an answer may have several marks. */
export interface MarkedAnswers {
  contacts: number;
  readonly marks: Counts<PairMark>;
}

export function collectMarkedAnswers(): Collector<Contact, MarkedAnswers> {
  const marked = noneMarked();
  return {
    add({ history }) {
      const marks = history.find(({ what }) => what === 'answer')?.marks;
      if (marks === undefined || marks.length === 0) return;
      marked.contacts += 1;
      for (const mark of new Set(marks)) increase(marked.marks, mark);
    },
    gathered: () => marked,
  };
}

export const markedAnswers: Sum<MarkedAnswers> = {
  empty: noneMarked,
  add(into, from) {
    into.contacts += from.contacts;
    addCounts(into.marks, from.marks);
  },
};

function noneMarked(): MarkedAnswers {
  return { contacts: 0, marks: new Map() };
}
