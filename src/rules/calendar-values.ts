import { z } from 'zod';
import { dateOf, parseIsoDate } from '../calendar/zone.js';
import { told } from '../errors/mistakes.js';
import type {
  ClosedDays,
  DateRange,
  MinuteOfDay,
  MonthDay,
  OpenSpan,
  WeekHours,
} from '../model/calendar-spec.js';
import { described, oneOrMore } from './json-schema.js';
import { toldIssue } from './told-issue.js';

/** As rule sets write them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Shapes that editors check; what they cannot see, such as 31 April, is left to the reading. */
const dayShape = '\\d{4}-\\d\\d-\\d\\d';
const rangeShape = `${dayShape}(\\.\\.${dayShape})?`;
const spanPattern = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** `08:00-16:00` as minutes of the day; a span that ends at or before its start runs past midnight. */
const span = z
  .string()
  .meta({ pattern: spanPattern.source })
  .transform((text, context): OpenSpan => {
    const match = spanPattern.exec(text.trim());
    const from = match === null ? null : minuteOf(match[1], match[2]);
    const until = match === null ? null : minuteOf(match[3], match[4]);
    if (from !== null && until !== null && from < 1440 && from !== until) {
      return { from, until: until < from ? until + 1440 : until };
    }
    context.addIssue(toldIssue(told(({ calendar }) => calendar.noSpan(text))));
    return z.NEVER;
  });

export const minute = z
  .string()
  .meta({ pattern: '^\\d\\d:\\d\\d$' })
  .transform((text, context): MinuteOfDay => {
    const match = /^(\d\d):(\d\d)$/.exec(text.trim());
    const value = match === null ? null : minuteOf(match[1], match[2]);
    if (value !== null) return value;
    context.addIssue(toldIssue(told(({ calendar }) => calendar.noTimeOfDay(text))));
    return z.NEVER;
  });

function minuteOf(hours: string | undefined, minutes: string | undefined): MinuteOfDay | null {
  const value = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && value <= 1440 ? value : null;
}

const spans = described(oneOrMore(span), 'Öppettider: en, eller en lista där raster finns', '08:00-16:00');

const dayKey = z
  .string()
  .check(({ value, issues }) => {
    if (weekdaysOf(value).length > 0) return;
    issues.push({ ...toldIssue(told(({ calendar }) => calendar.noWeekday(value))), input: value });
  })
  .meta({ pattern: `^(${weekdays.join('|')})(-(${weekdays.join('|')}))?$` });

/** Keys are weekdays or ranges of them: `mon-fri`, `sat`. Days not named are closed. */
export const weekHours = z.record(dayKey, spans).transform((days): WeekHours => {
  const hours: OpenSpan[][] = [[], [], [], [], [], [], []];
  for (const [key, open] of Object.entries(days))
    for (const day of weekdaysOf(key)) hours[day]?.push(...open);
  const day = (index: number): readonly OpenSpan[] =>
    (hours[index] ?? []).sort((one, other) => one.from - other.from);
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
});

function weekdaysOf(key: string): readonly number[] {
  const [first, last = first] = key.trim().toLowerCase().split('-');
  const from = weekdays.findIndex((day) => day === first);
  const until = weekdays.findIndex((day) => day === last);
  if (from < 0 || until < from) return [];
  return weekdays.map((_, index) => index).slice(from, until + 1);
}

/** A date of the Gregorian calendar, as days since 1970. */
export const date = z
  .string()
  .meta({ pattern: `^${dayShape}$` })
  .transform((text, context) => {
    const value = parseIsoDate(text);
    if (value !== null) return value;
    context.addIssue(toldIssue(told(({ calendar }) => calendar.noDate(text))));
    return z.NEVER;
  });

export const monthDay = z
  .string()
  .meta({ pattern: '^\\d\\d-\\d\\d$' })
  .transform((text, context): MonthDay => {
    const match = /^(\d\d)-(\d\d)$/.exec(text.trim());
    const month = Number(match?.[1]);
    const day = Number(match?.[2]);
    // 2000 was a leap year, so that 29 February passes.
    if (match !== null && dateOf(2000, month, day) !== null) return { month, day };
    context.addIssue(toldIssue(told(({ calendar }) => calendar.noMonthDay(text))));
    return z.NEVER;
  });

/** `2018-12-27` or `2018-12-27..2018-12-28`; null where it is neither. */
function readDateRange(text: string): DateRange | null {
  const [first = '', last = first] = text.split('..');
  const from = parseIsoDate(first);
  const until = parseIsoDate(last);
  return from !== null && until !== null && from <= until ? { from, until } : null;
}

export const dateRange = z
  .string()
  .meta({ pattern: `^${rangeShape}$` })
  .transform((text, context): DateRange => {
    const range = readDateRange(text);
    if (range !== null) return range;
    context.addIssue(toldIssue(told(({ calendar }) => calendar.noDates(text))));
    return z.NEVER;
  });

export const closed = z
  .string()
  .meta({ pattern: `^(klämdagar|${rangeShape})$` })
  .transform((text, context): ClosedDays => {
    if (text === 'klämdagar') return { klamdagar: true };
    const range = readDateRange(text);
    if (range !== null) return { ...range, name: 'stängt' };
    context.addIssue(toldIssue(told(({ calendar }) => calendar.noClosedDay(text))));
    return z.NEVER;
  });
