import { z } from 'zod';
import { type CalendarDay, type DaySums, sumOfDays } from '../../../calendar/calendar-days.js';
import { spanId } from '../../calendar/calendar-csv.js';
import type { CalendarReport } from '../../calendar/calendar-report.js';
import { type DayGroup, months, weekdayId, weekId, weeks } from '../../calendar/day-groups.js';
import { calendarSpec } from '../calendar-schema.js';
import { count, date, instant, period } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const openSeconds = z.number().min(0).describe('seconds that the municipality is open');

const sums = z.strictObject({
  days: count,
  workingDays: count,
  holidays: count.describe('on whichever weekday'),
  eves: count,
  klamdagar: count.describe('those on which the municipality closes'),
  closedDays: count,
  shortenedDays: count,
  openSeconds,
});

const month = z.strictObject({ month: z.string(), from: date, until: date, ...sums.shape });
const week = z.strictObject({ week: z.string(), from: date, until: date, ...sums.shape });

const day = z.strictObject({
  date,
  weekday: z.string().regex(/^(?:mon|tue|wed|thu|fri|sat|sun)$/),
  week: z.string(),
  kind: z.enum(['working-day', 'weekend', 'holiday', 'eve', 'klamdag', 'closed']),
  name: z.string().nullable().describe('Swedish name of the day; null for an ordinary one'),
  workingDay: z.boolean(),
  klamdag: z.boolean().describe('a working day between two days off, closed or not'),
  shortened: z.boolean(),
  open: z.array(z.string()).describe('hours on the wall, 08:00-16:00'),
  openSeconds,
  clockChange: z
    .strictObject({ at: instant, minutes: z.int() })
    .nullable()
    .describe('60 where the clocks are put forward, -60 where back'),
});

type CalendarContent = Pick<CalendarReport, 'period' | 'source' | 'spec'> & {
  readonly total: z.output<typeof sums>;
  readonly months: readonly z.output<typeof month>[];
  readonly weeks: readonly z.output<typeof week>[];
  readonly days: readonly z.output<typeof day>[];
};

const head = outputHead('calendar', 2);

/** What `calendar --json` writes. */
export const calendarOutput: Output<CalendarContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    period,
    source: z.strictObject({
      basis: z.enum(['default', 'rule-set', 'project']),
      municipality: z.string().nullable(),
      ruleSet: z.string().nullable(),
    }),
    spec: calendarSpec,
    total: sums,
    months: z.array(month),
    weeks: z.array(week),
    days: z.array(day),
  }),
};

/** The calendar for other programs: every day, and what weeks, months and the whole add up to. */
export function calendarJson({ source, spec, period: asked, days }: CalendarReport): string {
  return outputText(calendarOutput, {
    ...{ period: asked, source, spec },
    total: sumsOf(sumOfDays(days)),
    months: months(days).map((group) => ({ month: group.id, ...groupOf(group) })),
    weeks: weeks(days).map((group) => ({ week: group.id, ...groupOf(group) })),
    days: days.map(dayOf),
  });
}

function groupOf({ from, until, sums: own }: DayGroup) {
  return { from, until, ...sumsOf(own) };
}

function sumsOf({ openMilliseconds, ...counts }: DaySums): z.output<typeof sums> {
  return { ...counts, openSeconds: openMilliseconds / 1000 };
}

function dayOf({
  date: at,
  status,
  isKlamdag,
  isShortened,
  open,
  openMilliseconds,
  clockChange,
}: CalendarDay) {
  return {
    date: at,
    weekday: weekdayId(at),
    week: weekId(at),
    kind: status.kind,
    name: status.name,
    workingDay: status.kind === 'working-day',
    klamdag: isKlamdag,
    shortened: isShortened,
    open: open.map(spanId),
    openSeconds: openMilliseconds / 1000,
    clockChange,
  };
}
