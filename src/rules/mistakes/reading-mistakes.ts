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
  const example =
    unit === 'hours'
      ? '{ id: workday-clock, main: true, title: alla timmar på arbetsdagar }'
      : '{ id: rolled, main: true, title: en frist på en ledig dag flyttas }';
  const message = `”readings” saknas: ${time.within} kan räknas på flera sätt. Skriv till exempel readings: [${example}]`;
  return [
    {
      path: [steps !== undefined ? 'steps' : alternatives !== undefined ? 'alternatives' : 'within'],
      message,
    },
  ];
}

function mainMistakes(readings: readonly WrittenReading[]): readonly PathMistake[] {
  if (readings.filter(({ main }) => main).length === 1) return [];
  const message =
    'exakt en tolkning ska vara huvudtolkning. Skriv main: true vid den, och inte vid någon annan';
  return [{ path: ['readings'], message }];
}

function repeatedReadings(readings: readonly WrittenReading[]): readonly PathMistake[] {
  return readings.flatMap(({ id }, index) => {
    if (readings.findIndex((one) => one.id === id) === index) return [];
    const message = `tolkningen står två gånger. Ta bort den ena, eller ge den ett annat namn, till exempel id: ${id}-${index + 1}`;
    return [{ path: ['readings', index, 'id'], message }];
  });
}

function ownTimeMistakes({ within }: WrittenReading, path: readonly PropertyKey[]): readonly PathMistake[] {
  if (within === undefined) return [];
  const message =
    'en tolkning kan inte ha en egen tid när löftet har steg eller alternativ: de har sina tider. Ta bort within';
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

export const unrolledClosing =
  'tolkningen ”unrolled” går inte med dayEnds: office-close, för en ledig dag har ingen stängningstid. Skriv dayEnds: midnight, eller id: rolled';
