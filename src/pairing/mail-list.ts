import type { Fate } from '../model/contact.js';
import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Party } from './directory.js';
import type { MailTable, ReadMail } from './mail-table.js';
import type { MailNature } from './nature.js';
import type { Numbered } from './numbered.js';
import type { NumberedSubject } from './numbered-subject.js';
import type { MailPlacement } from './placement.js';
import { lacking, MailLook, SettledMail } from './settled-mails.js';

/** A placed mail with the id that it keeps: a look at its table, made when it is asked for. */
export class NumberedMail extends MailLook implements Numbered<MailEvent>, MailPlacement, ReadMail {
  private readonly table: MailTable;

  constructor(table: MailTable, row: number) {
    super(table.settled, row);
    this.table = table;
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
    return this.mails.fate(this.row);
  }

  set fate(fate: Fate) {
    this.mails.setFate(this.row, fate);
  }

  /** What stays of it. */
  get settled(): SettledMail {
    return new SettledMail(this.mails, this.row);
  }
}

/** All mails of a table, in the order in which they were put in. */
export function allOf(table: MailTable): MailList {
  return new MailList(
    table,
    new Uint32Array(table.settled.length).map((_, row) => row),
  );
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
