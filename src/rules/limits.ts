import { type LimitOptions, type LimitProblem, parseLimit } from '../calendar/limit.js';
import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import type { HourCounting, Limit } from '../model/calendar-spec.js';
import { nearestWord } from '../nearest-word.js';
import type { WrittenReading } from './language/time-schema.js';

/**
 * What must be said of how a time is counted: `hours` need one of the hour countings, `moments` (seconds,
 * minutes, ring signals) run by the clock unless one is said, `days` (weeks and months too) are rolled or
 * unrolled, and working days need nothing.
 */
export type TimeUnit = 'moments' | 'hours' | 'days' | 'working-days';

export type DayCounting = 'rolled' | 'unrolled';
export type Counting = HourCounting | DayCounting;

export const hourCountings: readonly HourCounting[] = [
  'workday-clock',
  'clock',
  'clock-rolled',
  'office-hours',
];
export const dayCountings: readonly DayCounting[] = ['rolled', 'unrolled'];

/** A time and how it is counted where it says so itself. */
export interface WrittenTime {
  readonly within: string;
  readonly counting?: Counting | undefined;
}

/** What of a rule decides its limits. */
export interface TimeRule {
  readonly secondsPerSignal?: number | undefined;
  readonly cutoff?: string | undefined;
  readonly dayEnds?: 'midnight' | 'office-close' | undefined;
}

export type TimeReading = Pick<WrittenReading, 'id' | 'counting' | 'cutoff' | 'dayEnds'>;

const DEFAULT_SECONDS_PER_SIGNAL = 6;
const signals = /^(\d+(?:\.\d+)?) signals?$/;

/** Ring signals as the seconds that they take; other times as they are. */
export function inKnownUnits(within: string, { secondsPerSignal }: TimeRule): string {
  const amount = signals.exec(within.trim())?.[1];
  if (amount === undefined) return within;
  const seconds = Number(amount) * (secondsPerSignal ?? DEFAULT_SECONDS_PER_SIGNAL);
  return `${Math.round(seconds * 1000) / 1000} seconds`;
}

export function isInSignals(within: string): boolean {
  return signals.test(within.trim());
}

/** The unit of a time; null where it is none. */
export function unitOf(within: string): TimeUnit | null {
  const known = inKnownUnits(within, {});
  const plain = parseLimit(known);
  if ('problem' in plain) return 'problem' in parseLimit(known, { counting: 'clock' }) ? null : 'hours';
  return plain.kind === 'hours' ? 'moments' : plain.kind;
}

/** How a reading counts: as it says, else as its id says; null where neither does. */
export function countingOf({ id, counting }: Pick<TimeReading, 'id' | 'counting'>): Counting | null {
  return counting ?? [...hourCountings, ...dayCountings].find((one) => one === id) ?? null;
}

/** The ways in which a unit can be counted. */
export function countingsOf(unit: TimeUnit): readonly Counting[] {
  switch (unit) {
    case 'moments':
    case 'hours':
      return hourCountings;
    case 'days':
      return dayCountings;
    case 'working-days':
      return [];
  }
}

/** A time under a reading: its own counting, else the reading's where the unit takes it. */
export function limitOf(time: WrittenTime, reading: TimeReading, rule: TimeRule): Limit | LimitProblem {
  const unit = unitOf(time.within);
  const own = countingOf(reading);
  const fitting = unit !== null && own !== null && countingsOf(unit).includes(own) ? own : undefined;
  const counting = time.counting ?? fitting;
  if (unit === 'days' && counting === undefined) return { problem: missingCounting(time.within, unit) };
  if (unit === 'hours' && counting === undefined) return { problem: missingCounting(time.within, unit) };
  const isInDays = unit === 'days' || unit === 'working-days';
  const options: LimitOptions = {
    ...(counting === undefined ? {} : { counting }),
    ...(isInDays ? dayOptions(reading.cutoff ?? rule.cutoff, reading.dayEnds ?? rule.dayEnds) : {}),
  };
  return parseLimit(inKnownUnits(time.within, rule), options);
}

/** `meant` is a word that may be a misspelt counting. */
export function missingCounting(within: string, unit: TimeUnit, meant = ''): Told {
  const choice = countingsOf(unit);
  const nearest = nearestWord(meant, choice);
  return told((words) => words.times.missingCounting(within, choice, nearest));
}

function dayOptions(cutoff: string | undefined, dayEnds: string | undefined): LimitOptions {
  return { ...(cutoff === undefined ? {} : { cutoff }), ...(dayEnds === undefined ? {} : { dayEnds }) };
}

const countingTitles: { readonly [counting in Counting]: string } = {
  'workday-clock': 'alla timmar på arbetsdagar',
  clock: 'alla timmar, alla dagar',
  'clock-rolled': 'alla timmar, och en frist som går ut på en ledig dag flyttas till nästa arbetsdag',
  'office-hours': 'bara öppettider',
  rolled: 'en frist på en ledig dag flyttas till nästa arbetsdag',
  unrolled: 'alla dagar, också lediga',
};

/** The one reading of a rule that states none; null where the time can be counted in several ways. */
export function onlyReading({ within, counting }: WrittenTime): WrittenReading | null {
  const unit = unitOf(within);
  if (unit === null) return null;
  if (unit === 'working-days') return { id: 'working-days', main: true, title: 'hela arbetsdagar' };
  const only = counting ?? (unit === 'moments' ? 'clock' : null);
  return only === null ? null : { id: only, main: true, title: countingTitles[only], counting: only };
}
