import type { CalendarSpec, Limit } from '../model/rule.js';
import type { Instant, LocalDate, Span } from '../model/time.js';

/** A municipality's time: what counts as a working day, when it is open, and what a limit means. */
export interface Calendar {
  readonly spec: CalendarSpec;
  /**
   * The last instant at which an answer to something received at `from` is in time. Hour limits: the
   * first instant at which the time has run out, itself in time. Day limits: the last millisecond
   * before local midnight, so that 00:00:00 is late.
   */
  deadline(from: Instant, limit: Limit): Instant;
  /**
   * Milliseconds between two instants in the limit's own time: running hours for `clock` and
   * `clock-rolled`, hours of working days, opening hours; real elapsed time for day limits.
   * Throws RangeError where `until` is before `from`.
   */
  elapsed(from: Instant, until: Instant, limit: Limit): number;
  isWorkingDay(date: LocalDate): boolean;
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
