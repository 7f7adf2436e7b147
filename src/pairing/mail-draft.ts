import type { Unit } from '../model/organisation.js';
import type { Moment } from '../model/time.js';
import { noMarks } from './contact-marks.js';
import type { Party } from './directory.js';
import { type Draft, nothingYet, noUnits } from './draft.js';
import type { NumberedMail } from './mail-table.js';
import type { NumberedSubject } from './numbered-subject.js';

/** A contact of mail while its history is gathered, and what was written over its mails. */
export interface MailDraft extends Draft {
  /** Who wants it; null where the log does not say. */
  readonly person: Person | null;
  /** The subject of the mail that opened it. */
  readonly subject: NumberedSubject;
  /** Other ones over any mail of it. */
  alsoWritten: NumberedSubject[];
  /** Other ones over one of the person's own. */
  alsoAsked: NumberedSubject[];
}

/** Somebody outside with whom we write, and what came of it. */
export interface Person {
  readonly address: string;
  /** From 0 on: cheaper to look up than the address. */
  readonly number: number;
  /** Their contacts; of whoever has many, those that were found closed are left out. */
  contacts: MailDraft[];
  /** They have so many contacts that these are kept by subject too. */
  hasMany: boolean;
  /** When we last replied to them; null where we never did. */
  answeredAt: Moment | null;
}

/** What a mail that opens a contact says of who wants it and what. */
export interface Opening {
  readonly unit: Unit;
  readonly person: Person | null;
  readonly subject: NumberedSubject;
}

/** As `openDraft` does, part by part: an object that is made by a spread is slow to read ever after. */
export function openMailDraft(
  { id, event, otherUnits }: NumberedMail,
  { unit, person, subject }: Opening,
): MailDraft {
  return {
    id,
    event,
    unit,
    otherUnits,
    counterpart: person?.address ?? null,
    receivedAt: event.at,
    marks: noMarks,
    history: nothingYet,
    handedTo: noUnits,
    handedOnBy: noUnits,
    closed: false,
    latest: event.at,
    person,
    subject,
    alsoWritten: noSubjects,
    alsoAsked: noSubjects,
  };
}

const noSubjects: NumberedSubject[] = [];
/** Replaced by a list of their own with the first contact. */
const noContacts: MailDraft[] = [];

/** The same person for the same party. */
export function createPersons(): (party: Party) => Person {
  const persons: (Person | undefined)[] = [];
  return ({ address, number }) => {
    const known = persons[number];
    if (known !== undefined) return known;
    const person = {
      address,
      number,
      contacts: noContacts,
      hasMany: false,
      answeredAt: null,
    };
    persons[number] = person;
    return person;
  };
}
