import type { Contact } from '../../model/contact.js';
import type { PairMark } from '../../model/pair-mark.js';
import { type Counts, increase } from '../counts.js';
import type { Collector } from './collector.js';

/** Contacts of whose first answer there is something to know; an answer may have several marks. */
export interface MarkedAnswers {
  contacts: number;
  readonly marks: Counts<PairMark>;
}

export function collectMarkedAnswers(): Collector<Contact, MarkedAnswers> {
  const marked: MarkedAnswers = { contacts: 0, marks: new Map() };
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
