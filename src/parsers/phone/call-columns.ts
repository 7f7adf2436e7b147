import { exactMoment } from '../../calendar/moments.js';
import type { Instant, Moment } from '../../model/time.js';
import { type Column, instant, RefusedCell } from '../column.js';
import { readParty } from '../values/phone-number.js';

const epoch = /^(\d{9,10})(?:\.\d+)?$/;

function readEpoch(cell: string | null): Instant | null {
  const plain = cell?.trim() ?? '';
  if (/^0*$/.test(plain)) return null;
  const seconds = epoch.exec(plain)?.[1];
  if (seconds === undefined) throw new RefusedCell('unreadable-time');
  return Number(seconds) * 1000;
}

/** Seconds since 1970; null where the cell is empty or zero, which stands for what never happened. */
export function epochIfAny(...headers: string[]): Column<Instant | null> {
  return { headers, isDate: false, read: readEpoch };
}

/** Seconds since 1970, to the second. */
export function epochSeconds(...headers: string[]): Column<Moment> {
  return {
    headers,
    isDate: false,
    read: (cell) => {
      const start = readEpoch(cell);
      if (start === null) throw new RefusedCell('missing-time');
      return exactMoment(start);
    },
  };
}

/** Date and time in one cell; null where the column or the cell is empty. */
export function instantIfAny(...headers: string[]): Column<Moment | null> {
  const column = instant(...headers);
  const read: Column<Moment | null>['read'] = (cell, context) =>
    cell === null || cell.trim() === '' ? null : column.read(cell, context);
  return { ...column, read };
}

const neverInGraph = /^\s*0001-01-01T00:00:00/;

/** The same, where Microsoft's programs write the first second of their calendar for what never came to pass. */
export function instantIfEver(...headers: string[]): Column<Moment | null> {
  const column = instantIfAny(...headers);
  const read: Column<Moment | null>['read'] = (cell, context) =>
    column.read(cell !== null && neverInGraph.test(cell) ? null : cell, context);
  return { ...column, read };
}

const nameAndNumber = /^(.*)\(([^()]+)\)\s*$/s;

/** What some exchanges write of a party: a name with its number in brackets, or one of them alone. */
export interface NamedParty {
  readonly name: string;
  /** As `readParty` gives it; the name where there is no number, null where neither says who it was. */
  readonly party: string | null;
}

export function namedParty(...headers: string[]): Column<NamedParty> {
  return {
    headers,
    isDate: false,
    read: (cell) => {
      const plain = cell?.trim() ?? '';
      const match = nameAndNumber.exec(plain);
      const name = (match?.[1] ?? plain).trim();
      return { name, party: readParty(match?.[2] ?? plain) };
    },
  };
}
