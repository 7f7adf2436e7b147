import { exactMoment, minuteMoment } from '../calendar/moments.js';
import type { RejectReason } from '../model/log-reading.js';
import type { Moment } from '../model/time.js';
import { plainSigns } from '../plain-signs.js';
import { placeWallTime, type ReadingContext } from './context.js';
import { readDuration } from './values/duration.js';
import { type DurationUnit, unitOf, wholeSeconds } from './values/duration-unit.js';
import { bareMessageId, isNullSender, readAddresses } from './values/mail-address.js';
import { readParty } from './values/phone-number.js';
import {
  type ClockText,
  isRelativeTime,
  readClock,
  readWallText,
  type WallText,
} from './values/wall-time.js';

/** One column of an export family: the names it goes by, and what its cells are read as. */
export interface Column<Value> {
  /** As exports write them; compared without case, spaces and punctuation. */
  readonly headers: readonly string[];
  /** True for dates, whose order of day and month is looked for in the whole column. */
  readonly isDate: boolean;
  /** True for times of day; left out for all else. */
  readonly isClock?: true;
  /** The part of a cell that is read, where the signs around it mean nothing; left out where all of it is. */
  readonly within?: (text: string) => string;
  /** Null stands for a column that the file does not have. Throws RefusedCell. */
  readonly read: (text: string | null, context: ReadingContext) => Value;
  /** The same under the header of the file at hand; left out where that says no more than which column it is. */
  readonly readUnder?: (header: string) => Column<Value>['read'];
}

/** A column of which a file may have several under one name, each with a value of its own. */
export interface RepeatedColumn<Value> extends Column<Value> {
  readonly repeats: true;
}

/** A cell that a row cannot do without, or that cannot be read; the row is rejected. */
export class RefusedCell extends Error {
  readonly reason: RejectReason;
  /** The column at fault; null where it is the one that was read last. */
  readonly column: Column<unknown> | null;

  constructor(reason: RejectReason, column: Column<unknown> | null = null) {
    super(reason);
    this.name = 'RefusedCell';
    this.reason = reason;
    this.column = column;
  }
}

function column<Value>(
  headers: readonly string[],
  read: Column<Value>['read'],
  isDate = false,
): Column<Value> {
  return { headers, read, isDate };
}

/** Text with the white space around it taken off; empty where there is none. */
export function text(...headers: string[]): Column<string> {
  return column(headers, (cell) => cell?.trim() ?? '');
}

/** A text that names something; null where it is empty. */
export function label(...headers: string[]): Column<string | null> {
  return column(headers, (cell) => (cell === null || cell.trim() === '' ? null : cell.trim()));
}

/** Texts in columns that all have one name. */
export function repeatedText(...headers: string[]): RepeatedColumn<string> {
  return { ...text(...headers), repeats: true };
}

/** A message id without angle brackets. */
export function messageId(...headers: string[]): Column<string | null> {
  return { ...column(headers, (cell) => cell || null), within: bareMessageId };
}

/** Several message ids with white space or commas between. */
export function messageIds(...headers: string[]): Column<readonly string[]> {
  return column(headers, (cell) => (cell ?? '').split(/[\s,;]+/).flatMap((one) => bareMessageId(one) || []));
}

/** Date and time in one cell, or a date alone. */
export function instant(...headers: string[]): Column<Moment> {
  return column(headers, (cell, context) => momentOf(readDay(cell, context), context), true);
}

/** A date whose time of day may stand in a column of its own: see `timeOfRow`. */
export function day(...headers: string[]): Column<WallText> {
  return column(headers, readDay, true);
}

/** `0.25`: twenty-five past midnight, or six in the morning as a part of the day. */
const clockOrPartOfDay = /^0\.\d\d$/;

/** A time of day, with its date or without; null where the column or the cell is empty. */
export function timeOfDay(...headers: string[]): Column<ClockText | null> {
  const read: Column<ClockText | null>['read'] = (cell, context) => {
    const plain = cell?.trim() ?? '';
    if (plain === '') return null;
    const time = readClock(plain) ?? clockOf(readWallText(plain, context.dateOrder ?? 'day-first'));
    if (time === null || clockOrPartOfDay.test(plain)) throw new RefusedCell('unreadable-time');
    return time;
  };
  return { ...column(headers, read), isClock: true };
}

