import type { MailDraft, Person } from './mail-draft.js';
import { pairOf } from './numbering.js';
import { agree, type NumberedSubject } from './subject.js';

/** Which contacts have mails with a subject, in no order. */
export interface SubjectIndex {
  /** The person's contacts that have a mail with that subject. */
  written(person: Person, subject: NumberedSubject): readonly MailDraft[];
  /** The person's contacts over a mail of which they wrote that subject themselves. */
  asked(person: Person, subject: NumberedSubject): readonly MailDraft[];
  /** Open contacts that a mail with that subject opened, whoever wrote it. */
  openedWith(subject: NumberedSubject): readonly MailDraft[];
  addWritten(draft: MailDraft, subject: NumberedSubject): void;
  addAsked(draft: MailDraft, subject: NumberedSubject): void;
  /** The subject of the mail that opened the contact. */
  addOpening(draft: MailDraft): void;
}

/** True where some mail of the contact has that subject. */
export function hasSubject({ written }: MailDraft, subject: NumberedSubject): boolean {
  return written.some((one) => agree(one, subject));
}

/** `isHandedOn` tells by which subjects contacts may be asked for whose person is not known. */
export function createSubjectIndex(isHandedOn: (subject: NumberedSubject) => boolean): SubjectIndex {
  /** By person and beginning. */
  const contacts = new Map<number, MailDraft[]>();
  /** By beginning. */
  const openings = new Map<number, MailDraft[]>();

  function ofPerson({ number }: Person, { beginning }: NumberedSubject): readonly MailDraft[] {
    return contacts.get(pairOf(number, beginning)) ?? none;
  }

  function makeFound(draft: MailDraft, { beginning }: NumberedSubject): void {
    if (draft.person !== null) push(contacts, pairOf(draft.person.number, beginning), draft);
  }

  function add(draft: MailDraft, subject: NumberedSubject, to: NumberedSubject[]): void {
    if (to.some((one) => isSame(one, subject))) return;
    const isFound = beginsSo(draft.written, subject) || beginsSo(draft.asked, subject);
    to.push(subject);
    if (!isFound) makeFound(draft, subject);
  }

  return {
    written: (person, subject) => ofPerson(person, subject).filter((draft) => hasSubject(draft, subject)),
    asked: (person, subject) =>
      ofPerson(person, subject).filter((draft) => draft.asked.some((one) => agree(one, subject))),
    openedWith(subject) {
      const open = (openings.get(subject.beginning) ?? []).filter(({ closed }) => !closed);
      openings.set(subject.beginning, open);
      return open.filter((draft) => agree(draft.subject, subject));
    },
    addWritten: (draft, subject) => add(draft, subject, draft.written),
    addAsked: (draft, subject) => add(draft, subject, draft.asked),
    addOpening(draft) {
      const { subject } = draft;
      makeFound(draft, subject);
      if (!subject.generic && isHandedOn(subject)) push(openings, subject.beginning, draft);
    },
  };
}

const none: readonly MailDraft[] = [];

function isSame(one: NumberedSubject, other: NumberedSubject): boolean {
  return one.matter === other.matter && one.caseNumber === other.caseNumber;
}

function beginsSo(subjects: readonly NumberedSubject[], { beginning }: NumberedSubject): boolean {
  return subjects.some((one) => one.beginning === beginning);
}

function push(index: Map<number, MailDraft[]>, key: number, draft: MailDraft): void {
  const drafts = index.get(key);
  if (drafts === undefined) index.set(key, [draft]);
  else drafts.push(draft);
}
