import { remembered } from '../calendar/remembered.js';
import type { Fate, PlacedEvent } from '../model/contact.js';
import type { Direction, LogEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Placement } from './placement.js';

/** An id, written when it is asked for: of most events nobody asks. */
export interface EventId {
  /** All of it where there is no number. */
  readonly start: string;
  /** From 1 on. */
  readonly number: number | null;
}

/** Every day has the same few thousand numbers. */
const writtenNumber = remembered((number) => String(number).padStart(4, '0'));

export function writtenId({ start, number }: EventId): string {
  // Joined it is one text; a sum of two keeps both, and becomes a third when it is compared.
  return number === null ? start : [start, writtenNumber(number)].join('');
}

/** A placed event with the id that it keeps. */
export interface Numbered<Event extends LogEvent> extends Placement<Event> {
  readonly id: string;
  /** What became of it; null until it is paired. What is known later goes before what was thought at first. */
  get fate(): Fate | null;
  set fate(fate: Fate);
}

/** What stays of an event when all is paired: a log may have millions. */
export class Settled<Event extends LogEvent> implements PlacedEvent {
  readonly event: Event;
  readonly direction: Direction;
  readonly unit: Unit | null;
  /** Null until it is paired. */
  found: Fate | null = null;
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
    return writtenId({ start: this.idStart, number: this.idNumber });
  }

  get fate(): Fate {
    if (this.found === null) throw new Error(`event ${this.id} has no fate`);
    return this.found;
  }

  toJSON(): PlacedEvent {
    const { id, event, direction, unit, fate } = this;
    return { id, event, direction, unit, fate };
  }
}

/** A call or a case, with what only pairing asks of it. */
export class NumberedEntry<Event extends LogEvent> implements Numbered<Event> {
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
    return this.settled.found;
  }

  set fate(fate: Fate) {
    this.settled.found = fate;
  }
}
