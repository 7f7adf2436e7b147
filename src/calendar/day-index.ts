import type { LocalDate } from '../model/time.js';
import { firstOfMonth, partsOf } from './date.js';
import { remembered } from './remembered.js';

/** Days of one kind, counted without walking over them. */
export interface DayIndex {
  /** How many there are from `from` to `until`, both included. */
  countBetween(from: LocalDate, until: LocalDate): number;
  /** The n-th of them after a date, n at least 1. */
  nthAfter(date: LocalDate, n: number): LocalDate;
  /** The first of them that is not before a date. */
  firstFrom(date: LocalDate): LocalDate;
}

/** So many years without any such day or running time, and there never will be: the calendar does not open at all. */
export const EMPTY_YEARS_AT_MOST = 10;

/** The included days of one year, and how many of them have come by the end of each date. */
interface YearOfDays {
  readonly year: number;
  readonly firstDate: LocalDate;
  readonly days: readonly LocalDate[];
  readonly passed: readonly number[];
}

/** An index over the days for which `isIncluded` holds; each year is looked through once. */
export function createDayIndex(isIncluded: (date: LocalDate) => boolean): DayIndex {
  const daysOfYear = remembered((year) => countYear(year, isIncluded));
  const daysOfYearWith = remembered((date) => daysOfYear(partsOf(date).year));
  const nthAfter = (date: LocalDate, n: number): LocalDate => {
    let ofYear = daysOfYearWith(date);
    let wanted = countUpTo(ofYear, date) + n;
    let emptyYears = 0;
    while (wanted > ofYear.days.length) {
      emptyYears = ofYear.days.length === 0 ? emptyYears + 1 : 0;
      if (emptyYears > EMPTY_YEARS_AT_MOST) throw new RangeError('the calendar has no such day');
      wanted -= ofYear.days.length;
      ofYear = daysOfYear(ofYear.year + 1);
    }
    return ofYear.days[wanted - 1] ?? date;
  };
  return {
    countBetween(from, until) {
      if (until < from) return 0;
      const first = daysOfYearWith(from - 1);
      const last = daysOfYearWith(until);
      let count = countUpTo(last, until) - countUpTo(first, from - 1);
      for (let { year } = first; year < last.year; year += 1) count += daysOfYear(year).days.length;
      return count;
    },
    nthAfter,
    firstFrom: (date) => nthAfter(date - 1, 1),
  };
}

/** All dates of a year, in order. */
export function datesOfYear(year: number): readonly LocalDate[] {
  const first = firstOfMonth(year, 1);
  const length = firstOfMonth(year + 1, 1) - first;
  return Array.from({ length }, (_, index) => first + index);
}

function countYear(year: number, isIncluded: (date: LocalDate) => boolean): YearOfDays {
  const days: LocalDate[] = [];
  const passed = datesOfYear(year).map((date) => (isIncluded(date) ? days.push(date) : days.length));
  return { year, firstDate: firstOfMonth(year, 1), days, passed };
}

function countUpTo({ firstDate, passed }: YearOfDays, date: LocalDate): number {
  return passed[date - firstDate] ?? 0;
}
