import type { RejectReason } from '../../model/log-reading.js';
import { withoutUnit } from '../values/duration-unit.js';
import type { Heard } from './decode.js';

/** One data row as text, or what keeps it from being read. */
export interface TableRow {
  /** Physical line (Excel: row; JSON: number of the record) on which it begins, from 1. */
  readonly row: number;
  /** As many as the header has, or its family's least number; none where `defect` says that they cannot be told apart. */
  readonly cells: readonly string[];
  readonly defect: Extract<
    RejectReason,
    'broken-quote' | 'broken-record' | 'too-few-columns' | 'too-many-columns'
  > | null;
}

/** As many as a sheet of Excel has; a record with more is none. */
export const MOST_COLUMNS = 16_384;

/** A file opened as rows of text under a header, whatever container it came in. */
export interface Table {
  readonly file: string;
  readonly sheet: string | null;
  /** As the file names its columns; for files without a header the names that their columns are known by. */
  readonly header: readonly string[];
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly replacedBytes: number;
  /** The file itself says that there is more of it; left out where it does not. */
  readonly isCut?: true;
  /** The other sheets of its workbook; left out for files of one table. */
  readonly notRead?: readonly string[];
  /** Every call walks the rows anew, blank ones left out; `heard` is told of the bytes on the way, where it can be. */
  readonly rows: (heard?: Heard) => Iterable<TableRow>;
}

const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/** A column name without case, spaces, punctuation and unit, so that small drift does not matter. */
export function normaliseName(name: string): string {
  return withoutUnit(name.normalize('NFC').toLowerCase()).replace(notLetterOrDigit, '');
}

/** Number of columns up to the last that has a name. */
export function namedWidth(header: readonly string[]): number {
  return header.findLastIndex((name) => name.trim() !== '') + 1;
}

/** How many cells a row has at the least, and how many of them have a name. */
export interface Width {
  readonly least: number;
  readonly named: number;
}

/** Cells fitted to a header: empty cells beyond it are let go, anything else is a defect. */
export function fitRow(row: number, cells: readonly string[], width: Width): TableRow {
  if (cells.length < width.least) return { row, cells, defect: 'too-few-columns' };
  if (cells.length > width.named && !isBlank(cells.slice(width.named)))
    return { row, cells, defect: 'too-many-columns' };
  return { row, cells, defect: null };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
