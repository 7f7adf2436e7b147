import { wallTime } from '../../calendar/zone.js';
import { columnLetter } from '../../column-letter.js';
import type { Instant, LocalDate } from '../../model/time.js';
import type { Quotient, TableValue } from '../table-value.js';
import type { SheetColumn } from './sheet.js';

/** Excel counts days from 1899-12-30. */
const excelEpoch = 25_569;
const secondsPerDay = 86_400;

/** What is worked out anew when a count is changed; `result` is what is shown until then. */
export interface Formula {
  readonly formula: string;
  readonly result: number;
}

export type CellValue = string | number | null | Formula;

/** The values of a row as its cells hold them; `row` counts from 1. */
export type RowWriter = (values: readonly TableValue[], row: number) => readonly CellValue[];

/** Shares that stand beside their counts become quotients of them: `=H7/E7`. */
export function rowWriter(columns: readonly SheetColumn[]): RowWriter {
  const quotients = columns.map(({ quotient }) =>
    quotient === undefined ? null : placed(quotient, columns),
  );
  return (values, row) =>
    values.map((value, index) => {
      const quotient = quotients[index] ?? null;
      return value.kind === 'share' && quotient !== null
        ? quotientOf(values, quotient, row)
        : plainValue(value);
    });
}

interface PlacedQuotient {
  readonly part: number;
  readonly whole: number;
}

function placed({ part, whole }: Quotient, columns: readonly SheetColumn[]): PlacedQuotient {
  const indexOf = (name: string): number => columns.findIndex((column) => column.name === name);
  return { part: indexOf(part), whole: indexOf(whole) };
}

function quotientOf(values: readonly TableValue[], { part, whole }: PlacedQuotient, row: number): Formula {
  const formula = `${columnLetter(part)}${row}/${columnLetter(whole)}${row}`;
  return { formula, result: countIn(values, part) / countIn(values, whole) };
}

function countIn(values: readonly TableValue[], index: number): number {
  const value = values[index];
  if (value?.kind !== 'count') throw new Error(`no count in column ${index} beside a share`);
  return value.count;
}

function plainValue(value: TableValue): string | number | null {
  switch (value.kind) {
    case 'none':
      return null;
    case 'text':
      return value.text;
    case 'code':
      return value.word;
    case 'count':
      return value.count;
    case 'seconds':
      return value.seconds / secondsPerDay;
    case 'share':
      return Math.round(value.share * 1e6) / 1e6;
    case 'points':
      return Math.round(value.points * 1e3) / 1e3;
    case 'instant':
      return excelInstant(value.at);
    case 'date':
      return excelDate(value.date);
  }
}

function excelDate(date: LocalDate): number {
  return date + excelEpoch;
}

/** The clock on the wall in Stockholm; a part of a second is cut off, so that 23:59:59.999 keeps its day. */
function excelInstant(at: Instant): number {
  const { date, millisecondOfDay } = wallTime(at);
  return excelDate(date) + Math.floor(millisecondOfDay / 1000) / secondsPerDay;
}
