import type { CalendarSpec, Limit } from '../model/calendar-spec.js';
import type { Instant, LocalDate, Span } from '../model/time.js';
import { type CalendarParts, createCalendarParts } from './calendar-parts.js';
import { calendarProblems } from './calendar-problems.js';
import { createDayTable, type DayStatus } from './day-table.js';
import { createDeadline } from './deadline.js';
import { createOpeningHours } from './opening-hours.js';
import { localDate } from './zone.js';

/**
 * A municipality's time: what counts as a working day, when it is open, and what a limit means. All
 * functions are pure, stand alone (`const { deadline, elapsed } = createCalendar(officeCalendar)`) and
 * count in Europe/Stockholm, whatever the machine's own zone. Holidays are right from 1990 to 2050.
 */
export interface Calendar {
  readonly spec: CalendarSpec;
  /**
   * The last instant at which an answer to something received at `from` is in time; an answer at that
   * very instant is. In milliseconds since 1970-01-01 UTC, as `from` is.
   *
   * Limits in seconds, minutes and hours are due at the first instant at which the time has run out:
   * closing time, never the next opening. `clock` runs always, `workday-clock` through all hours of
   * working days, `office-hours` while it is open; `clock-rolled` runs always, and what runs out on a day
   * off is due at closing time of the next working day. Midnight belongs to the day that it ends.
   *
   * Limits in days are due in the last millisecond before local midnight, so that 00:00:00 is late, or at
   * closing time with `dayEnds: office-close`. The day of receipt is never counted.
   *
   * Throws RangeError where `from` is no whole number, and where the calendar never opens.
   */
  deadline(from: Instant, limit: Limit): Instant;
  /**
   * Milliseconds between two instants in the limit's own time: the hours that run for `workday-clock` and
   * `office-hours`, real time for all other limits. It adds up: from a to b and from b to c is from a to c.
   * For `clock`, `workday-clock` and `office-hours` less than the limit has run before the deadline, and
   * exactly the limit at it.
   *
   * Throws RangeError where `until` is before `from`, and where one of them is no whole number.
   */
  elapsed(from: Instant, until: Instant, limit: Limit): number;
  isWorkingDay(date: LocalDate): boolean;
  /** What a date is and why. */
  dayStatus(date: LocalDate): DayStatus;
  /** Opening spans of a date as instants, in order; none where closed. */
  openSpans(date: LocalDate): readonly Span[];
  isOpen(at: Instant): boolean;
  /** Number of working days from `from` to `until`, both included. */
  workingDaysBetween(from: LocalDate, until: LocalDate): number;
  /** The n-th working day after a date, n >= 1. */
  workingDayAfter(date: LocalDate, n: number): LocalDate;
  /** Swedish name of a holiday, eve, closed or shortened day; null for any other. */
  dayName(date: LocalDate): string | null;
}

/**
 * A calendar after its description, for example `officeCalendar` or the `calendar` of a rule set. Years
 * are worked out when they are first asked for and then kept, so make a calendar once and ask it often.
 * Throws RangeError, with everything that cannot be meant in plain Swedish, where the description
 * contradicts itself.
 */
export function createCalendar(spec: CalendarSpec): Calendar {
  const problems = calendarProblems(spec);
  if (problems.length > 0) throw new RangeError(problems.map((one) => one.problem.sv).join('\n'));
  const effective = spec.ignoreLocalClosures ? withoutLocalClosures(spec) : spec;
  const dayStatus = createDayTable(effective);
  const parts = createCalendarParts({
    isWorkingDay: (date) => dayStatus(date).kind === 'working-day',
    openSpans: createOpeningHours(effective, dayStatus),
  });
  const deadline = createDeadline(parts);
  return {
    spec,
    deadline(from, limit) {
      assertInstant(from);
      return deadline(from, limit);
    },
    elapsed: (from, until, limit) => elapsed({ from, until }, limit, parts),
    isWorkingDay: parts.isWorkingDay,
    dayStatus,
    openSpans: parts.openSpans,
    isOpen: (at) => parts.openSpans(localDate(at)).some((span) => span.from <= at && at < span.until),
    workingDaysBetween: parts.workingDays.countBetween,
    workingDayAfter: parts.workingDays.nthAfter,
    dayName: (date) => dayStatus(date).name,
  };
}

/** Statutory holidays and eves stay; what the municipality decides for itself does not excuse. */
function withoutLocalClosures(spec: CalendarSpec): CalendarSpec {
  return { ...spec, shortened: [], closed: [], summer: null };
}

function elapsed({ from, until }: Span, limit: Limit, parts: CalendarParts): number {
  assertInstant(from);
  assertInstant(until);
  if (until < from) throw new RangeError(`time cannot run from ${from} back to ${until}`);
  if (limit.kind !== 'hours') return until - from;
  switch (limit.counting) {
    case 'clock':
    case 'clock-rolled':
      return until - from;
    case 'workday-clock':
      return parts.workdayTime.elapsed(from, until);
    case 'office-hours':
      return parts.openTime.elapsed(from, until);
  }
}

/** NaN, from a date that could not be read, would come back as some instant or other. */
function assertInstant(at: Instant): void {
  if (!Number.isSafeInteger(at)) throw new RangeError(`${at} is no instant: it must be whole milliseconds`);
}
