import type { LocalDate } from '../../model/time.js';
import type { Sum } from '../sums.js';

/** The last day of which a log tells, and the last one before it; null where there is none. */
export interface LastDays {
  last: LocalDate | null;
  before: LocalDate | null;
}

export const lastDays: Sum<LastDays> = {
  empty: noDays,
  add(into, { last, before }) {
    if (before !== null) tellOf(into, before);
    if (last !== null) tellOf(into, last);
  },
};

export function noDays(): LastDays {
  return { last: null, before: null };
}

/** One more day of which the log tells; it may be one that it has told of. */
export function tellOf(days: LastDays, date: LocalDate): void {
  const { last, before } = days;
  if (last === null || date > last) {
    days.last = date;
    days.before = last;
  } else if (date < last && (before === null || date > before)) days.before = date;
}
