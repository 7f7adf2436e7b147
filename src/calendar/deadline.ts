import type { Limit } from '../model/calendar-spec.js';
import type { Instant, LocalDate } from '../model/time.js';
import type { CalendarParts } from './calendar-parts.js';
import { addMonths } from './date.js';
import { localDate, startOfDay, wallTime } from './zone.js';

type HourLimit = Extract<Limit, { kind: 'hours' }>;
type DayLimit = Extract<Limit, { kind: 'days' }>;
type WorkingDayLimit = Extract<Limit, { kind: 'working-days' }>;

const MINUTE = 60_000;

/** The deadline of a limit, as `Calendar.deadline` describes it. */
export function createDeadline(parts: CalendarParts): (from: Instant, limit: Limit) => Instant {
  return (from, limit) => {
    switch (limit.kind) {
      case 'hours':
        return endOfHours(from, limit, parts);
      case 'days':
        return endOfDays(from, limit, parts);
      case 'working-days':
        return endOfWorkingDays(from, limit, parts);
    }
  };
}

function endOfHours(from: Instant, limit: HourLimit, parts: CalendarParts): Instant {
  switch (limit.counting) {
    case 'clock':
      return from + limit.milliseconds;
    case 'clock-rolled':
      return roll(from + limit.milliseconds, parts);
    case 'workday-clock':
      return parts.workdayTime.advance(from, limit.milliseconds);
    case 'office-hours':
      return parts.openTime.advance(from, limit.milliseconds);
  }
}

/** Midnight belongs to the day that it ends: Friday 24:00 is on a working day, Sunday 24:00 is not. */
function roll(deadline: Instant, parts: CalendarParts): Instant {
  const date = localDate(deadline - 1);
  return parts.isWorkingDay(date) ? deadline : closingFrom(date + 1, parts);
}

function endOfDays(from: Instant, limit: DayLimit, parts: CalendarParts): Instant {
  const last = lastDay(dateOfReceipt(from, limit, parts), limit);
  const day = limit.rolled ? parts.workingDays.firstFrom(last) : last;
  if (limit.dayEnds === 'midnight') return beforeMidnight(day);
  if (limit.rolled) return closingAfter(from, day, parts);
  return closingOf(day, parts) ?? beforeMidnight(day);
}

function lastDay(receipt: LocalDate, { amount, unit }: DayLimit): LocalDate {
  switch (unit) {
    case 'days':
      return receipt + amount;
    case 'weeks':
      return receipt + amount * 7;
    case 'months':
      return addMonths(receipt, amount);
  }
}

/** The day of receipt is never counted; amount 0 is the day of receipt itself, or the next working day. */
function endOfWorkingDays(from: Instant, limit: WorkingDayLimit, parts: CalendarParts): Instant {
  const receipt = dateOfReceipt(from, limit, parts);
  const last =
    limit.amount === 0
      ? parts.workingDays.firstFrom(receipt)
      : parts.workingDays.nthAfter(receipt, limit.amount);
  return limit.dayEnds === 'midnight' ? beforeMidnight(last) : closingAfter(from, last, parts);
}

/** What arrives on a working day after the cutoff counts as arriving on the next working day. */
function dateOfReceipt(from: Instant, limit: DayLimit | WorkingDayLimit, parts: CalendarParts): LocalDate {
  const { date, millisecondOfDay } = wallTime(from);
  if (limit.cutoff === null || !parts.isWorkingDay(date)) return date;
  return millisecondOfDay > limit.cutoff * MINUTE ? parts.workingDays.nthAfter(date, 1) : date;
}

/** Closing time of a working day, or the next after `from` where that day had closed by then. */
function closingAfter(from: Instant, date: LocalDate, parts: CalendarParts): Instant {
  const closing = closingFrom(date, parts);
  return closing > from ? closing : closingFrom(localDate(from) + 1, parts);
}

/** The first closing time of a working day that is not before `date`. */
function closingFrom(date: LocalDate, parts: CalendarParts): Instant {
  const closingDay = parts.closingDays.firstFrom(date);
  return closingOf(closingDay, parts) ?? beforeMidnight(closingDay);
}

function closingOf(date: LocalDate, parts: CalendarParts): Instant | null {
  const spans = parts.openSpans(date);
  return spans[spans.length - 1]?.until ?? null;
}

function beforeMidnight(date: LocalDate): Instant {
  return startOfDay(date + 1) - 1;
}
