import { limitCalendarProblem, parseLimit } from '../../calendar/limit.js';
import { around, told } from '../../errors/mistakes.js';
import type { CalendarSpec, Limit } from '../../model/calendar-spec.js';
import {
  countingOf,
  countingsOf,
  isInSignals,
  limitOf,
  missingCounting,
  onlyReading,
  type TimeReading,
  unitOf,
  type WrittenTime,
} from '../limits.js';
import type { PathMistake } from '../schema-mistakes.js';
import { unreadableTime, wrongCounting } from './limit-words.js';
import type { ReadableRespond } from './readable-rules.js';
import { unrolledClosing } from './reading-mistakes.js';

/** A time of a rule and where it stands. */
interface PlacedTime extends WrittenTime {
  readonly path: readonly PropertyKey[];
}

type Respond = ReadableRespond['rule'];

/** Times that cannot be read, or do not go with what the rule says of them. */
export function timeMistakes(
  { rule, states }: ReadableRespond,
  calendar: CalendarSpec | null,
): readonly PathMistake[] {
  const times = [
    ...(rule.within === undefined ? [] : [{ within: rule.within, path: [] }]),
    ...partTimes(rule),
  ];
  const readings = readingsOf(rule, states('readings'));
  return [
    ...times
      .filter(({ within }) => unitOf(within) === null)
      .map(({ within, path }) => ({ path: [...path, 'within'], message: unreadableTime(within) })),
    ...partTimes(rule).flatMap((part) => partMistakes(part, readings)),
    ...dayMistakes(rule, times),
    ...closingMistakes(rule, readings),
    ...signalMistakes(rule, states('secondsPerSignal')),
    ...endlessMistakes(rule, { times, readings, calendar }),
  ];
}

/** The times of steps, alternatives and the goal. */
function partTimes({ steps, alternatives, goal }: Respond): readonly PlacedTime[] {
  const key = steps === undefined ? 'alternatives' : 'steps';
  return [
    ...(steps ?? alternatives ?? []).map((part, index) => ({ ...part, path: [key, index] })),
    ...(goal === undefined ? [] : [{ ...goal, path: ['goal'] }]),
  ];
}

function readingsOf(rule: Respond, isStated: boolean): readonly TimeReading[] {
  if (isStated) return rule.readings ?? [];
  const parts: readonly WrittenTime[] = rule.steps ?? rule.alternatives ?? [];
  return [onlyReading(parts[0] ?? { within: rule.within ?? '' })].filter((one) => one !== null);
}

/** A part counts as it says, else as every reading says. */
function partMistakes(
  { within, counting, path }: PlacedTime,
  readings: readonly TimeReading[],
): readonly PathMistake[] {
  const unit = unitOf(within);
  if (unit === null) return [];
  const possible = countingsOf(unit);
  if (counting !== undefined && !possible.includes(counting))
    return [{ path: [...path, 'counting'], message: wrongCounting(counting, within, unit) }];
  if (counting !== undefined || (unit !== 'hours' && unit !== 'days')) return [];
  const isSaid = readings.every((reading) => possible.some((one) => one === countingOf(reading)));
  return isSaid ? [] : [{ path: [...path, 'within'], message: missingCounting(within, unit) }];
}

/** Choices that only limits in days have, where the rule or a reading has no such limit. */
function dayMistakes(rule: Respond, times: readonly PlacedTime[]): readonly PathMistake[] {
  const own = (rule.readings ?? []).map((reading, index) => ({
    words: reading,
    path: ['readings', index],
    units: [
      unitOf(reading.within ?? rule.within ?? ''),
      ...partTimes(rule).map(({ within }) => unitOf(within)),
    ],
  }));
  const units = [...times.map(({ within }) => unitOf(within)), ...own.flatMap((one) => one.units)];
  return [{ words: rule, path: [], units }, ...own].flatMap(({ words: { cutoff, dayEnds }, path, units }) => {
    const isKnown = units.some((unit) => unit !== null);
    const time =
      units.includes('days') || units.includes('working-days') || !isKnown ? '1 working day' : '1 second';
    return [
      ...(cutoff === undefined ? [] : problemOf(time, { cutoff }, [...path, 'cutoff'])),
      ...(dayEnds === undefined ? [] : problemOf(time, { dayEnds }, [...path, 'dayEnds'])),
    ];
  });
}

function problemOf(
  time: string,
  options: { readonly cutoff: string } | { readonly dayEnds: string },
  path: readonly PropertyKey[],
): readonly PathMistake[] {
  const limit = parseLimit(time, options);
  return 'problem' in limit ? [{ path, message: limit.problem }] : [];
}

/** The rule's own end of the day and a reading or part whose deadline stays on a day off. */
function closingMistakes(rule: Respond, readings: readonly TimeReading[]): readonly PathMistake[] {
  if (rule.dayEnds !== 'office-close') return [];
  const parts = partTimes(rule).filter(({ counting }) => counting === 'unrolled');
  return [
    ...readings.flatMap((reading, index) =>
      countingOf(reading) === 'unrolled' && reading.dayEnds === undefined
        ? [{ path: ['readings', index, 'id'], message: unrolledClosing }]
        : [],
    ),
    ...parts.map(({ path }) => ({ path: [...path, 'counting'], message: unrolledClosing })),
  ];
}

function signalMistakes(rule: Respond, isStated: boolean): readonly PathMistake[] {
  const times = [
    rule.within,
    ...(rule.readings ?? []).map(({ within }) => within),
    ...partTimes(rule).map(({ within }) => within),
  ];
  const exceptions = (rule.exceptions ?? []).map(({ within }) => within);
  if (!isStated || [...times, ...exceptions].some((within) => isInSignals(within ?? ''))) return [];
  const message = told((words) => words.times.noSignals());
  return [{ path: ['secondsPerSignal'], message }];
}

interface TimesAndCalendar {
  readonly times: readonly PlacedTime[];
  readonly readings: readonly TimeReading[];
  /** Null where it has mistakes of its own. */
  readonly calendar: CalendarSpec | null;
}

/** A limit that never runs out under the calendar; said once for a rule. */
function endlessMistakes(
  rule: Respond,
  { times, readings, calendar }: TimesAndCalendar,
): readonly PathMistake[] {
  if (calendar === null) return [];
  const spec = { ...calendar, ignoreLocalClosures: rule.ignoreLocalClosures ?? false };
  const limits = readings.flatMap((reading, index) => {
    const own = rule.readings?.[index]?.within;
    return (own === undefined ? times : [{ within: own }]).map((time) => limitOf(time, reading, rule));
  });
  const problem = limits
    .filter((limit): limit is Limit => !('problem' in limit))
    .map((limit) => limitCalendarProblem(limit, spec))
    .find((one) => one !== null);
  if (problem === undefined) return [];
  const message = around(problem, ({ times }, told) => times.endless(told));
  return [{ path: [rule.readings === undefined ? 'within' : 'readings'], message }];
}
