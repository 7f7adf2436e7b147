import { UNKNOWN_UNIT } from '../model/organisation.js';
import type { Source } from '../model/source.js';
import type { Instant, LocalDate } from '../model/time.js';
import type { Words } from './words/words.js';

/** One value of a working table, typed so that each output prints it in its own way. */
export type TableValue =
  | { readonly kind: 'none' }
  /** From the logs or the user's files: data, never to be trusted as markup or formula. */
  | { readonly kind: 'text'; readonly text: string }
  /** A stable code, and the word that a person reads for it. */
  | { readonly kind: 'code'; readonly code: string; readonly word: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'seconds'; readonly seconds: number }
  /** 0 to 1. */
  | { readonly kind: 'share'; readonly share: number }
  /** 0 to 100. */
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'instant'; readonly at: Instant }
  | { readonly kind: 'date'; readonly date: LocalDate };

/** One column of a table whose rows are of one kind, for other programs to read. */
export interface DataColumn<Row> {
  /** Stable, English: the column of the CSV file. */
  readonly name: string;
  readonly value: (row: Row) => TableValue;
}

/** Of a column whose rows repeat values. Rows that have the same have the same value; left out where that is no help. */
export interface Repeating<Row> {
  /** What the value is made of, where the row before often has the same. */
  readonly madeOf?: (row: Row) => unknown;
  /** What the value is made of, where that is one of few in the whole table. */
  readonly oneOf?: (row: Row) => unknown;
}

/** A share that stands in a row with its two counts, by the names of their columns. */
export interface Quotient {
  readonly part: string;
  readonly whole: string;
}

/** A column that a person reads too. */
export interface Column<Row> extends DataColumn<Row> {
  /** What a person reads above the column in the workbook. */
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** What a workbook can work the column's shares out from; left out where they are just numbers. */
  readonly quotient?: Quotient;
}

export const none: TableValue = { kind: 'none' };

export function textValue(text: string | null): TableValue {
  return text === null || text === '' ? none : { kind: 'text', text };
}

export function countValue(count: number): TableValue {
  return { kind: 'count', count };
}

export function secondsValue(seconds: number | null): TableValue {
  return seconds === null ? none : { kind: 'seconds', seconds };
}

export function shareValue(share: number | undefined): TableValue {
  return share === undefined ? none : { kind: 'share', share };
}

export function pointsValue(points: number | undefined): TableValue {
  return points === undefined ? none : { kind: 'points', points };
}

export function instantValue(at: Instant | null | undefined): TableValue {
  return at === null || at === undefined ? none : { kind: 'instant', at };
}

export function dateValue(date: LocalDate): TableValue {
  return { kind: 'date', date };
}

/** The code with its word, where there is a code. */
export function codeValue<Code extends string>(
  code: Code | null | undefined,
  words: Readonly<Record<Code, string>>,
): TableValue {
  return code === null || code === undefined ? none : { kind: 'code', code, word: words[code] };
}

/** A unit by name; what is in no organisation table is named in the reader's language. */
export function unitValue(name: string | null, { unknownUnitWord }: Words['codes']): TableValue {
  if (name !== UNKNOWN_UNIT) return textValue(name);
  return { kind: 'code', code: UNKNOWN_UNIT, word: unknownUnitWord };
}

/** `36 hours` as the rule writes it, read as `36 timmar` in Swedish. */
export function limitValue(allowed: string, { format }: Words): TableValue {
  return { kind: 'code', code: allowed, word: format.limit(allowed) };
}

/** The physical line of a text file, or `sheet!row` of a workbook. */
export function sourceRowValue(source: Source): TableValue {
  return source.sheet === null ? countValue(source.row) : textValue(`${source.sheet}!${source.row}`);
}
