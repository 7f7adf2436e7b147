import { localDate } from '../../calendar/zone.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { addCounts, type Counts, increase, sumOf } from '../counts.js';
import type { Sum } from '../sums.js';

/** What went one way: how much of it on each day, and when the last of it. */
export interface OneWay {
  /** Null where nothing went this way. */
  last: Instant | null;
  readonly days: Counts<LocalDate>;
}

/** What people sent us, and what we sent them. */
export interface TwoWays {
  readonly incoming: OneWay;
  readonly outgoing: OneWay;
}

export function nothingYet(): OneWay {
  return { last: null, days: new Map() };
}

export function heardAt(way: OneWay, at: Instant): void {
  way.last = latest(way.last, at);
  increase(way.days, localDate(at));
}

export function countOf({ days }: OneWay): number {
  return sumOf(days.values());
}

export const oneWays: Sum<OneWay> = {
  empty: nothingYet,
  add(into, from) {
    if (from.last !== null) into.last = latest(into.last, from.last);
    addCounts(into.days, from.days);
  },
};

function latest(one: Instant | null, other: Instant): Instant {
  return one === null ? other : Math.max(one, other);
}
