import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import type { CalendarSpec, HourCounting, Limit, MinuteOfDay, WeekHours } from '../model/calendar-spec.js';
import { MINUTES_OF_DAY, parseTimeOfDay } from './time-of-day.js';

/** The words beside `within` in a rule, unread; what is left out has its default. */
export interface LimitOptions {
  /** Hours: clock, clock-rolled, workday-clock or office-hours. Days, weeks, months: rolled or unrolled. */
  readonly counting?: string;
  /** The same as counting rolled or unrolled. */
  readonly rolled?: boolean;
  /** `15:00`: what arrives later on a working day counts as arriving on the next. */
  readonly cutoff?: string;
  /** `midnight` (default) or `office-close`. */
  readonly dayEnds?: string;
}

/** Why a limit cannot be used, with an example. */
export interface LimitProblem {
  readonly problem: Told;
}

type DayEnds = 'midnight' | 'office-close';
type HourUnit = 'seconds' | 'minutes' | 'hours';
type DayUnit = 'days' | 'weeks' | 'months';
type WorkingUnit = 'working-days' | 'working-weeks' | 'same-working-day' | 'next-working-day';

/** A unit as it is written in the singular, and the largest amount of it: no promise is longer than ten years. */
interface UnitWord {
  readonly unit: HourUnit | DayUnit | 'working-days' | 'working-weeks';
  readonly largest: number;
}

const unitWords: ReadonlyMap<string, UnitWord> = new Map([
  ['second', { unit: 'seconds', largest: 315_360_000 }],
  ['minute', { unit: 'minutes', largest: 5_256_000 }],
  ['hour', { unit: 'hours', largest: 87_600 }],
  ['day', { unit: 'days', largest: 3650 }],
  ['week', { unit: 'weeks', largest: 520 }],
  ['month', { unit: 'months', largest: 120 }],
  ['working day', { unit: 'working-days', largest: 2500 }],
  ['working week', { unit: 'working-weeks', largest: 500 }],
]);

const DAYS_OF_WORKING_WEEK = 5;
const hourCountings: readonly HourCounting[] = ['clock', 'clock-rolled', 'workday-clock', 'office-hours'];
const lengths: { readonly [unit in HourUnit]: number } = { seconds: 1000, minutes: 60_000, hours: 3_600_000 };

/**
 * Reads a limit as rules write it: `36 hours`, `90 seconds`, `2 working days`, `2 working weeks`, `1 week`,
 * `3 months`, `same working day`, `next working day`. Weeks and months are rolled (a last day that is no
 * working day moves to the next one) and days are not, unless the options say otherwise. Seconds and
 * minutes run by the clock, but what hours mean must be said. Never throws: what cannot be meant comes
 * back as a `problem` in words.
 */
export function parseLimit(text: string, options: LimitOptions = {}): Limit | LimitProblem {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === 'same working day') return readWorkingDays('same-working-day', 0, options);
  if (words === 'next working day') return readWorkingDays('next-working-day', 1, options);
  const match = /^(\d{1,9}(?:\.\d{1,3})?) ([a-z ]+?)s?$/.exec(words);
  const word = unitWords.get(match?.[2] ?? '');
  if (match === null || word === undefined)
    return { problem: told((words) => words.limits.unreadable(text)) };
  const amount = Number(match[1]);
  if (amount <= 0) return { problem: told((words) => words.limits.nothing(text)) };
  if (amount > word.largest) return { problem: told((words) => words.limits.tooLong(text)) };
  return readAmount(amount, word.unit, options);
}

function readAmount(amount: number, unit: UnitWord['unit'], options: LimitOptions): Limit | LimitProblem {
  if (unit === 'seconds' || unit === 'minutes' || unit === 'hours') return readHours(amount, unit, options);
  if (!Number.isInteger(amount)) {
    return { problem: told((words) => words.limits.notWhole(amount)) };
  }
  switch (unit) {
    case 'days':
    case 'weeks':
    case 'months':
      return readDays(unit, amount, options);
    case 'working-days':
      return readWorkingDays(unit, amount, options);
    case 'working-weeks':
      return readWorkingDays(unit, amount * DAYS_OF_WORKING_WEEK, options);
  }
}

