import type { CalendarSpec } from '../model/calendar-spec.js';
import type { Instant, LocalDate, Span } from '../model/time.js';
import { type Calendar, createCalendar } from './calendar.js';
import type { DayStatus } from './day-table.js';
import { startOfDay, wallTime } from './zone.js';

/** The clocks are moved on a date. */
export interface ClockChange {
  readonly at: Instant;
  /** 60 where they are put forward, -60 where they are put back. */
  readonly minutes: number;
}

/** All that a calendar says of one date. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly status: DayStatus;
  /** A working day that closes early; a day that is closed anyway is not shortened. */
  readonly isShortened: boolean;
  /** A single working day between two days off, whether the municipality closes on it or not. */
  readonly isKlamdag: boolean;
  readonly open: readonly Span[];
  readonly openMilliseconds: number;
  readonly clockChange: ClockChange | null;
}

/** What a number of days add up to. */
export interface DaySums {
  readonly days: number;
  readonly workingDays: number;
  /** On whichever weekday. */
  readonly holidays: number;
  readonly eves: number;
  /** Those on which the municipality closes. */
  readonly klamdagar: number;
  readonly closedDays: number;
  readonly shortenedDays: number;
  readonly openMilliseconds: number;
}

const HOUR = 3_600_000;

/** The days from `from` to `until`, both included. */
export function calendarDays(
  calendar: Calendar,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): readonly CalendarDay[] {
  const klamdagar = createCalendar(closedOnKlamdagar(calendar.spec));
  return Array.from({ length: until - from + 1 }, (_, index) => dayOf(from + index, calendar, klamdagar));
}

/** The same days off by law, and klämdagar closed: the calendar knows how to find them. */
function closedOnKlamdagar(spec: CalendarSpec): CalendarSpec {
  return { ...spec, shortened: [], closed: [{ klamdagar: true }], ignoreLocalClosures: false };
}

function dayOf(date: LocalDate, calendar: Calendar, klamdagar: Calendar): CalendarDay {
  const status = calendar.dayStatus(date);
  const open = calendar.openSpans(date);
  return {
    date,
    status,
    isShortened: status.closes !== null && (status.kind === 'working-day' || open.length > 0),
    isKlamdag: klamdagar.dayStatus(date).kind === 'klamdag',
    open,
    openMilliseconds: open.reduce((sum, span) => sum + span.until - span.from, 0),
    clockChange: clockChangeOn(date),
  };
}

/** Sweden moves its clocks on the hour. */
function clockChangeOn(date: LocalDate): ClockChange | null {
  const before = wallTime(startOfDay(date)).offsetMinutes;
  if (wallTime(startOfDay(date + 1)).offsetMinutes === before) return null;
  let at = startOfDay(date) + HOUR;
  while (wallTime(at).offsetMinutes === before) at += HOUR;
  return { at, minutes: wallTime(at).offsetMinutes - before };
}

/** Whether there is more to say of a day than its weekday says. */
export function isSpecialDay(day: CalendarDay): boolean {
  const { kind } = day.status;
  const isPlain = kind === 'working-day' || kind === 'weekend';
  return !isPlain || day.isShortened || day.isKlamdag || day.clockChange !== null;
}

export function sumOfDays(days: readonly CalendarDay[]): DaySums {
  const countKind = (kind: DayStatus['kind']): number =>
    days.filter(({ status }) => status.kind === kind).length;
  return {
    days: days.length,
    workingDays: countKind('working-day'),
    holidays: countKind('holiday'),
    eves: countKind('eve'),
    klamdagar: countKind('klamdag'),
    closedDays: countKind('closed'),
    shortenedDays: days.filter(({ isShortened }) => isShortened).length,
    openMilliseconds: days.reduce((sum, { openMilliseconds }) => sum + openMilliseconds, 0),
  };
}
