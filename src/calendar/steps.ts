import type { Limit } from '../model/rule.js';
import type { LocalDate, Span } from '../model/time.js';
import type { Calendar } from './calendar.js';
import type { DayStatus } from './day-table.js';
import { localDate, startOfDay } from './zone.js';

/** What one date added to a limit's time, and what the date is. */
export interface ClockStep extends Span {
  readonly date: LocalDate;
  readonly status: DayStatus;
  /** Milliseconds of the limit's own time between `from` and `until`. */
  readonly ran: number;
  /** Milliseconds of it that have run in all steps so far. */
  readonly sum: number;
}

/**
 * How a limit's time ran from one instant to another, date by date, so that a person can follow the
 * count. The steps lie end to end, and the last sum is `calendar.elapsed` of the whole.
 */
export function clockSteps(calendar: Calendar, { from, until }: Span, limit: Limit): readonly ClockStep[] {
  const steps: ClockStep[] = [];
  let sum = 0;
  for (let date = localDate(from); startOfDay(date) < until; date += 1) {
    const piece = { from: Math.max(from, startOfDay(date)), until: Math.min(until, startOfDay(date + 1)) };
    const ran = calendar.elapsed(piece.from, piece.until, limit);
    sum += ran;
    steps.push({ date, ...piece, status: calendar.dayStatus(date), ran, sum });
  }
  return steps;
}
