import type { Stillness } from '../../../calendar/clock-account.js';
import type { DayStatus } from '../../../calendar/day-table.js';
import type { LocalDate } from '../../../model/time.js';
import type { CountingId } from '../../explain/explanation.js';
import { momentsWith } from '../written-moments.js';
import { shortDate, shortWeekday } from './dates.js';
import { dayNameOf } from './day-names.js';
import { count } from './format.js';

/** Ways to count a limit, where no rule set has named them in its own words. */
export const countingWords: Record<CountingId, string> = {
  'workday-clock': 'every hour of working days',
  clock: 'every hour of every day',
  'clock-rolled': 'every hour, and a deadline on a day off moves to the next working day',
  'office-hours': 'opening hours only',
  rolled: 'every day, and a deadline on a day off moves to the next working day',
  unrolled: 'every day, days off too',
  'working-days': 'working days',
};

/** Beside an answered call. */
export const unknownWait = 'The log does not say how long the caller waited for an answer.';

/** Beside a verdict that the log's precision does not allow. */
export const coarseTimes =
  'The times in the log are so coarse that the answer may have come before the deadline or after it. It is therefore not assessed.';

export const { dayText, momentText, knownText, spanText, exactDuration } = momentsWith(
  {
    dayText: (date) => `${shortWeekday(date)} ${shortDate(date)}`,
    clockMark: ':',
    winterTime: 'winter time',
    knownTo: { minute: 'known to the minute', day: 'known to the day' },
  },
  { count },
);

/** Why the clock stands still, as a reader would say it. */
export function stillnessText(still: Stillness): string {
  if (still === 'closed') return 'closed';
  if (still === 'break') return 'closed for a break';
  return dayOffText(still.day);
}

/** Why a day is off, or how it is short; an ordinary working day has nothing to say. */
export function dayOffText(status: DayStatus): string {
  const name = dayNameOf(status);
  switch (status.kind) {
    case 'weekend':
      return name ?? 'weekend';
    case 'holiday':
    case 'eve':
    case 'closed':
      return name ?? 'closed';
    case 'klamdag':
      return 'bridge day (klämdag)';
    case 'working-day':
      return name ?? (status.closes === null ? 'working day' : 'shortened day');
  }
}

/** `summer time ends on Sun 28 Oct 2018: that day has 25 hours` */
export function clockChangeText(date: LocalDate, hours: number): string {
  const change = hours > 24 ? 'summer time ends' : 'summer time begins';
  return `${change} on ${dayText(date)}: that day has ${hours} hours`;
}
