import type { Draft } from './draft.js';
import { agree, fewestShared, type Subject } from './subject.js';

/** Which contacts have mails with a subject. All lists are in the order in which they were added. */
export interface SubjectIndex {
  /** The counterpart's contacts that have a mail with that subject. */
  find(counterpart: string, subject: Subject): readonly Draft[];
  /** Open contacts that a mail with that subject opened, whoever wrote it. */
  findOpen(subject: Subject): readonly Draft[];
  /** True where some mail of the contact has that subject. */
  has(draft: Draft, subject: Subject): boolean;
  /** The subject of the mail that opened the contact. */
  addOpening(draft: Draft, subject: Subject): void;
  add(draft: Draft, subject: Subject): void;
}

interface Entry {
  readonly subject: Subject;
  readonly draft: Draft;
}

export function createSubjectIndex(): SubjectIndex {
  const byCounterpart = new Map<string, Entry[]>();
  const openings = new Map<string, Entry[]>();
  const subjects = new Map<Draft, Subject[]>();

  function add(draft: Draft, subject: Subject): void {
    const known = subjects.get(draft) ?? [];
    subjects.set(draft, known);
    if (known.some((one) => isSame(one, subject))) return;
    known.push(subject);
    if (draft.counterpart !== null)
      push(byCounterpart, keyOf(draft.counterpart, subject), { subject, draft });
  }

  return {
    find: (counterpart, subject) => agreeing(byCounterpart.get(keyOf(counterpart, subject)) ?? [], subject),
    findOpen(subject) {
      const key = keyOf('', subject);
      const open = (openings.get(key) ?? []).filter(({ draft }) => !draft.closed);
      openings.set(key, open);
      return agreeing(open, subject);
    },
    has: (draft, subject) => subjects.get(draft)?.some((one) => agree(one, subject)) ?? false,
    addOpening(draft, subject) {
      add(draft, subject);
      if (!subject.generic) push(openings, keyOf('', subject), { subject, draft });
    },
    add,
  };
}

function isSame(one: Subject, other: Subject): boolean {
  return one.canonical === other.canonical && one.caseNumber === other.caseNumber;
}

function agreeing(entries: readonly Entry[], subject: Subject): readonly Draft[] {
  return [...new Set(entries.filter((one) => agree(one.subject, subject)).map(({ draft }) => draft))];
}

/** A subject and the beginning that a system left of it have so much in common. */
function keyOf(counterpart: string, { canonical }: Subject): string {
  return `${counterpart}\n${canonical.slice(0, fewestShared)}`;
}

function push(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
