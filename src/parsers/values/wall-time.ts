import type { LocalDate } from '../../model/time.js';
import { plainSigns } from '../../plain-signs.js';
import { logDate } from './log-date.js';
import { readUsualTime } from './usual-time.js';
import type { ClockText, WallText } from './wall-text.js';

/** Which of the first two numbers of `10/8/2018` is the month. */
export type DateOrder = 'day-first' | 'month-first';

export type { ClockText, WallText } from './wall-text.js';

const weekday =
  /^(?:mån|tis|ons|tors?|fre|lör|sön|må|ti|on|to|fr|lö|sö|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*\.?,?\s+(?:den\s+)?/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/;
/** `20260105`, as diaries of older make write it. */
const yearTogether = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
/** `5/1 2026`, `5/1-26`: only Swedes write so, the day first. */
const yearApart = /^(\d{1,2})\/(\d{1,2})(?:\s+(?=\d{4})|\s*-\s*)(\d{4}|\d{2})(?![\d:.])/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
/** `1/13/26`: between other signs two digits may as well be a year that stands first, or a time of day. */
const shortYearLast = /^(\d{1,2})(\/)(\d{1,2})\/(\d{2})(?![\d/])/;
const monthNamed = /^(\d{1,2})\.?\s+(?:(\p{L}{3,9})\.?)\s+(\d{4})(?!\d)/u;
/** `12/Nov/26`: the year may be one of this century in two digits. */
const monthBetween = /^(\d{1,2})[-/](\p{L}{3,9})\.?[-/](\d{4}|\d{2})(?!\d)/u;
const clock =
  /^(?:T|,?\s+(?:kl\.?\s*)?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm|fm|em)?\s*(Z|(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|CES?T|[+-]\d{2}:?\d{2})?$/i;

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishMonths = new Map([
  ['may', 'maj'],
  ['oct', 'okt'],
]);

/**
 * Reads date and time in the ways that Swedish and English exports write them. `ambiguous`: the order of
 * day and month is not known. Null: no time, or none that exists.
 */
export function readWallText(text: string, order: DateOrder | null): WallText | 'ambiguous' | null {
  return readUsualTime(text) ?? readAnyWallText(text, order);
}

/** As above, for texts of any shape: what is faster must agree with it. */
export function readAnyWallText(text: string, order: DateOrder | null): WallText | 'ambiguous' | null {
  const plain = plainSigns(text).trim().replace(weekday, '');
  const day = readDay(plain, order);
  if (day === null || day === 'ambiguous') return day;
  const rest = plain.slice(day.length);
  if (rest.trim() === '') {
    return { date: day.date, millisecondOfDay: 0, precision: 'day', offsetMinutes: null };
  }
  const time = readClock(rest);
  return time === null ? null : { date: day.date, ...time };
}

/** Reads a time of day that stands in a column of its own. */
export function readClock(text: string): ClockText | null {
  const match = clock.exec(plainSigns(text));
  if (match === null) return null;
  const [, hour = '', minute = '', second, fraction = '', half, offset] = match;
  const hours = half === undefined ? Number(hour) : hourOfHalf(Number(hour), half.toLowerCase());
  if (hours === null || hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const seconds = (hours * 60 + Number(minute)) * 60 + Number(second ?? 0);
  return {
    millisecondOfDay: seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)),
    precision: second === undefined ? 'minute' : 'exact',
    offsetMinutes: offset === undefined ? null : readOffset(offset),
  };
}

/** The day, of a date that databases and workbooks write with the time 00:00. */
export function dayOfMidnight(wall: WallText): WallText {
  return wall.millisecondOfDay === 0 ? { ...wall, precision: 'day', offsetMinutes: null } : wall;
}

const relativeDay = /^(?:idag|i\s?dag|igår|i\s?går|i\s?förrgår|today|yesterday)(?![\p{L}\p{N}])/iu;

/** `idag 08:15`, `må 08:15`, `08:15`: a time that is only one on the day when somebody looked at the list. */
export function isRelativeTime(text: string): boolean {
  const plain = plainSigns(text).trim();
  return relativeDay.test(plain) || readClock(plain.replace(weekday, '')) !== null;
}

/** What a date says of the order of day and month: `either` where both numbers could be a month. */
export function orderShownBy(text: string): DateOrder | 'either' | null {
  const match = withYearLast(plainSigns(text).trim().replace(weekday, ''));
  if (match === null || match[2] === '.') return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second > 12) return null;
  if (first > 12) return isShortYear(match) ? null : 'day-first';
  return second > 12 ? 'month-first' : 'either';
}

function withYearLast(text: string): RegExpExecArray | null {
  return yearLast.exec(text) ?? shortYearLast.exec(text);
}

/** A number above 12 in front of such a date is of a day, or of a year: it shows nothing. */
function isShortYear(match: RegExpExecArray): boolean {
  return match[4]?.length === 2;
}

function readDay(
  text: string,
  order: DateOrder | null,
): { readonly date: LocalDate; readonly length: number } | 'ambiguous' | null {
  const iso = yearFirst.exec(text);
  if (iso !== null) return dated(logDate(Number(iso[1]), Number(iso[3]), Number(iso[4])), iso[0]);
  const together = yearTogether.exec(text);
  if (together !== null) {
    return dated(logDate(Number(together[1]), Number(together[2]), Number(together[3])), together[0]);
  }
  const apart = yearApart.exec(text);
  if (apart !== null) {
    return dated(logDate(yearNumber(apart[3] ?? ''), Number(apart[2]), Number(apart[1])), apart[0]);
  }
  const named = monthNamed.exec(text) ?? monthBetween.exec(text);
  if (named !== null) {
    return dated(
      logDate(yearNumber(named[3] ?? ''), monthNumber(named[2] ?? ''), Number(named[1])),
      named[0],
    );
  }
  const last = withYearLast(text);
  if (last === null) return null;
  const known = last[2] === '.' ? 'day-first' : order;
  if (known === null) return 'ambiguous';
  const [first, second] = [Number(last[1]), Number(last[3])];
  const [day, month] = known === 'day-first' ? [first, second] : [second, first];
  return dated(logDate(yearNumber(last[4] ?? ''), month, day), last[0]);
}

function dated(date: LocalDate | null, matched: string): { date: LocalDate; length: number } | null {
  return date === null ? null : { date, length: matched.length };
}

function monthNumber(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  return months.indexOf(englishMonths.get(short) ?? short) + 1;
}

function yearNumber(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' || half === 'em' ? 12 : 0);
}

const namedOffsets = new Map([
  ['cet', 60],
  ['cest', 120],
]);

/** `+0200`, `+02:00`, `GMT+2`, `CEST`; `Z`, `UTC` and `GMT` alone are no minutes east. */
function readOffset(text: string): number {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (match === null) return namedOffsets.get(text.toLowerCase()) ?? 0;
  const [, sign, hours = '', minutes = '0'] = match;
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -offset : offset;
}
