import type { Limit } from '../model/calendar-spec.js';
import type { Instant, LocalDate, Span } from '../model/time.js';
import type { Calendar } from './calendar.js';
import type { DayStatus } from './day-table.js';
import { localDate, startOfDay } from './zone.js';

/** Why a clock stands still: nobody works that day, the house is closed for the night, or for a break in the day. */
export type Stillness = { readonly day: DayStatus } | 'closed' | 'break';

/** A stretch in which the clock ran all the time, or stood still for one reason all the time. */
export interface ClockStretch extends Span {
  /** Null where it ran. */
  readonly still: Stillness | null;
  /** Milliseconds of the limit's own time in this stretch: real hours where it ran, none else. */
  readonly ran: number;
}

/** One date of a day-counted limit. */
export interface CountedDay {
  readonly date: LocalDate;
  /** Which day of the limit it is; null where it is not counted. */
  readonly number: number | null;
  readonly status: DayStatus;
}

/** How a deadline came about, so that a person can follow the count. */
export interface ClockAccount {
  readonly deadline: Instant;
  /** Where the deadline would have been on a day off, before it moved; null where it did not move. */
  readonly movedFrom: Instant | null;
  /** For hour limits: from receipt until the time had run out, end to end. Empty for day limits. */
  readonly stretches: readonly ClockStretch[];
  /** For working days: from the day of receipt to the last day. Empty for other limits. */
  readonly days: readonly CountedDay[];
  /** Dates on the way with another length than 24 hours. */
  readonly clockChanges: readonly { readonly date: LocalDate; readonly hours: number }[];
}

/** Accounts for the deadline of what was received at `from`. The stretches' own time adds up to the limit. */
export function accountFor(calendar: Calendar, from: Instant, limit: Limit): ClockAccount {
  const deadline = calendar.deadline(from, limit);
  const unmoved = calendar.deadline(from, unrolled(limit));
  return {
    deadline,
    movedFrom: unmoved === deadline ? null : unmoved,
    stretches: limit.kind === 'hours' ? stretchesOf(calendar, { from, until: unmoved }, limit) : [],
    days: limit.kind === 'working-days' ? countedDays(calendar, { from, until: deadline }, limit.amount) : [],
    clockChanges: clockChangesIn({ from, until: deadline }),
  };
}

function unrolled(limit: Limit): Limit {
  switch (limit.kind) {
    case 'hours':
      return limit.counting === 'clock-rolled' ? { ...limit, counting: 'clock' } : limit;
    case 'days':
      return { ...limit, rolled: false, dayEnds: 'midnight' };
    case 'working-days':
      return limit;
  }
}

type HourLimit = Extract<Limit, { kind: 'hours' }>;

function stretchesOf(calendar: Calendar, { from, until }: Span, limit: HourLimit): readonly ClockStretch[] {
  const stretches: ClockStretch[] = [];
  for (let date = localDate(from); startOfDay(date) < until; date += 1) {
    for (const piece of piecesOf(calendar, date, limit)) {
      const clipped = { ...piece, from: Math.max(piece.from, from), until: Math.min(piece.until, until) };
      if (clipped.from < clipped.until) append(stretches, clipped);
    }
  }
  return stretches;
}

interface Piece extends Span {
  readonly still: Stillness | null;
}

/** A date cut where the clock starts and stops. */
function piecesOf(calendar: Calendar, date: LocalDate, { counting }: HourLimit): readonly Piece[] {
  const day = { from: startOfDay(date), until: startOfDay(date + 1) };
  const status = calendar.dayStatus(date);
  switch (counting) {
    case 'clock':
    case 'clock-rolled':
      return [{ ...day, still: null }];
    case 'workday-clock':
      return [{ ...day, still: status.kind === 'working-day' ? null : { day: status } }];
    case 'office-hours':
      return openingPieces(day, calendar.openSpans(date), status);
  }
}

function openingPieces(day: Span, open: readonly Span[], status: DayStatus): readonly Piece[] {
  if (open.length === 0)
    return [{ ...day, still: status.kind === 'working-day' ? 'closed' : { day: status } }];
  const gaps = [...open, { from: day.until, until: day.until }].map((span, index): Piece => {
    const before = open[index - 1];
    const isBetween = before !== undefined && index < open.length;
    return { from: before?.until ?? day.from, until: span.from, still: isBetween ? 'break' : 'closed' };
  });
  const running = open.map((span): Piece => ({ ...span, still: null }));
  return [...gaps, ...running].sort((one, other) => one.from - other.from || one.until - other.until);
}

function append(stretches: ClockStretch[], { from, until, still }: Piece): void {
  const ran = still === null ? until - from : 0;
  const last = stretches.at(-1);
  if (last === undefined || last.until !== from || !isSame(last.still, still))
    stretches.push({ from, until, still, ran });
  else stretches[stretches.length - 1] = { ...last, until, ran: last.ran + ran };
}

function isSame(one: Stillness | null, other: Stillness | null): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string')
    return one === other;
  return one.day.kind === other.day.kind && one.day.name === other.day.name;
}

function countedDays(calendar: Calendar, { from, until }: Span, amount: number): readonly CountedDay[] {
  const last = localDate(until);
  const first = localDate(from);
  const total = calendar.workingDaysBetween(first + 1, last);
  const days: CountedDay[] = [];
  let number = amount - total;
  for (let date = first; date <= last; date += 1) {
    const counts = date > first && calendar.isWorkingDay(date);
    if (counts) number += 1;
    days.push({ date, number: counts && number > 0 ? number : null, status: calendar.dayStatus(date) });
  }
  return days;
}

const hour = 60 * 60 * 1000;

function clockChangesIn({ from, until }: Span): ClockAccount['clockChanges'] {
  const changes: { date: LocalDate; hours: number }[] = [];
  for (let date = localDate(from); startOfDay(date) < until; date += 1) {
    const hours = (startOfDay(date + 1) - startOfDay(date)) / hour;
    if (hours !== 24) changes.push({ date, hours });
  }
  return changes;
}
