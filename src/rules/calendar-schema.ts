import { z } from 'zod';
import { namedDayTypes, ordinaryDayNames } from '../calendar/holidays.js';
import { officeCalendar } from '../calendar/office-calendar.js';
import { told } from '../errors/mistakes.js';
import type { CalendarSpec, ShortenedDay, SummerRegime } from '../model/calendar-spec.js';
import { nearestWord } from '../nearest-word.js';
import { closed, date, minute, monthDay, weekdays, weekHours } from './calendar-values.js';
import { described } from './json-schema.js';
import { toldIssue } from './told-issue.js';

const beforeHoliday = 'before-holiday';

const closes = described(minute, 'Klockslag då det stänger', '13:00');

/** A day's name is looked up here, so that it is told with all else that is wrong, and where it stands. */
const dayName = z.string().superRefine((name, context) => {
  if (name === beforeHoliday || namedDayTypes(name).length > 0) return;
  const message = told(({ calendar }) => calendar.unknownDay(name, ordinaryDayNames, dayMeant(name)));
  context.addIssue(toldIssue(message));
});

/** The name that was meant may be much longer, as `valborgsmässoafton` for `valborg`. */
function dayMeant(name: string): string | null {
  const longer = ordinaryDayNames.find((known) => known.startsWith(name.toLowerCase()));
  return nearestWord(name, ordinaryDayNames) ?? longer ?? null;
}

const shortened = z
  .strictObject({
    day: described(
      dayName,
      'En dags namn, eller before-holiday för alla dagar före helgdag',
      'before-holiday',
    ).optional(),
    date: described(date, 'Ett datum', '2018-11-02').optional(),
    closes,
  })
  .transform((value, context): ShortenedDay => {
    if (value.date !== undefined && value.day === undefined)
      return { when: { date: value.date }, closes: value.closes };
    if (value.day === beforeHoliday) return { when: { beforeHoliday: true }, closes: value.closes };
    if (value.day !== undefined && value.date === undefined)
      return { when: { name: value.day }, closes: value.closes };
    context.addIssue(toldIssue(told(({ calendar }) => calendar.dayOrDate())));
    return z.NEVER;
  });

const summer = z
  .strictObject({
    from: described(monthDay, 'Sommartidernas första dag, månad och dag', '06-15'),
    until: described(monthDay, 'Sommartidernas sista dag, månad och dag', '08-15'),
    hours: described(weekHours, 'Öppettider per veckodag under sommaren', { 'mon-fri': '08:00-15:00' }),
  })
  .transform((value): SummerRegime => value);

/** The part `calendar:` of a rule set or project file, every key optional. */
export const calendarSchema = z.strictObject({
  workingDays: described(z.array(z.enum(weekdays)), 'Veckodagar som kan vara arbetsdagar', [
    ...['mon', 'tue', 'wed', 'thu', 'fri'],
  ]).optional(),
  workingEves: described(
    z.array(z.enum(['midsommarafton', 'julafton', 'nyårsafton'])),
    'Aftnar som är arbetsdagar här. Där inget sägs är alla tre lediga',
    ['nyårsafton'],
  ).optional(),
  hours: described(weekHours, 'Öppettider per veckodag. Dagar som inte nämns är stängda', {
    'mon-fri': '08:00-16:00',
  }).optional(),
  hoursAssumed: described(
    z.boolean(),
    'true där kommunen inte har bekräftat öppettiderna. Rapporten säger det',
    true,
  ).optional(),
  shortened: described(z.array(shortened), 'Dagar som stänger tidigare', [
    { day: 'before-holiday', closes: '13:00' },
  ]).optional(),
  closed: described(z.array(closed), 'Stängda dagar: klämdagar, ett datum eller från och till', [
    'klämdagar',
    '2018-12-27..2018-12-28',
  ]).optional(),
  summer: described(summer, 'Andra öppettider på sommaren', {
    from: '06-15',
    until: '08-15',
    hours: { 'mon-fri': '08:00-15:00' },
  }).optional(),
});

export type CalendarPart = z.output<typeof calendarSchema>;

/** A calendar from its parts, the later ones winning key by key. Stated hours are confirmed unless said otherwise. */
export function calendarOf(...parts: readonly (CalendarPart | undefined)[]): CalendarSpec {
  return parts.reduce<CalendarSpec>(
    (spec, part) => (part === undefined ? spec : overlay(spec, part)),
    officeCalendar,
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
