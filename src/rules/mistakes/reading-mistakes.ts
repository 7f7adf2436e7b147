import { told } from '../../errors/mistakes.js';
import type { WrittenReading } from '../language/time-schema.js';
import {
  countingOf,
  countingsOf,
  dayCountings,
  missingCounting,
  onlyReading,
  unitOf,
  type WrittenTime,
} from '../limits.js';
import type { PathMistake } from '../schema-mistakes.js';
import { unreadableTime, wrongCounting, wrongReading } from './limit-words.js';
import type { ReadableRespond } from './readable-rules.js';

/** Readings that are too few, too many, or do not go with the time. */
export function readingMistakes({ rule, states }: ReadableRespond): readonly PathMistake[] {
  if (!states('readings')) return missingReadings(rule);
  const { readings, within } = rule;
  if (readings === undefined) return [];
  const isInParts = states('steps') || states('alternatives');
  return [
    ...mainMistakes(readings),
    ...repeatedReadings(readings),
    ...readings.flatMap((reading, index) => {
      const path = ['readings', index];
      if (isInParts) return ownTimeMistakes(reading, path);
      const own =
        reading.within === undefined || unitOf(reading.within) !== null
          ? []
          : [unreadable(reading.within, path)];
      return [...own, ...fitMistakes(reading, reading.within ?? within ?? '', path)];
    }),
  ];
}

/** Hours, and days of the calendar, can be counted in several ways, so one must be chosen. */
function missingReadings({ within, steps, alternatives }: ReadableRespond['rule']): readonly PathMistake[] {
  const parts: readonly WrittenTime[] | undefined = steps ?? alternatives;
  const time = parts?.[0] ?? (within === undefined ? undefined : { within });
  const unit = time === undefined ? null : unitOf(time.within);
  if (time === undefined || unit === null || onlyReading(time) !== null) return [];
  const message = told(({ times }) => times.missingReadings(time.within, unit === 'hours'));
  return [
    {
      path: [steps !== undefined ? 'steps' : alternatives !== undefined ? 'alternatives' : 'within'],
      message,
    },
  ];
}

function mainMistakes(readings: readonly WrittenReading[]): readonly PathMistake[] {
  if (readings.filter(({ main }) => main).length === 1) return [];
  const message = told((words) => words.times.oneMain());
  return [{ path: ['readings'], message }];
}

function repeatedReadings(readings: readonly WrittenReading[]): readonly PathMistake[] {
  return readings.flatMap(({ id }, index) => {
    if (readings.findIndex((one) => one.id === id) === index) return [];
    const message = told((words) => words.times.repeatedReading(id, index + 1));
    return [{ path: ['readings', index, 'id'], message }];
  });
}

function ownTimeMistakes({ within }: WrittenReading, path: readonly PropertyKey[]): readonly PathMistake[] {
  if (within === undefined) return [];
  const message = told((words) => words.times.ownTime());
  return [{ path: [...path, 'within'], message }];
}

function unreadable(within: string, path: readonly PropertyKey[]): PathMistake {
  return { path: [...path, 'within'], message: unreadableTime(within) };
}

/** How the reading counts must be a way in which its time can be counted. */
function fitMistakes(
  reading: WrittenReading,
  within: string,
  path: readonly PropertyKey[],
): readonly PathMistake[] {
  const unit = unitOf(within);
  if (unit === null) return [];
  const { id, counting } = reading;
  const own = countingOf(reading);
  if (counting !== undefined && !countingsOf(unit).includes(counting))
    return [{ path: [...path, 'counting'], message: wrongCounting(counting, within, unit) }];
  if (own !== null && !countingsOf(unit).includes(own))
    return [{ path: [...path, 'id'], message: wrongReading(id, within, unit) }];
  if (own !== null || (unit !== 'hours' && unit !== 'days')) return closingMistakes(reading, path);
  return [{ path, message: missingCounting(within, unit, id) }];
}

/** A day off has no closing time, so a deadline that stays there cannot end at it. */
function closingMistakes(reading: WrittenReading, path: readonly PropertyKey[]): readonly PathMistake[] {
  if (reading.dayEnds !== 'office-close' || countingOf(reading) !== dayCountings[1]) return [];
  return [{ path: [...path, 'dayEnds'], message: unrolledClosing }];
}

export const unrolledClosing = told((words) => words.times.unrolledClosing());
