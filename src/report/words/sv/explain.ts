import type { Stillness } from '../../../calendar/clock-account.js';
import type { DayStatus } from '../../../calendar/day-table.js';
import type { LocalDate } from '../../../model/time.js';
import type { CountingId } from '../../explain/explanation.js';
import { momentsWith } from '../written-moments.js';
import { isoDate, shortWeekday } from './dates.js';
import { count } from './format.js';

/** Ways to count a limit, where no rule set has named them in its own words. */
export const countingWords: Record<CountingId, string> = {
  'workday-clock': 'alla timmar på arbetsdagar',
  clock: 'alla timmar, alla dagar',
  'clock-rolled': 'alla timmar, och en frist på en ledig dag flyttas till nästa arbetsdag',
  'office-hours': 'bara öppettider',
  rolled: 'alla dagar, och en frist på en ledig dag flyttas till nästa arbetsdag',
  unrolled: 'alla dagar, också lediga',
  'working-days': 'arbetsdagar',
};

/** Beside an answered call. */
export const unknownWait = 'Loggen säger inte hur länge den som ringde väntade på svar.';

/** Beside a verdict that the log's precision does not allow. */
export const coarseTimes =
  'Loggens tider är så grova att svaret kan ha kommit både före och efter fristen. Därför bedöms det inte.';

export const { dayText, momentText, knownText, spanText, exactDuration } = momentsWith(
  {
    dayText: (date) => `${shortWeekday(date)} ${isoDate(date)}`,
    clockMark: '.',
    winterTime: 'vintertid',
    knownTo: { minute: 'känd till minuten', day: 'känd till dagen' },
  },
  { count },
);

/** Why the clock stands still, as a reader would say it. */
export function stillnessText(still: Stillness): string {
  if (still === 'closed') return 'stängt';
  if (still === 'break') return 'stängt för rast';
  return dayOffText(still.day);
}

/** Why a day is off, or how it is short; an ordinary working day has nothing to say. */
export function dayOffText({ kind, name }: DayStatus): string {
  switch (kind) {
    case 'weekend':
      return name ?? 'helg';
    case 'holiday':
    case 'eve':
    case 'closed':
      return name ?? 'stängt';
    case 'klamdag':
      return 'klämdag';
    case 'working-day':
      return name ?? 'arbetsdag';
  }
}

/** `sommartiden slutar 28 oktober: dygnet har 25 timmar` */
export function clockChangeText(date: LocalDate, hours: number): string {
  const change = hours > 24 ? 'sommartiden slutar' : 'sommartiden börjar';
  return `${change} ${dayText(date)}: det dygnet har ${hours} timmar`;
}