function clockOf(wall: ReturnType<typeof readWallText>): ClockText | null {
  return wall === null || wall === 'ambiguous' || wall.precision === 'day' ? null : wall;
}

/** A date with the time of day that stands beside it. */
export function joinTime(date: WallText, time: ClockText | null, context: ReadingContext): Moment {
  if (time === null || date.precision !== 'day') return momentOf(date, context);
  return momentOf({ ...time, date: date.date }, context);
}

function readDay(cell: string | null, context: ReadingContext): WallText {
  const wall = cell === null ? null : readWallText(cell, context.dateOrder);
  if (wall === null || wall === 'ambiguous') {
    if (cell === null || cell.trim() === '') throw new RefusedCell('missing-time');
    throw new RefusedCell(isRelativeTime(cell) ? 'relative-time' : 'unreadable-time');
  }
  return wall;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

function momentOf(wall: WallText, context: ReadingContext): Moment {
  const { date, millisecondOfDay, precision, offsetMinutes } = wall;
  const start =
    offsetMinutes === null
      ? placeWallTime(date, millisecondOfDay, context)
      : date * DAY + millisecondOfDay - offsetMinutes * MINUTE;
  switch (precision) {
    case 'exact':
      return exactMoment(start);
    case 'minute':
      return minuteMoment(start);
    case 'day':
      return { start, end: placeWallTime(date + 1, 0, context) - 1, precision };
  }
}

const noDuration = /^(?:-|n\/a)?$/i;

/** A duration in whole seconds, in the file in the unit that its header names; null where the column or the cell is empty. */
export function seconds(...headers: string[]): Column<number | null> {
  return { ...column(headers, secondsIn(wholeSeconds)), readUnder: (header) => secondsIn(unitOf(header)) };
}

function secondsIn(unit: DurationUnit): Column<number | null>['read'] {
  return (cell) => {
    if (cell === null || noDuration.test(plainSigns(cell).trim())) return null;
    const duration = readDuration(cell, unit);
    if (duration === null) throw new RefusedCell('unknown-value');
    return duration;
  };
}

/** A whole number, what comes after the decimal sign cut off; null where the column or the cell is empty. */
export function wholeNumber(...headers: string[]): Column<number | null> {
  return column(headers, (cell) => {
    const plain = plainSigns(cell ?? '').trim();
    if (noDuration.test(plain)) return null;
    const digits = /^(\d{1,15})(?:[.,]\d*)?$/.exec(plain)?.[1];
    if (digits === undefined) throw new RefusedCell('unknown-value');
    return Number(digits);
  });
}

/** One of a few words; `empty` stands for an empty cell or a missing column, any other word is refused. */
export function choice<Value>(
  words: { readonly [word: string]: Value },
  empty: Value,
  ...headers: string[]
): Column<Value> {
  const meanings = new Map(Object.entries(words));
  return column(headers, (cell) => {
    const word = cell?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
    if (word === '') return empty;
    const meaning = meanings.get(word);
    if (meaning === undefined) throw new RefusedCell('unknown-value');
    return meaning;
  });
}

/** The one address of a sender; null for the null sender `<>`. */
export function sender(...headers: string[]): Column<string | null> {
  return column(headers, (cell) => {
    if (cell !== null && isNullSender(cell)) return null;
    const [address] = readAddresses(cell ?? '');
    if (address === undefined) throw new RefusedCell('missing-sender');
    return address;
  });
}

/** One address or more, in the order of the cell. */
export function recipients(...headers: string[]): Column<readonly string[]> {
  return column(headers, (cell) => {
    const addresses = readAddresses(cell ?? '');
    if (addresses.length === 0) throw new RefusedCell('missing-recipient');
    return addresses;
  });
}

/** A number, extension or queue; null where hidden, empty or missing. */
export function party(...headers: string[]): Column<string | null> {
  return column(headers, (cell) => (cell === null ? null : readParty(cell)));
}
