import type { MailDraft, Person } from './mail-draft.js';
import { agreeInRun, type NumberedSubject } from './numbered-subject.js';
import { pairOf } from './numbering.js';
import { addUnder, withOneMore } from './short-list.js';

/** Which contacts have mails with a subject, in no order. */
export interface SubjectIndex {
  /** The person's contacts that have a mail with that subject. */
  written(person: Person, subject: NumberedSubject): readonly MailDraft[];
  /** The person's contacts over a mail of which they wrote that subject themselves. */
  asked(person: Person, subject: NumberedSubject): readonly MailDraft[];
  /** Open contacts that a mail with that subject opened, whoever wrote it. */
  openedWith(subject: NumberedSubject): readonly MailDraft[];
  /** What a system has left of a subject that the contact has adds nothing to it, and would fit other matters too. */
  addWritten(draft: MailDraft, subject: NumberedSubject): void;
  /** Nor does it here. */
  addAsked(draft: MailDraft, subject: NumberedSubject): void;
  /** A contact that was opened just now. */
  addOpening(draft: MailDraft): void;
}

/** True where some mail of the contact has that subject. */
export function hasSubject({ subject: first, alsoWritten }: MailDraft, subject: NumberedSubject): boolean {
  return agreeInRun(first, subject) || alsoWritten.some((one) => agreeInRun(one, subject));
}

function wasAsked({ subject: first, alsoAsked }: MailDraft, subject: NumberedSubject): boolean {
  return agreeInRun(first, subject) || alsoAsked.some((one) => agreeInRun(one, subject));
}

/** So many contacts of one person are looked through sooner than they are found by subject. */
const few = 8;

/** `isHandedOn` tells by which subjects contacts may be asked for whose person is not known. */
export function createSubjectIndex(isHandedOn: (subject: NumberedSubject) => boolean): SubjectIndex {
  /** Of persons with many: by person and matter, and by person and beginning. */
  const byMatter = new Map<number, MailDraft[]>();
  const byBeginning = new Map<number, MailDraft[]>();
  /** By person and beginning those alone that have a cut subject: forms begin all that they write alike. */
  const byCut = new Map<number, MailDraft[]>();
  /** By beginning. */
  const openings = new Map<number, MailDraft[]>();

  function ofPerson(person: Person, { matter, beginning, cutTo }: NumberedSubject): readonly MailDraft[] {
    if (!person.hasMany) return person.contacts;
    const begins = pairOf(person.number, beginning);
    if (cutTo !== null) return byBeginning.get(begins) ?? none;
    return [...(byMatter.get(pairOf(person.number, matter)) ?? none), ...(byCut.get(begins) ?? none)];
  }

  function makeFound(
    { number }: Person,
    draft: MailDraft,
    { matter, beginning, cutTo }: NumberedSubject,
  ): void {
    const begins = pairOf(number, beginning);
    addUnder(byMatter, pairOf(number, matter), draft);
    addUnder(byBeginning, begins, draft);
    if (cutTo !== null) addUnder(byCut, begins, draft);
  }

  function addContact(person: Person, draft: MailDraft): void {
    person.contacts = withOneMore(person.contacts, draft);
    if (person.hasMany) makeFound(person, draft, draft.subject);
    else if (person.contacts.length > few) {
      person.hasMany = true;
      for (const one of person.contacts)
        for (const subject of subjectsOf(one)) makeFound(person, one, subject);
    }
  }

  /** A subject that the contact has from now on leads to it too. */
  function leadTo(draft: MailDraft, subject: NumberedSubject): void {
    const { person } = draft;
    if (person?.hasMany === true && !subjectsOf(draft).has(subject)) makeFound(person, draft, subject);
  }

  return {
    written: (person, subject) => ofPerson(person, subject).filter((draft) => hasSubject(draft, subject)),
    asked: (person, subject) => ofPerson(person, subject).filter((draft) => wasAsked(draft, subject)),
    openedWith(subject) {
      const open = (openings.get(subject.beginning) ?? []).filter(({ closed }) => !closed);
      openings.set(subject.beginning, open);
      return open.filter((draft) => agreeInRun(draft.subject, subject));
    },
    addWritten(draft, subject) {
      if (isAmong(draft, draft.alsoWritten, subject)) return;
      if (subject.cutTo !== null && hasSubject(draft, subject)) return;
      leadTo(draft, subject);
      draft.alsoWritten = withOneMore(draft.alsoWritten, subject);
    },
    addAsked(draft, subject) {
      if (isAmong(draft, draft.alsoAsked, subject)) return;
      if (subject.cutTo !== null && wasAsked(draft, subject)) return;
      leadTo(draft, subject);
      draft.alsoAsked = withOneMore(draft.alsoAsked, subject);
    },
    addOpening(draft) {
      const { person, subject } = draft;
      if (person !== null) addContact(person, draft);
      if (!subject.generic && isHandedOn(subject)) addUnder(openings, subject.beginning, draft);
    },
  };
}

/** The person's contacts that are open, and maybe others: of whoever has many those found closed are let go. */
export function contactsToAnswer(person: Person): readonly MailDraft[] {
  if (person.hasMany && person.contacts.some(({ closed }) => closed))
    person.contacts = person.contacts.filter(({ closed }) => !closed);
  return person.contacts;
}

const none: readonly MailDraft[] = [];

function isAmong(
  { subject: first }: MailDraft,
  others: readonly NumberedSubject[],
  subject: NumberedSubject,
): boolean {
  return isSame(first, subject) || others.some((one) => isSame(one, subject));
}

function isSame(one: NumberedSubject, other: NumberedSubject): boolean {
  return one.matter === other.matter && one.caseNumber === other.caseNumber;
}

function subjectsOf({ subject, alsoWritten, alsoAsked }: MailDraft): ReadonlySet<NumberedSubject> {
  return new Set([subject, ...alsoWritten, ...alsoAsked]);
}
