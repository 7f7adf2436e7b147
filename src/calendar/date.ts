import type { LocalDate } from '../model/time.js';

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_IN_FOUR_CENTURIES = 146_097;
/** From 0000-03-01, where the years below begin so that the leap day comes last, to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or null where there is no such day (`2018-02-29`, month 13). */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  const isPossible = Number.isInteger(year) && year >= 0 && year <= 9999 && Number.isInteger(month);
  if (!isPossible || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return firstOfMonth(year, month) + day - 1;
}

/** The first day of a month; months past 12 or before 1 run on into the years beside. */
export function firstOfMonth(year: number, month: number): LocalDate {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const monthFromMarch = months - marchYear * 12;
  const century = Math.floor(marchYear / 100);
  const leapDays = Math.floor(marchYear / 4) - century + Math.floor(century / 4);
  return marchYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) - EPOCH_SHIFT;
}

/** Year, month and day of a date. */
export function partsOf(date: LocalDate): DateParts {
  const shifted = date + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_FOUR_CENTURIES);
  const dayOfEra = shifted - era * DAYS_IN_FOUR_CENTURIES;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const first = firstOfMonth(year, month + months);
  const target = partsOf(first);
  return first + Math.min(day, daysInMonth(target.year, target.month)) - 1;
}

/** Monday 0 to Sunday 6. */
export function weekday(date: LocalDate): number {
  return (((date + 3) % 7) + 7) % 7;
}

/** ISO 8601 week: a week belongs to the year of its Thursday. */
export function isoWeek(date: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = date - weekday(date) + 3;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1 };
}

/** Monday of an ISO week, or null where the year has no such week (`2018-W53`). */
export function mondayOfIsoWeek(year: number, week: number): LocalDate | null {
  const fourthOfJanuary = firstOfMonth(year, 1) + 3;
  const monday = fourthOfJanuary - weekday(fourthOfJanuary) + (week - 1) * 7;
  const found = isoWeek(monday);
  return found.year === year && found.week === week ? monday : null;
}

/** `2018-10-12`. */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Reads `2018-10-12`; null where the text is anything else, or no such day. */
export function parseIsoDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match === null ? null : dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Times are written by the million. */
const twoDigitTexts = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return twoDigitTexts[value] ?? String(value).padStart(2, '0');
}
