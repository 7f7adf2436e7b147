import type { Limit } from '../../model/calendar-spec.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Lengths in which people think. */
const steps = [
  ...[5, 10, 15, 20, 30],
  ...[1, 2, 5, 10, 15, 20, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 4, 6, 8, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30].map((days) => days * DAY),
];

const multiples = [0, 1, 2, 3, 4, 6, 8, 10] as const;

/**
 * Times at which to tell how many still wait: from the start to some three times the limit, at whole multiples of a
 * half to a quarter of it where that is a length in which people think.
 */
export function marksFor(limitSeconds: number): readonly number[] {
  const step =
    steps.findLast((one) => limitSeconds % one === 0 && limitSeconds >= 2 * one && limitSeconds <= 4 * one) ??
    steps.reduce((best, one) => (distance(one, limitSeconds) < distance(best, limitSeconds) ? one : best));
  return multiples.map((multiple) => multiple * step);
}

function distance(step: number, limitSeconds: number): number {
  return Math.abs(step - limitSeconds / 3);
}

/** About how long a limit is, to choose marks by: days off are not looked at. */
export function roughSeconds(limit: Limit): number {
  switch (limit.kind) {
    case 'hours':
      return limit.milliseconds / 1000;
    case 'days':
      return limit.amount * { days: 1, weeks: 7, months: 30 }[limit.unit] * DAY;
    case 'working-days':
      return limit.unit === 'working-weeks' ? (limit.amount / 5) * 7 * DAY : Math.max(1, limit.amount) * DAY;
  }
}
