import { type Place, userError } from '../errors/errors.js';
import type { Period } from '../model/period.js';
import type { LocalDate } from '../model/time.js';
import { FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR } from './calendar-years.js';
import { dateOf, daysInMonth, firstOfMonth, formatDate, mondayOfIsoWeek, parseIsoDate } from './date.js';

/** The last ISO week of a year may begin or end in the year beside. */
const firstKnownDate = firstOfMonth(FIRST_CALENDAR_YEAR, 1) - 3;
const lastKnownDate = firstOfMonth(LAST_CALENDAR_YEAR + 1, 1) + 2;

interface DateRange {
  readonly from: LocalDate;
  /** Last day, included. */
  readonly until: LocalDate;
}

/** The ways to write one stretch of days, each told from the others by its shape. */
const shapes: readonly { readonly pattern: RegExp; readonly read: (text: string) => DateRange | null }[] = [
  { pattern: /^\d{4}$/, read: readYear },
  { pattern: /^\d{4}-\d{2}$/, read: readMonth },
  { pattern: /^\d{4}-[Ww]\d{2}$/, read: readWeek },
  { pattern: /^\d{4}-\d{2}-\d{2}$/, read: readDate },
];

function readYear(text: string): DateRange | null {
  return between(dateOf(Number(text), 1, 1), dateOf(Number(text), 12, 31));
}

function readMonth(text: string): DateRange | null {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5));
  return between(dateOf(year, month, 1), dateOf(year, month, daysInMonth(year, month)));
}

function readWeek(text: string): DateRange | null {
  const monday = mondayOfIsoWeek(Number(text.slice(0, 4)), Number(text.slice(6)));
  return monday === null ? null : { from: monday, until: monday + 6 };
}

function readDate(text: string): DateRange | null {
  return between(parseIsoDate(text), parseIsoDate(text));
}

function between(from: LocalDate | null, until: LocalDate | null): DateRange | null {
  return from === null || until === null ? null : { from, until };
}

function readPart(text: string): DateRange | null {
  return shapes.find((shape) => shape.pattern.test(text))?.read(text) ?? null;
}

/**
 * Reads `2018-W41..2018-W45`, `2018-10-08..2018-11-11`, `2018`, `2018-10`, `2018-W41` or one date. Both
 * sides of `..` may be of any of these kinds; the period runs from the first day of the left one to the
 * last day of the right one, both included. Throws a UserError where the text is none of them, where a
 * week or day does not exist, where the end lies before the beginning, and outside the years that the
 * calendar knows. `place` is that in the project file, or the option, that says the period; nothing where it stands by itself.
 */
export function parsePeriod(text: string, place: Place = {}): Period {
  const stated = statedAt(place);
  const label = text.trim();
  const parts = label.split('..').map((part) => part.trim());
  const ranges = parts.map(readPart);
  const first = ranges[0] ?? null;
  const last = ranges[ranges.length - 1] ?? null;
  if (parts.length > 2 || first === null || last === null) {
    const found = parts.length > 2 ? label : (parts[ranges.indexOf(null)] ?? label);
    throw userError('period-unreadable', { found, period: label, stated }, place);
  }
  if (first.from > last.until) {
    const days = { from: formatDate(first.from), until: formatDate(last.until) };
    throw userError('period-reversed', { period: label, ...days, stated }, place);
  }
  const isKnown = first.from >= firstKnownDate && last.until <= lastKnownDate;
  const years = { first: FIRST_CALENDAR_YEAR, last: LAST_CALENDAR_YEAR };
  if (!isKnown) throw userError('period-out-of-calendar', { period: label, ...years, stated }, place);
  return { from: first.from, until: last.until, label };
}

function statedAt({ file, option }: Place): 'in-project' | 'option' | 'argument' {
  if (file !== undefined) return 'in-project';
  return option === undefined ? 'argument' : 'option';
}
