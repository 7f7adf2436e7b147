import { type Fate, mailKinds } from '../model/contact.js';
import type { Direction, MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Party } from './directory.js';
import type { MailNature } from './nature.js';
import type { EventId, Numbered } from './numbered.js';
import type { NumberedSubject } from './numbered-subject.js';
import type { MailPlacement } from './placement.js';
import { lacking, SettledMail, SettledMails } from './settled-mails.js';

const natures: readonly MailNature[] = ['person', ...mailKinds];

/** Whose list a mail's counterparts are: most need none of their own. */
const LISTS = { none: 0, correspondent: 1, recipients: 2, own: 3 } as const;

const REACH = { measured: 1, others: 2 } as const;

const nobody: readonly string[] = [];
const noUnits: readonly Unit[] = [];

/** What a mail says of itself, read once. */
export interface ReadMail {
  readonly subject: NumberedSubject;
  /** What kind of mail it looks like by itself; the mails beside it may show more. */
  readonly nature: MailNature;
}

/** Placed mails that have been read, in columns: beside what stays of them, what only pairing asks. */
export class MailTable {
  readonly settled: SettledMails;
  /** By number. */
  private readonly parties: Party[] = [];
  /** Numbers of parties, one higher; 0 for nobody. */
  private readonly correspondents: Uint32Array;
  private readonly subjects: NumberedSubject[] = [];
  private readonly natures: Uint8Array;
  /** Sums of `REACH`. */
  private readonly reach: Uint8Array;
  private readonly lists: Uint8Array;
  private readonly ownLists = new Map<number, readonly string[]>();
  private readonly otherUnits = new Map<number, readonly Unit[]>();

  /** `most` mails have room. */
  constructor(most: number) {
    this.settled = new SettledMails(most);
    this.correspondents = new Uint32Array(most);
    this.natures = new Uint8Array(most);
    this.reach = new Uint8Array(most);
    this.lists = new Uint8Array(most);
  }

  add(placement: MailPlacement, { subject, nature }: ReadMail, id: EventId): void {
    const row = this.settled.length;
    this.settled.add(placement, id);
    this.correspondents[row] = this.keepParty(placement.correspondent);
    this.subjects.push(subject);
    this.natures[row] = natures.indexOf(nature);
    this.reach[row] = reachOf(placement);
    this.lists[row] = this.keepCounterparts(row, placement);
    if (placement.otherUnits.length > 0) this.otherUnits.set(row, placement.otherUnits);
  }

  private keepParty(party: Party | null): number {
    if (party === null) return 0;
    this.parties[party.number] = party;
    return party.number + 1;
  }

  private keepCounterparts(row: number, { counterparts, correspondent, event }: MailPlacement): number {
    if (counterparts.length === 0) return LISTS.none;
    if (counterparts === correspondent?.alone) return LISTS.correspondent;
    if (counterparts === event.recipients) return LISTS.recipients;
    this.ownLists.set(row, counterparts);
    return LISTS.own;
  }

  /** All of them, in the order in which they were added. */
  all(): MailList {
    return new MailList(
      this,
      new Uint32Array(this.settled.length).map((_, row) => row),
    );
  }

  correspondent(row: number): Party | null {
    return this.parties[(this.correspondents[row] ?? 0) - 1] ?? null;
  }

  subject(row: number): NumberedSubject {
    return this.subjects[row] ?? lacking(row);
  }

  nature(row: number): MailNature {
    return natures[this.natures[row] ?? 0] ?? lacking(row);
  }

  isMeasured(row: number): boolean {
    return ((this.reach[row] ?? 0) & REACH.measured) !== 0;
  }

  unitsBeside(row: number): readonly Unit[] {
    const hasOthers = ((this.reach[row] ?? 0) & REACH.others) !== 0;
    return hasOthers ? (this.otherUnits.get(row) ?? noUnits) : noUnits;
  }

  counterparts(row: number): readonly string[] {
    switch (this.lists[row]) {
      case LISTS.correspondent:
        return this.correspondent(row)?.alone ?? nobody;
      case LISTS.recipients:
        return this.settled.event(row).recipients;
      case LISTS.own:
        return this.ownLists.get(row) ?? nobody;
      default:
        return nobody;
    }
  }
}

function reachOf({ measured, otherUnits }: MailPlacement): number {
  return (measured ? REACH.measured : 0) + (otherUnits.length > 0 ? REACH.others : 0);
}

/** A placed mail with the id that it keeps: a look at its table, made when it is asked for. */
export class NumberedMail implements Numbered<MailEvent>, MailPlacement, ReadMail {
  private readonly table: MailTable;
  readonly row: number;

  constructor(table: MailTable, row: number) {
    this.table = table;
    this.row = row;
  }

  get id(): string {
    return this.table.settled.id(this.row);
  }

  get event(): MailEvent {
    return this.table.settled.event(this.row);
  }

  get direction(): Direction {
    return this.table.settled.direction(this.row);
  }

  get unit(): Unit | null {
    return this.table.settled.unit(this.row);
  }

  get measured(): boolean {
    return this.table.isMeasured(this.row);
  }

  get otherUnits(): readonly Unit[] {
    return this.table.unitsBeside(this.row);
  }

  get counterparts(): readonly string[] {
    return this.table.counterparts(this.row);
  }

  get correspondent(): Party | null {
    return this.table.correspondent(this.row);
  }

  get subject(): NumberedSubject {
    return this.table.subject(this.row);
  }

  get nature(): MailNature {
    return this.table.nature(this.row);
  }

  get fate(): Fate | null {
    return this.table.settled.fate(this.row);
  }

  set fate(fate: Fate) {
    this.table.settled.setFate(this.row, fate);
  }

  /** What stays of it. */
  get settled(): SettledMail {
    return new SettledMail(this.table.settled, this.row);
  }
}

/** Mails of one table, in an order of their own. */
export class MailList implements Iterable<NumberedMail> {
  private readonly table: MailTable;
  private readonly rows: Uint32Array;

  constructor(table: MailTable, rows: Uint32Array) {
    this.table = table;
    this.rows = rows;
  }

  get length(): number {
    return this.rows.length;
  }

  /** Null past the last. */
  at(place: number): NumberedMail | null {
    const row = this.rows[place];
    return row === undefined ? null : new NumberedMail(this.table, row);
  }

  /** A run of them. */
  slice(from: number, until: number): readonly NumberedMail[] {
    const run: NumberedMail[] = [];
    for (const row of this.rows.subarray(from, until)) run.push(new NumberedMail(this.table, row));
    return run;
  }

  /** Others of the same table. */
  of(rows: readonly number[]): MailList {
    return new MailList(this.table, Uint32Array.from(rows));
  }

  /** What stays of these rows of its table, which lets go of the rest. */
  settled(rows: readonly number[]): Iterable<SettledMail> {
    return this.table.settled.inOrder(Uint32Array.from(rows));
  }

  /** In the order of a number that each has; those that have the same one stay as they are. */
  sortedBy(numberOf: (mail: NumberedMail) => number): MailList {
    const numbers = new Float64Array(this.length);
    let isInOrder = true;
    for (const [place, row] of this.rows.entries()) {
      const number = numberOf(new NumberedMail(this.table, row));
      numbers[place] = number;
      if (number < (numbers[place - 1] ?? number)) isInOrder = false;
    }
    if (isInOrder) return this;
    const places = Array.from(this.rows.keys());
    places.sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
    return this.of(places.map((place) => this.rows[place] ?? lacking(place)));
  }

  *[Symbol.iterator](): Generator<NumberedMail> {
    for (const row of this.rows) yield new NumberedMail(this.table, row);
  }
}
