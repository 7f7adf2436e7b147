import type { LocalDate } from '../model/time.js';
import { firstOfMonth, partsOf } from './date.js';
import { countLeading } from './search.js';
import { EMPTY_YEARS_AT_MOST } from './timeline.js';

/** Days of one kind, counted without walking over them. */
export interface DayIndex {
  /** How many there are from `from` to `until`, both included. */
  countBetween(from: LocalDate, until: LocalDate): number;
  /** The n-th of them after a date, n at least 1. */
  nthAfter(date: LocalDate, n: number): LocalDate;
  /** The first of them that is not before a date. */
  firstFrom(date: LocalDate): LocalDate;
}

/** An index over the days for which `isIncluded` holds; each year is looked through once. */
export function createDayIndex(isIncluded: (date: LocalDate) => boolean): DayIndex {
  const years = new Map<number, readonly LocalDate[]>();
  const daysOf = (year: number): readonly LocalDate[] => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const days = datesOfYear(year).filter(isIncluded);
    years.set(year, days);
    return days;
  };
  const nthAfter = (date: LocalDate, n: number): LocalDate => {
    let { year } = partsOf(date);
    let wanted = countUpTo(daysOf(year), date) + n;
    let emptyYears = 0;
    while (wanted > daysOf(year).length) {
      emptyYears = daysOf(year).length === 0 ? emptyYears + 1 : 0;
      if (emptyYears > EMPTY_YEARS_AT_MOST) throw new RangeError('the calendar has no such day');
      wanted -= daysOf(year).length;
      year += 1;
    }
    return daysOf(year)[wanted - 1] ?? date;
  };
  return {
    countBetween(from, until) {
      if (until < from) return 0;
      const lastYear = partsOf(until).year;
      const firstYear = partsOf(from - 1).year;
      let count = countUpTo(daysOf(lastYear), until) - countUpTo(daysOf(firstYear), from - 1);
      for (let year = firstYear; year < lastYear; year += 1) count += daysOf(year).length;
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

/** How many of the ordered days are not after `date`. */
function countUpTo(days: readonly LocalDate[], date: LocalDate): number {
  return countLeading(days.length, (index) => (days[index] ?? date) <= date);
}
