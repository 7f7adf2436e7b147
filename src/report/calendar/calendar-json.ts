import { z } from 'zod';
import { type CalendarDay, type DaySums, sumOfDays } from '../../calendar/calendar-days.js';
import { formatDate, formatInstant } from '../../calendar/zone.js';
import { calendarSpec } from '../json/calendar-schema.js';
import { spanId } from './calendar-csv.js';
import type { CalendarReport } from './calendar-report.js';
import { type DayGroup, months, weekdayId, weekId, weeks } from './day-groups.js';

/** The calendar for other programs: every day, and what weeks, months and the whole add up to. */
export function calendarJson({ source, spec, period, days }: CalendarReport): string {
  const calendar = {
    schemaVersion: 1,
    period: { from: formatDate(period.from), until: formatDate(period.until), label: period.label },
    source,
    spec: z.encode(calendarSpec, spec),
    total: sumsOf(sumOfDays(days)),
    months: months(days).map((group) => ({ month: group.id, ...groupOf(group) })),
    weeks: weeks(days).map((group) => ({ week: group.id, ...groupOf(group) })),
    days: days.map(dayOf),
  };
  return `${JSON.stringify(calendar, null, 2)}\n`;
}

function groupOf({ from, until, sums }: DayGroup) {
  return { from: formatDate(from), until: formatDate(until), ...sumsOf(sums) };
}

function sumsOf({ openMilliseconds, ...counts }: DaySums) {
  return { ...counts, openSeconds: openMilliseconds / 1000 };
}

function dayOf(day: CalendarDay) {
  const { date, status, isKlamdag, isShortened, open, openMilliseconds, clockChange } = day;
  return {
    date: formatDate(date),
    weekday: weekdayId(date),
    week: weekId(date),
    kind: status.kind,
    name: status.name,
    workingDay: status.kind === 'working-day',
    klamdag: isKlamdag,
    shortened: isShortened,
    open: open.map(spanId),
    openSeconds: openMilliseconds / 1000,
    clockChange:
      clockChange === null ? null : { at: formatInstant(clockChange.at), minutes: clockChange.minutes },
  };
}
