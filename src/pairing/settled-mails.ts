import type { Fate, PlacedEvent } from '../model/contact.js';
import type { Direction, MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import { contactOf, createFateCodes } from './fate-codes.js';
import { type EventId, writtenId } from './numbered.js';
import { NumberedColumn } from './numbering.js';
import type { Placement } from './placement.js';

const directions: readonly Direction[] = ['incoming', 'outgoing', 'internal', 'passing', 'entry'];

/**
 * What stays of mails when all is paired, in columns: a log may have millions, and an object for each is most of what
 * the engine would have to keep and to go through.
 */
export class SettledMails {
  private readonly events: MailEvent[] = [];
  /** The contact that its fate names. */
  private readonly contacts: (string | null)[] = [];
  private readonly units: NumberedColumn<Unit | null>;
  private readonly idStarts: NumberedColumn<string>;
  /** 0 where the start is all of the id. */
  private readonly idNumbers: Uint32Array;
  private readonly directions: Uint8Array;
  /** 0 until it is paired. */
  private readonly fates: Uint8Array;
  private readonly fateCodes = createFateCodes();

  /** `most` mails have room. */
  constructor(most: number) {
    this.units = new NumberedColumn(most);
    this.idStarts = new NumberedColumn(most);
    this.idNumbers = new Uint32Array(most);
    this.directions = new Uint8Array(most);
    this.fates = new Uint8Array(most);
  }

  get length(): number {
    return this.events.length;
  }

  add({ event, unit, direction }: Placement<MailEvent>, { start, number }: EventId): void {
    const row = this.events.push(event) - 1;
    this.contacts.push(null);
    this.units.set(row, unit);
    this.idStarts.set(row, start);
    this.idNumbers[row] = number ?? 0;
    this.directions[row] = directions.indexOf(direction);
  }

  /** Looks at these rows, made anew whenever they are gone through. */
  inOrder(rows: Uint32Array): Iterable<SettledMail> {
    const look = (row: number): SettledMail => new SettledMail(this, row);
    return {
      *[Symbol.iterator]() {
        for (const row of rows) yield look(row);
      },
    };
  }

  event(row: number): MailEvent {
    return this.events[row] ?? lacking(row);
  }

  unit(row: number): Unit | null {
    return this.units.get(row) ?? null;
  }

  direction(row: number): Direction {
    return directions[this.directions[row] ?? 0] ?? lacking(row);
  }

  id(row: number): string {
    const start = this.idStarts.get(row) ?? lacking(row);
    return writtenId({ start, number: this.idNumbers[row] || null });
  }

  /** Null until it is paired. */
  fate(row: number): Fate | null {
    return this.fateCodes.fateOf(this.fates[row] ?? 0, this.contacts[row] ?? null);
  }

  setFate(row: number, fate: Fate): void {
    this.fates[row] = this.fateCodes.codeOf(fate);
    this.contacts[row] = contactOf(fate);
  }
}

export function lacking(row: number): never {
  throw new Error(`mail ${row} lacks what it must have`);
}

/** A look at one mail: what is known of it from the start. */
export class MailLook implements Omit<PlacedEvent, 'fate'> {
  protected readonly mails: SettledMails;
  readonly row: number;

  constructor(mails: SettledMails, row: number) {
    this.mails = mails;
    this.row = row;
  }

  get id(): string {
    return this.mails.id(this.row);
  }

  get event(): MailEvent {
    return this.mails.event(this.row);
  }

  get direction(): Direction {
    return this.mails.direction(this.row);
  }

  get unit(): Unit | null {
    return this.mails.unit(this.row);
  }
}

/** A mail with what became of it, as it is told of. */
export class SettledMail extends MailLook implements PlacedEvent {
  get fate(): Fate {
    return this.mails.fate(this.row) ?? lacking(this.row);
  }

  toJSON(): PlacedEvent {
    const { id, event, direction, unit, fate } = this;
    return { id, event, direction, unit, fate };
  }
}
