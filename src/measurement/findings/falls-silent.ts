import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';

/** When one direction was heard last, and when the other was. */
export interface Silence {
  readonly last: Instant;
  readonly otherLast: Instant;
}

/** With so many expected, one log of a thousand would have none by chance. */
const expectedWhileSilent = 7;

/**
 * Whether one direction ends so many working days before the other that it must be missing: as often as it was
 * heard beside the other before, several would have been heard since. Null where that is not so.
 */
export function fallsSilent(
  times: readonly Instant[],
  others: readonly Instant[],
  { calendar, fewestDays }: { readonly calendar: Calendar; readonly fewestDays: number },
): Silence | null {
  if (times.length === 0 || others.length === 0) return null;
  const last = latest(times);
  const otherLast = latest(others);
  const silentDays = calendar.workingDaysBetween(localDate(last) + 1, localDate(otherLast));
  if (silentDays < fewestDays) return null;
  const othersSince = others.filter((at) => at > last).length;
  const expected = (times.length / Math.max(1, others.length - othersSince)) * othersSince;
  return expected < expectedWhileSilent ? null : { last, otherLast };
}

function latest(times: readonly Instant[]): Instant {
  return times.reduce((high, at) => Math.max(high, at));
}
