import { remembered } from '../calendar/remembered.js';
import type { Fate, PlacedEvent } from '../model/contact.js';
import type { Direction, LogEvent, MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Party } from './directory.js';
import type { MailNature } from './nature.js';
import type { NumberedSubject } from './numbered-subject.js';
import type { MailPlacement, Placement } from './placement.js';

/** An id, written when it is asked for: of most events nobody asks. */
export interface EventId {
  /** All of it where there is no number. */
  readonly start: string;
  readonly number: number | null;
}

/** Every day has the same few thousand numbers. */
const writtenNumber = remembered((number) => String(number).padStart(4, '0'));

/** What stays of an event when all is paired: a log may have millions. */
export class Settled<Event extends LogEvent> implements Omit<PlacedEvent, 'fate'> {
  readonly event: Event;
  readonly direction: Direction;
  readonly unit: Unit | null;
  /** What became of it; null until it is paired. What is known later goes before what was thought at first. */
  fate: Fate | null = null;
  private readonly idStart: string;
  private readonly idNumber: number | null;

  constructor({ event, direction, unit }: Placement<Event>, { start, number }: EventId) {
    this.event = event;
    this.direction = direction;
    this.unit = unit;
    this.idStart = start;
    this.idNumber = number;
  }

  get id(): string {
    const { idStart, idNumber } = this;
    // Joined it is one text; a sum of two keeps both, and becomes a third when it is compared.
    return idNumber === null ? idStart : [idStart, writtenNumber(idNumber)].join('');
  }

  toJSON(): Pick<Settled<Event>, 'id' | 'event' | 'direction' | 'unit' | 'fate'> {
    const { id, event, direction, unit, fate } = this;
    return { id, event, direction, unit, fate };
  }
}

/** A placed event with the id that it keeps, and what only pairing asks of it. */
export class Numbered<Event extends LogEvent> implements Placement<Event> {
  readonly settled: Settled<Event>;
  readonly event: Event;
  readonly measured: boolean;
  readonly otherUnits: readonly Unit[];
  readonly counterparts: readonly string[];

  constructor(placement: Placement<Event>, id: EventId) {
    this.settled = new Settled(placement, id);
    this.event = placement.event;
    this.measured = placement.measured;
    this.otherUnits = placement.otherUnits;
    this.counterparts = placement.counterparts;
  }

  get id(): string {
    return this.settled.id;
  }

  get direction(): Direction {
    return this.settled.direction;
  }

  get unit(): Unit | null {
    return this.settled.unit;
  }

  get fate(): Fate | null {
    return this.settled.fate;
  }

  set fate(fate: Fate | null) {
    this.settled.fate = fate;
  }
}

/** What a mail says of itself, read once. */
export interface ReadMail {
  readonly subject: NumberedSubject;
  /** What kind of mail it looks like by itself; the mails beside it may show more. */
  readonly nature: MailNature;
}

/**
 * A placed mail that has been read. Every step of pairing asks every one of them, and so it is one object, with what is
 * looked up in texts looked up once.
 */
export class NumberedMail extends Numbered<MailEvent> implements MailPlacement, ReadMail {
  readonly correspondent: Party | null;
  readonly subject: NumberedSubject;
  readonly nature: MailNature;

  constructor(placement: MailPlacement, { subject, nature }: ReadMail, id: EventId) {
    super(placement, id);
    this.correspondent = placement.correspondent;
    this.subject = subject;
    this.nature = nature;
  }
}

/**
 * What came in stands at the start of its interval, what we sent at the end of it: an answer that can
 * have come after the question is met with the question already there. Ties keep canonical order.
 */
export function inPairingOrder(mails: readonly NumberedMail[]): readonly NumberedMail[] {
  return mails.toSorted((one, other) => pairingTime(one) - pairingTime(other) || rank(one) - rank(other));
}

export function pairingTime({ event, direction }: NumberedMail): number {
  return direction === 'incoming' ? event.at.start : event.at.end;
}

function rank({ direction }: NumberedMail): number {
  return direction === 'incoming' ? 0 : 1;
}
