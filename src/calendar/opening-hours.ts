import type { CalendarSpec, MonthDay, OpenSpan, WeekHours } from '../model/calendar-spec.js';
import type { LocalDate, Span } from '../model/time.js';
import { partsOf, weekday } from './date.js';
import { type DayTable, isShut } from './day-table.js';
import { remembered } from './remembered.js';
import { MINUTES_OF_DAY } from './time-of-day.js';
import { instantOfWallTime } from './zone.js';

const MINUTE = 60_000;

export type OpeningHours = (date: LocalDate) => readonly Span[];

/**
 * The opening spans of each date as instants, in order and apart. A span that runs past midnight is cut
 * in two there: each date holds its own part, so that a holiday takes away the part that lies on it and
 * no more.
 */
export function createOpeningHours(spec: CalendarSpec, dayTable: DayTable): OpeningHours {
  return remembered((date) => {
    const status = dayTable(date);
    if (isShut(status)) return [];
    const end = status.closes ?? MINUTES_OF_DAY;
    const fromYesterday = startedOn(date - 1, spec, dayTable).map(({ until }) => ({
      from: 0,
      until: Math.min(until - MINUTES_OF_DAY, end),
    }));
    const own = startedOn(date, spec, dayTable).map(({ from, until }) => ({
      from,
      until: Math.min(until, end),
    }));
    return joinTouching([...fromYesterday, ...own].map((span) => toInstants(date, span)));
  });
}

/** Spans that begin on a date; a shortened day ends them at its closing, the part past midnight too. */
function startedOn(date: LocalDate, spec: CalendarSpec, dayTable: DayTable): readonly OpenSpan[] {
  const spans = hoursOn(date, spec)[weekday(date)] ?? [];
  const { closes } = dayTable(date);
  if (closes === null) return spans;
  return spans
    .filter((span) => span.from < closes)
    .map(({ from, until }) => ({ from, until: Math.min(until, closes) }));
}

function hoursOn(date: LocalDate, { hours, summer }: CalendarSpec): WeekHours {
  if (summer === null) return hours;
  const today = orderInYear(partsOf(date));
  const first = orderInYear(summer.from);
  const last = orderInYear(summer.until);
  // A regime from December to January runs over New Year.
  const isWithin = first <= last ? first <= today && today <= last : first <= today || today <= last;
  return isWithin ? summer.hours : hours;
}

function orderInYear({ month, day }: MonthDay): number {
  return month * 100 + day;
}

function toInstants(date: LocalDate, { from, until }: OpenSpan): Span {
  return {
    from: instantOfWallTime(date, from * MINUTE).at,
    until: instantOfWallTime(date, until * MINUTE).at,
  };
}

/** Clock changes can turn spans around or push them into each other; what is left is in order and apart. */
function joinTouching(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  const ordered = spans.filter((span) => span.from < span.until).sort((one, other) => one.from - other.from);
  for (const span of ordered) {
    const last = joined[joined.length - 1];
    if (last === undefined || last.until < span.from) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
  }
  return joined;
}
