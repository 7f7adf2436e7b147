import type { Cell, CellValue } from 'exceljs';
import { formatDate } from '../../../calendar/zone.js';

/** A date or time as the sheet's clock shows it: milliseconds since 1970-01-01 00:00 on that clock. */
export interface ClockCell {
  readonly clock: number;
  /** False where the cell's format shows a date alone. */
  readonly showsTime: boolean;
}

/** A text has no space around it. */
export type SheetCell = string | ClockCell;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400_000;
/** Serial numbers of 1970-01-01 in the two calendars that workbooks keep. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const DAYS_BETWEEN = EPOCH_1900 - EPOCH_1904;
/** A clock value within so many days of the calendar's beginning is a duration, not a date. */
const LONGEST_DURATION_DAYS = 60;

/** Excel keeps fifteen digits of a number. Longer ones are shown as it shows them, so that none is taken for a whole id. */
const TOO_MANY_DIGITS = 1e15;

/** What the format of a cell makes of a number in it. */
export interface CellFormat {
  /** True where exceljs gives a date instead of a number. */
  readonly isDate: boolean;
  readonly isClock: boolean;
  readonly showsTime: boolean;
}

export function formatOf(code: string): CellFormat {
  const bare = bareFormat(code);
  return { isDate: isDateToExceljs(code), isClock: /[dmyhs]/i.test(bare), showsTime: /[hs]/i.test(bare) };
}

/** What a cell shows, as text or as a clock value; rich text, links and formulas are seen through. */
export function readCell(cell: Cell, is1904: boolean): SheetCell {
  return readValue(storedIn(cell), formatOf(cell.numFmt ?? ''), is1904);
}

/** exceljs leaves a result of 0 out of the value of a formula; the cell itself has it. */
function storedIn({ value, result }: Cell): CellValue {
  const lacksResult =
    typeof value === 'object' && value !== null && 'formula' in value && !('result' in value);
  return lacksResult ? result : value;
}

/** What a cell shows that holds a number, which exceljs makes a date of where the format is one. */
export function readStoredNumber(value: number, format: CellFormat, is1904: boolean): SheetCell {
  if (!format.isDate) return readNumber(value, format, is1904);
  // In the order of exceljs' own sums, so that both round alike.
  return clockCell(Math.round((value - EPOCH_1900 + (is1904 ? DAYS_BETWEEN : 0)) * 24 * 3600 * 1000), format);
}

/** The time of a number that its cell shows as a number. */
export function readSerial(value: number, is1904: boolean): ClockCell {
  const showsTime = !Number.isInteger(value);
  return clockCell(sinceEpoch(value, is1904), { showsTime });
}

export function readValue(value: CellValue, format: CellFormat, is1904: boolean): SheetCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (value instanceof Date) return clockCell(value.getTime(), format);
  if (typeof value === 'number') return readNumber(value, format, is1904);
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('error' in value) return '';
  if ('hyperlink' in value) return readValue(value.text, format, is1904);
  return 'result' in value ? readValue(value.result, format, is1904) : '';
}

function readNumber(value: number, format: CellFormat, is1904: boolean): SheetCell {
  if (Number.isNaN(value)) return '';
  if (format.isClock) return clockCell(sinceEpoch(value, is1904), format);
  if (Math.abs(value) >= TOO_MANY_DIGITS) return value.toExponential();
  return Number.isInteger(value) ? String(value) : value.toFixed(10).replace(/\.?0+$/, '');
}

function sinceEpoch(serial: number, is1904: boolean): number {
  return (serial - (is1904 ? EPOCH_1904 : EPOCH_1900)) * DAY;
}

function clockCell(clock: number, { showsTime }: Pick<CellFormat, 'showsTime'>): ClockCell {
  return { clock: Math.round(clock / SECOND) * SECOND, showsTime };
}

function isDateToExceljs(code: string): boolean {
  return /[ymdhMsb]/.test(code.replace(/\[[^\]]*]/g, '').replace(/"[^"]*"/g, ''));
}

/** Without quoted text, escaped letters, and brackets other than those around hours, minutes and seconds. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '').replace(/general/i, '');
}

/**
 * A clock value as text: a date, a date with a time (with seconds where its column has any), or, near the
 * beginning of the sheet's calendar, a duration `h:mm:ss`.
 */
export function clockText({ clock, showsTime }: ClockCell, hasSeconds: boolean): string {
  const duration = durationOf(clock);
  if (duration !== null) return durationText(duration);
  const date = Math.floor(clock / DAY);
  const time = clock - date * DAY;
  if (time === 0 && !showsTime) return formatDate(date);
  const [hour, minute, second] = partsOf(time);
  return `${formatDate(date)} ${hour}:${minute}${hasSeconds ? `:${second}` : ''}`;
}

/** True where a clock value is not at a whole minute. */
export function hasSeconds({ clock }: ClockCell): boolean {
  return clock % MINUTE !== 0;
}

function durationOf(clock: number): number | null {
  const elapsed = [EPOCH_1900, EPOCH_1904].map((epoch) => clock + epoch * DAY);
  return elapsed.find((one) => one >= 0 && one < LONGEST_DURATION_DAYS * DAY) ?? null;
}

function durationText(duration: number): string {
  const [, minute, second] = partsOf(duration);
  return `${Math.floor(duration / (60 * MINUTE))}:${minute}:${second}`;
}

function partsOf(time: number): readonly [string, string, string] {
  const seconds = Math.floor(time / SECOND);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hour = '', minute = '', second = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return [hour, minute, second];
}
