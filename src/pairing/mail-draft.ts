import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Moment } from '../model/time.js';
import { noMarks } from './contact-marks.js';
import type { Party } from './directory.js';
import { type Draft, noParties, nothingYet, noUnits } from './draft.js';
import type { NumberedMail } from './mail-list.js';
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

export function openMailDraft(mail: NumberedMail, opening: Opening): MailDraft {
  return new OpenMail(mail, opening);
}

/** What few contacts have. */
type Seldom = Pick<MailDraft, 'handedTo' | 'handedToUnlisted' | 'handedOnBy' | 'alsoWritten' | 'alsoAsked'>;

/** One for all contacts that have nothing of it: another takes its place when they do. */
const nothingSeldom: Seldom = {
  handedTo: noUnits,
  handedToUnlisted: noParties,
  handedOnBy: noUnits,
  alsoWritten: [],
  alsoAsked: [],
};

/** A log may have millions: what its mail and its person tell is not kept again. */
class OpenMail implements MailDraft {
  readonly id: string;
  readonly event: MailEvent;
  readonly unit: Unit;
  readonly otherUnits: readonly Unit[];
  readonly person: Person | null;
  readonly subject: NumberedSubject;
  marks: MailDraft['marks'];
  history: MailDraft['history'];
  closed: boolean;
  latest: Moment;
  private seldom: Seldom;

  constructor({ id, event, otherUnits }: NumberedMail, { unit, person, subject }: Opening) {
    this.id = id;
    this.event = event;
    this.unit = unit;
    this.otherUnits = otherUnits;
    this.person = person;
    this.subject = subject;
    this.marks = noMarks;
    this.history = nothingYet;
    this.closed = false;
    this.latest = event.at;
    this.seldom = nothingSeldom;
  }

  get counterpart(): string | null {
    return this.person === null ? null : this.person.address;
  }

  get receivedAt(): Moment {
    return this.event.at;
  }

  get handedTo(): Seldom['handedTo'] {
    return this.seldom.handedTo;
  }

  set handedTo(handedTo: Seldom['handedTo']) {
    this.seldom = { ...this.seldom, handedTo };
  }

  get handedToUnlisted(): Seldom['handedToUnlisted'] {
    return this.seldom.handedToUnlisted;
  }

  set handedToUnlisted(handedToUnlisted: Seldom['handedToUnlisted']) {
    this.seldom = { ...this.seldom, handedToUnlisted };
  }

  get handedOnBy(): Seldom['handedOnBy'] {
    return this.seldom.handedOnBy;
  }

  set handedOnBy(handedOnBy: Seldom['handedOnBy']) {
    this.seldom = { ...this.seldom, handedOnBy };
  }

  get alsoWritten(): Seldom['alsoWritten'] {
    return this.seldom.alsoWritten;
  }

  set alsoWritten(alsoWritten: Seldom['alsoWritten']) {
    this.seldom = { ...this.seldom, alsoWritten };
  }

  get alsoAsked(): Seldom['alsoAsked'] {
    return this.seldom.alsoAsked;
  }

  set alsoAsked(alsoAsked: Seldom['alsoAsked']) {
    this.seldom = { ...this.seldom, alsoAsked };
  }
}

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

/** Whoever has written to us in a matter of their own. */
export function hasAsked({ contacts, hasMany }: Person): boolean {
  return hasMany || contacts.length > 0;
}