function readHours(amount: number, unit: HourUnit, options: LimitOptions): Limit | LimitProblem {
  if (options.cutoff !== undefined) {
    return { problem: told((words) => words.limits.cutoffOfHours()) };
  }
  if (options.dayEnds !== undefined) {
    return { problem: told((words) => words.limits.dayEndsOfHours()) };
  }
  if (options.rolled !== undefined || options.counting === 'rolled' || options.counting === 'unrolled') {
    return { problem: told((words) => words.limits.rolledHours()) };
  }
  const written = options.counting ?? (unit === 'hours' ? '' : 'clock');
  const counting = hourCountings.find((one) => one === written);
  if (counting === undefined) {
    return { problem: told((words) => words.limits.hourCounting(written, hourCountings)) };
  }
  return { kind: 'hours', milliseconds: Math.round(amount * lengths[unit]), counting };
}

function readDays(unit: DayUnit, amount: number, options: LimitOptions): Limit | LimitProblem {
  const { counting, rolled } = options;
  if (counting !== undefined && counting !== 'rolled' && counting !== 'unrolled') {
    return {
      problem: told((words) => words.limits.dayCounting(counting)),
    };
  }
  const said = counting === undefined ? rolled : counting === 'rolled';
  if (rolled !== undefined && rolled !== said) {
    return {
      problem: told((words) => words.limits.contradiction(counting, rolled)),
    };
  }
  const end = readDayEnd(options);
  if ('problem' in end) return end;
  const isRolled = said ?? unit !== 'days';
  if (!isRolled && end.dayEnds === 'office-close') {
    return {
      problem: told((words) => words.limits.closingOfDayOff()),
    };
  }
  return { kind: 'days', amount, unit, rolled: isRolled, ...end };
}

function readWorkingDays(unit: WorkingUnit, amount: number, options: LimitOptions): Limit | LimitProblem {
  if (options.counting !== undefined || options.rolled !== undefined) {
    return {
      problem: told((words) => words.limits.countingOfWorkingDays()),
    };
  }
  const end = readDayEnd(options);
  return 'problem' in end ? end : { kind: 'working-days', amount, unit, ...end };
}

interface DayEnd {
  readonly cutoff: MinuteOfDay | null;
  readonly dayEnds: DayEnds;
}

function readDayEnd({ cutoff, dayEnds = 'midnight' }: LimitOptions): DayEnd | LimitProblem {
  if (dayEnds !== 'midnight' && dayEnds !== 'office-close') {
    return { problem: told((words) => words.limits.dayEnds(dayEnds)) };
  }
  if (cutoff === undefined) return { cutoff: null, dayEnds };
  const minute = parseTimeOfDay(cutoff);
  if (minute !== null) return { cutoff: minute, dayEnds };
  return { problem: told((words) => words.limits.cutoff(cutoff)) };
}

/**
 * Why a limit can never run out under a calendar, or null: office hours need some, and what ends at
 * closing time needs a working day that has one.
 */
export function limitCalendarProblem(limit: Limit, spec: CalendarSpec): Told | null {
  const usesHours = limit.kind === 'hours' && limit.counting === 'office-hours';
  const usesClosing =
    limit.kind === 'hours' ? limit.counting === 'clock-rolled' : limit.dayEnds === 'office-close';
  const weeks =
    spec.summer === null || spec.ignoreLocalClosures ? [spec.hours] : [spec.hours, spec.summer.hours];
  const hasHours = weeks.some((hours) => hours.some((spans) => spans.length > 0));
  const hasClosing = weeks.some((hours) => spec.workingDays.some((day) => isOpenOn(day, hours)));
  if ((!usesHours || hasHours) && (!usesClosing || hasClosing)) return null;
  return told((words) => words.limits.endless());
}

/** Whether a weekday has hours of its own, or the last of those that began the day before. */
function isOpenOn(day: number, hours: WeekHours): boolean {
  const fromYesterday = hours[(day + 6) % 7]?.some(({ until }) => until > MINUTES_OF_DAY) ?? false;
  return fromYesterday || (hours[day]?.length ?? 0) > 0;
}
