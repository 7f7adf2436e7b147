import type { Instant } from '../model/time.js';
import { noMarks } from './contact-marks.js';
import type { Draft, PlacedIncoming } from './draft.js';
import type { NumberedSubject } from './subject.js';

/** A contact of mail while its history is gathered, and what was written over its mails. */
export interface MailDraft extends Draft {
  /** Who wants it; null where the log does not say. */
  readonly person: Person | null;
  /** The subject of the mail that opened it. */
  readonly subject: NumberedSubject;
  /** Over any mail of it. */
  readonly written: NumberedSubject[];
  /** Over one of the person's own. */
  readonly asked: NumberedSubject[];
}

/** Somebody outside with whom we write. */
export interface Person {
  readonly address: string;
  /** From 0 on, in the order in which they are met. */
  readonly number: number;
  /** Their contacts; those that were found closed are left out. */
  contacts: MailDraft[];
  /** When we last replied to them; long ago where we never did. */
  answeredAt: Instant;
}

/** As `openDraft` does, part by part: an object that is made by a spread is slow to read ever after. */
export function openMailDraft(
  { id, placement, unit }: PlacedIncoming,
  person: Person | null,
  subject: NumberedSubject,
): MailDraft {
  const { event, otherUnits } = placement;
  return {
    id,
    event,
    unit,
    otherUnits,
    counterpart: person?.address ?? null,
    receivedAt: event.at,
    marks: noMarks,
    history: [],
    holders: [unit, ...otherUnits],
    handedOnBy: [],
    closed: false,
    latest: event.at.start,
    person,
    subject,
    written: [subject],
    asked: [subject],
  };
}

export function createPersons(): (address: string) => Person {
  const persons = new Map<string, Person>();
  return (address) => {
    const known = persons.get(address);
    if (known !== undefined) return known;
    const person = { address, number: persons.size, contacts: [], answeredAt: Number.NEGATIVE_INFINITY };
    persons.set(address, person);
    return person;
  };
}
