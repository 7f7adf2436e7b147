import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import type { CalendarSpec, ClosedDays, MonthDay, ShortenedDay, WeekHours } from '../model/calendar-spec.js';
import { dateOf, formatDate } from './date.js';
import { namedDayTypes, ordinaryDayNames } from './holidays.js';
import { MINUTES_OF_DAY } from './time-of-day.js';

/** One thing in a calendar that cannot be meant. */
export interface CalendarProblem {
  /** Where it stands, e.g. `hours.4` (Friday's hours) or `shortened.0`. */
  readonly path: string;
  /** What was found, and what to write instead. */
  readonly problem: Told;
}

const A_LEAP_YEAR = 2024;

/** Everything in a description that cannot be meant; a calendar can be made where there is nothing. */
export function calendarProblems(spec: CalendarSpec): readonly CalendarProblem[] {
  return [
    ...workingDayProblems(spec.workingDays),
    ...weekProblems(spec.hours, 'hours'),
    ...spec.shortened.flatMap((entry, index) => named(`shortened.${index}`, shortenedProblem(entry, spec))),
    ...spec.closed.flatMap((entry, index) => named(`closed.${index}`, closedProblem(entry))),
    ...summerProblems(spec),
  ];
}

function named(path: string, problem: Told | null): readonly CalendarProblem[] {
  return problem === null ? [] : [{ path, problem }];
}

function workingDayProblems(workingDays: readonly number[]): readonly CalendarProblem[] {
  const isWeek = workingDays.every((day) => Number.isInteger(day) && day >= 0 && day <= 6);
  const isSet = new Set(workingDays).size === workingDays.length;
  if (isWeek && isSet && workingDays.length > 0) return [];
  const problem = told((words) => words.calendar.workingDays());
  return [{ path: 'workingDays', problem }];
}

function weekProblems(hours: WeekHours, path: string): readonly CalendarProblem[] {
  return hours.flatMap((spans, day) => {
    const isOrdered = spans.every(({ from }, index) => from >= (spans[index - 1]?.until ?? 0));
    const isPossible = spans.every(
      ({ from, until }) =>
        Number.isInteger(from) &&
        Number.isInteger(until) &&
        from < MINUTES_OF_DAY &&
        from < until &&
        until <= from + MINUTES_OF_DAY,
    );
    if (isOrdered && isPossible) return [];
    const problem = told((words) => words.calendar.hours());
    return [{ path: `${path}.${day}`, problem }];
  });
}

function shortenedProblem({ when, closes }: ShortenedDay, spec: CalendarSpec): Told | null {
  if (!Number.isInteger(closes) || closes < 1 || closes > MINUTES_OF_DAY) {
    return told((words) => words.calendar.closes());
  }
  if (!('name' in when)) return null;
  const types = namedDayTypes(when.name);
  if (types.length === 0) {
    return told((words) => words.calendar.unknownDay(when.name, ordinaryDayNames, null));
  }
  const isWorkedEve = spec.workingEves.some((eve) => eve === when.name.toLowerCase());
  if (types.includes('ordinary') || isWorkedEve) return null;
  return told((words) => words.calendar.dayOff(when.name));
}

function closedProblem(entry: ClosedDays): Told | null {
  if ('klamdagar' in entry || entry.from <= entry.until) return null;
  return told((words) =>
    words.calendar.closedReversed(entry.name, formatDate(entry.from), formatDate(entry.until)),
  );
}

function summerProblems({ summer }: CalendarSpec): readonly CalendarProblem[] {
  if (summer === null) return [];
  return [
    ...named('summer.from', monthDayProblem(summer.from)),
    ...named('summer.until', monthDayProblem(summer.until)),
    ...weekProblems(summer.hours, 'summer.hours'),
  ];
}

function monthDayProblem({ month, day }: MonthDay): Told | null {
  if (dateOf(A_LEAP_YEAR, month, day) !== null) return null;
  return told((words) => words.calendar.monthDay(day, month));
}
