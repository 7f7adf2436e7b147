import type { Stillness } from '../../../calendar/clock-account.js';
import type { DayStatus } from '../../../calendar/day-table.js';
import { instantOfWallTime, localDate, wallTime, weekday } from '../../../calendar/zone.js';
import type { Instant, LocalDate, Moment, Span } from '../../../model/time.js';
import type { CountingId } from '../../explain/explanation.js';
import { isoDate } from './dates.js';
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

const weekdayWords = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;

/** Beside a verdict that the log's precision does not allow. */
export const coarseTimes =
  'Loggens tider är så grova att svaret kan ha kommit både före och efter fristen. Därför bedöms det inte.';

/** `lör 2018-11-03` */
export function dayText(date: LocalDate): string {
  return `${weekdayWords[weekday(date)] ?? ''} ${isoDate(date)}`;
}

/** `lör 2018-11-03 18.05.44`; whole minutes without seconds. */
export function momentText(at: Instant): string {
  return `${dayText(wallTime(at).date)} ${timeText(at)}`;
}

/** As exactly as the log knows it. */
export function knownText(at: Moment): string {
  switch (at.precision) {
    case 'exact':
      return momentText(at.start);
    case 'minute':
      return `${momentText(at.start)}, känd till minuten`;
    case 'day':
      return `${dayText(localDate(at.start))}, känd till dagen`;
  }
}

/** `fre 2018-10-12 15.00 – 24.00`: an end on the same day without its date, a midnight as 24.00 of the day that it ends. */
export function spanText({ from, until }: Span): string {
  const { date, millisecondOfDay } = wallTime(until);
  const [lastDay, end] = millisecondOfDay === 0 ? [date - 1, '24.00'] : [date, timeText(until)];
  return `${momentText(from)} – ${lastDay === wallTime(from).date ? end : `${dayText(lastDay)} ${end}`}`;
}

/** In the night when the clock goes back an hour comes twice: the second time is said to be winter time. */
function timeText(at: Instant): string {
  const { date, millisecondOfDay } = wallTime(at);
  const isSecond = instantOfWallTime(date, millisecondOfDay).at !== at;
  return `${clockText(millisecondOfDay)}${isSecond ? ' vintertid' : ''}`;
}

function clockText(millisecondOfDay: number): string {
  const seconds = Math.floor(millisecondOfDay / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join('.');
}

/** `57 h 55 min`, `12 min 5 s`, `0 s`: exact to the second, which a disputed verdict may hang on. */
export function exactDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${count(amount)} ${unit}`);
  return shown.length === 0 ? '0 s' : shown.join(' ');
}

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
