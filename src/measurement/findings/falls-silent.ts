import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { countOf, type OneWay } from '../gathering/one-way.js';

/** When one direction was heard last, and when the other was. */
export interface Silence {
  readonly last: Instant;
  readonly otherLast: Instant;
}

/** With so many expected, one log of a thousand would have none by chance. */
const expectedWhileSilent = 7;

/**
 * Whether one direction ends so many working days before the other that it must be missing: as often as it was
 * heard beside the other before, several would have been heard on the days since. Null where that is not so.
 */
export function fallsSilent(
  way: OneWay,
  other: OneWay,
  { calendar, fewestDays }: { readonly calendar: Calendar; readonly fewestDays: number },
): Silence | null {
  if (way.last === null || other.last === null) return null;
  const lastDay = localDate(way.last);
  const silentDays = calendar.workingDaysBetween(lastDay + 1, localDate(other.last));
  if (silentDays < fewestDays) return null;
  const othersSince = countAfter(other, lastDay);
  const expected = (countOf(way) / Math.max(1, countOf(other) - othersSince)) * othersSince;
  return expected < expectedWhileSilent ? null : { last: way.last, otherLast: other.last };
}

function countAfter({ days }: OneWay, day: LocalDate): number {
  let sum = 0;
  for (const [date, count] of days) if (date > day) sum += count;
  return sum;
}
