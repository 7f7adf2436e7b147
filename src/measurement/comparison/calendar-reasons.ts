import type { CalendarSpec, Limit } from '../../model/calendar-spec.js';
import type { ReadingReason } from '../../model/comparison-reasons.js';
import { isSame, isSameSet } from './same.js';

/** What a limit asks the calendar. */
interface Needs {
  readonly workingDays: boolean;
  readonly hours: boolean;
}

export interface BothCalendars {
  readonly earlier: CalendarSpec;
  readonly present: CalendarSpec;
  /** Local closures do not excuse: they are not looked at. */
  readonly ignoreLocalClosures: boolean;
}

/**
 * Where the limits ask the calendar, whether it was told the same both times. Only what comes again every year is
 * looked at: that the office was closed on certain dates of one year is that year, as holidays are.
 */
export function calendarReasons(
  limits: readonly Limit[],
  calendars: BothCalendars,
): readonly ReadingReason[] {
  const needs = limits.map(needsOf);
  const reasons: ReadingReason[] = [];
  if (needs.some(({ workingDays }) => workingDays) && !haveSameDays(calendars))
    reasons.push({ code: 'working-days-differ' });
  if (needs.some(({ hours }) => hours) && !haveSameHours(calendars))
    reasons.push({ code: 'opening-hours-differ' });
  return reasons;
}

function needsOf(limit: Limit): Needs {
  switch (limit.kind) {
    case 'hours':
      return needsOfHours[limit.counting];
    case 'days':
      return {
        workingDays: limit.rolled || limit.cutoff !== null,
        hours: limit.dayEnds === 'office-close',
      };
    case 'working-days':
      return { workingDays: true, hours: limit.dayEnds === 'office-close' };
  }
}

const needsOfHours: Record<Extract<Limit, { kind: 'hours' }>['counting'], Needs> = {
  clock: { workingDays: false, hours: false },
  'clock-rolled': { workingDays: true, hours: true },
  'workday-clock': { workingDays: true, hours: false },
  'office-hours': { workingDays: true, hours: true },
};

function haveSameDays({ earlier, present, ignoreLocalClosures }: BothCalendars): boolean {
  return (
    isSameSet(earlier.workingDays, present.workingDays) &&
    isSameSet(earlier.workingEves, present.workingEves) &&
    (ignoreLocalClosures || closesBetweenDaysOff(earlier) === closesBetweenDaysOff(present))
  );
}

function closesBetweenDaysOff({ closed }: CalendarSpec): boolean {
  return closed.some((days) => 'klamdagar' in days);
}

/** Whether it is open at the same hours of the week, of the summer, and of days that are short every year. */
export function haveSameHours({ earlier, present, ignoreLocalClosures }: BothCalendars): boolean {
  if (!isSame(earlier.hours, present.hours)) return false;
  if (ignoreLocalClosures) return true;
  return isSame(earlier.summer, present.summer) && isSameSet(shortDays(earlier), shortDays(present));
}

function shortDays({ shortened }: CalendarSpec): readonly string[] {
  return shortened
    .filter(({ when }) => !('date' in when))
    .map(({ when, closes }) => `${'name' in when ? when.name : 'before-holiday'} ${closes}`);
}
