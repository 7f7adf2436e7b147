import { z } from 'zod';
import { dateOf, parseIsoDate } from '../calendar/zone.js';
import type {
  CalendarSpec,
  ClosedDays,
  DateRange,
  MinuteOfDay,
  MonthDay,
  OpenSpan,
  ShortenedDay,
  SummerRegime,
  WeekHours,
} from '../model/rule.js';
import { strict } from './checked-yaml.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const spanPattern = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

/** `08:00-16:00` as minutes of the day; a span that ends at or before its start runs past midnight. */
const span = z.string().transform((text, context): OpenSpan => {
  const match = spanPattern.exec(text.trim());
  const from = match === null ? null : minuteOf(match[1], match[2]);
  const until = match === null ? null : minuteOf(match[3], match[4]);
  if (from !== null && until !== null && from < 1440 && from !== until) {
    return { from, until: until < from ? until + 1440 : until };
  }
  context.addIssue({
    code: 'custom',
    message: `”${text}” är ingen öppettid. Skriv till exempel 08:00-16:00`,
  });
  return z.NEVER;
});

const minute = z.string().transform((text, context): MinuteOfDay => {
  const match = /^(\d\d):(\d\d)$/.exec(text.trim());
  const value = match === null ? null : minuteOf(match[1], match[2]);
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: `”${text}” är inget klockslag. Skriv till exempel 13:00` });
  return z.NEVER;
});

function minuteOf(hours: string | undefined, minutes: string | undefined): MinuteOfDay | null {
  const value = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && value <= 1440 ? value : null;
}

const spans = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(span));

/** Keys are weekdays or ranges of them: `mon-fri`, `sat`. Days not named are closed. */
export const weekHours = z.record(z.string(), spans).transform((days, context): WeekHours => {
  const hours: OpenSpan[][] = [[], [], [], [], [], [], []];
  for (const [key, open] of Object.entries(days)) {
    const named = weekdaysOf(key);
    if (named.length === 0) {
      context.addIssue({
        code: 'custom',
        message: `”${key}” är ingen veckodag. Skriv till exempel mon-fri eller sat`,
        path: [key],
      });
    }
    for (const day of named) hours[day]?.push(...open);
  }
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

const date = z.string().transform((text, context) => {
  const value = parseIsoDate(text);
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: `”${text}” är inget datum. Skriv till exempel 2018-11-02` });
  return z.NEVER;
});

const monthDay = z.string().transform((text, context): MonthDay => {
  const match = /^(\d\d)-(\d\d)$/.exec(text.trim());
  const month = Number(match?.[1]);
  const day = Number(match?.[2]);
  // 2000 was a leap year, so that 29 February passes.
  if (match !== null && dateOf(2000, month, day) !== null) return { month, day };
  context.addIssue({ code: 'custom', message: `”${text}” är ingen dag på året. Skriv till exempel 06-15` });
  return z.NEVER;
});

const shortened = strict({ day: z.string().optional(), date: date.optional(), closes: minute }).transform(
  (value, context): ShortenedDay => {
    if (value.date !== undefined && value.day === undefined)
      return { when: { date: value.date }, closes: value.closes };
    if (value.day === 'before-holiday') return { when: { beforeHoliday: true }, closes: value.closes };
    if (value.day !== undefined && value.date === undefined)
      return { when: { name: value.day }, closes: value.closes };
    context.addIssue({
      code: 'custom',
      message: 'ange antingen day (ett namn eller before-holiday) eller date',
    });
    return z.NEVER;
  },
);

/** `2018-12-27` or `2018-12-27..2018-12-28`; null where it is neither. */
function readDateRange(text: string): DateRange | null {
  const [first = '', last = first] = text.split('..');
  const from = parseIsoDate(first);
  const until = parseIsoDate(last);
  return from !== null && until !== null && from <= until ? { from, until } : null;
}

export const dateRange = z.string().transform((text, context): DateRange => {
  const range = readDateRange(text);
  if (range !== null) return range;
  context.addIssue({
    code: 'custom',
    message: `”${text}” är inga datum. Skriv 2018-12-27 eller 2018-12-27..2018-12-28`,
  });
  return z.NEVER;
});

const closed = z.string().transform((text, context): ClosedDays => {
  if (text === 'klämdagar') return { klamdagar: true };
  const range = readDateRange(text);
  if (range !== null) return { ...range, name: 'stängt' };
  context.addIssue({
    code: 'custom',
    message: `”${text}” är ingen stängd dag. Skriv klämdagar, 2018-12-27 eller 2018-12-27..2018-12-28`,
  });
  return z.NEVER;
});

const summer = strict({ from: monthDay, until: monthDay, hours: weekHours }).transform(
  (value): SummerRegime => value,
);

/** The part `calendar:` of a rule set or project file, every key optional. */
export const calendarSchema = strict({
  workingDays: z.array(z.enum(weekdays)).optional(),
  /** Eves that are days like any other here; all three are days off where nothing is said. */
  workingEves: z.array(z.enum(['midsommarafton', 'julafton', 'nyårsafton'])).optional(),
  hours: weekHours.optional(),
  /** True where the municipality has not confirmed its opening hours. */
  hoursAssumed: z.boolean().optional(),
  shortened: z.array(shortened).optional(),
  closed: z.array(closed).optional(),
  summer: summer.optional(),
});

export type CalendarPart = z.output<typeof calendarSchema>;

const mondayToFriday: readonly number[] = [0, 1, 2, 3, 4];
const office: readonly OpenSpan[] = [{ from: 8 * 60, until: 16 * 60 }];

/** What holds where nobody has said otherwise: Monday to Friday 08-16, assumed. */
const defaultCalendar: CalendarSpec = {
  workingDays: mondayToFriday,
  workingEves: [],
  hours: [office, office, office, office, office, [], []],
  hoursAssumed: true,
  shortened: [],
  closed: [],
  summer: null,
  ignoreLocalClosures: false,
};

/** A calendar from its parts, the later ones winning key by key. Stated hours are confirmed unless said otherwise. */
export function calendarOf(...parts: readonly (CalendarPart | undefined)[]): CalendarSpec {
  return parts.reduce<CalendarSpec>(
    (spec, part) => (part === undefined ? spec : overlay(spec, part)),
    defaultCalendar,
  );
}

function overlay(spec: CalendarSpec, part: CalendarPart): CalendarSpec {
  return {
    workingDays: part.workingDays?.map((day) => weekdays.indexOf(day)) ?? spec.workingDays,
    workingEves: part.workingEves ?? spec.workingEves,
    hours: part.hours ?? spec.hours,
    hoursAssumed: part.hoursAssumed ?? (part.hours === undefined ? spec.hoursAssumed : false),
    shortened: part.shortened ?? spec.shortened,
    closed: part.closed ?? spec.closed,
    summer: part.summer ?? spec.summer,
    ignoreLocalClosures: spec.ignoreLocalClosures,
  };
}
