import type { CalendarDay, ClockChange } from '../../../calendar/calendar-days.js';
import type { DayKind } from '../../../calendar/day-table.js';
import type { CalendarSpec, SummerRegime } from '../../../model/calendar-spec.js';
import type { CalendarSource } from '../../calendar/calendar-report.js';
import { openingsWith } from '../written-openings.js';
import { dayAndMonthOf } from './dates.js';
import { dayNameOf } from './day-names.js';
import { decimal } from './format.js';
import { weekHoursText } from './hours.js';

const openings = openingsWith({ closed: 'closed', clockMark: ':' }, { decimal });

export const { openText, hoursText } = openings;

const kindWords: Readonly<Record<DayKind, string>> = {
  'working-day': 'working day',
  weekend: 'day off',
  holiday: 'public holiday',
  eve: 'eve',
  klamdag: 'bridge day (klämdag)',
  closed: 'closed day',
};

/** `public holiday: Christmas Day`, `shortened day: Maundy Thursday`, `working day (bridge day)`. */
export function dayText(day: CalendarDay): string {
  const { kind } = day.status;
  const name = dayNameOf(day.status);
  if (day.isShortened) return named('shortened day', name);
  if (kind === 'working-day' || kind === 'weekend') {
    return day.isKlamdag ? `${kindWords[kind]} (bridge day)` : kindWords[kind];
  }
  return named(kindWords[kind], name);
}

function named(kind: string, name: string | null): string {
  return name === null ? kind : `${kind}: ${name}`;
}

/** `summer time ends: 03:00 becomes 02:00`. */
export function clockChangeText(change: ClockChange): string {
  const what = change.minutes > 0 ? 'summer time begins' : 'summer time ends';
  const [before, after] = openings.movedClock(change);
  return `${what}: ${before} becomes ${after}`;
}

export const calendarWords = {
  title: 'Working calendar',
  hours: ({ hours, hoursAssumed }: CalendarSpec) =>
    `Opening hours: ${weekHoursText(hours)}.${hoursAssumed ? ' The municipality has not confirmed them.' : ''}`,
  summer: ({ from, until, hours }: SummerRegime) =>
    `Summer hours ${dayAndMonthOf(from)} – ${dayAndMonthOf(until)}: ${weekHoursText(hours)}.`,
  source: ({ basis, ruleSet }: CalendarSource): string => {
    switch (basis) {
      case 'default':
        return 'No rule set and no project file was given. The hours are the program’s defaults, and the municipality’s own closed and shortened days are missing. Give --rules or --project.';
      case 'rule-set':
        return `The calendar comes from the rule set ${ruleSet}.`;
      case 'project':
        return `The calendar comes from the rule set ${ruleSet} and from the days and hours of the project file.`;
    }
  },
  dayHeadings: { day: 'Day', what: 'What', open: 'Open', hours: 'Time' },
  specialDays: 'Special days',
  noSpecialDays: 'There are no special days in the period.',
  days: 'Day by day',
  months: 'By month',
  weeks: 'By week',
  sums: 'In all',
  sum: 'Total',
  sumHeadings: {
    workingDays: 'Workdays',
    open: 'Open',
    holidays: 'Holiday',
    eves: 'Eve',
    klamdagar: 'Bridge',
    closedDays: 'Closed',
    shortenedDays: 'Shortened',
  },
};

/** Words of the file that a calendar program imports. */
export const icsWords = {
  name: (municipality: string | null) =>
    municipality === null ? 'Working calendar' : `Working calendar ${municipality}`,
  clockChange: ({ minutes }: ClockChange) => (minutes > 0 ? 'Summer time begins' : 'Summer time ends'),
  open: (day: CalendarDay) => (day.open.length === 0 ? 'Closed all day.' : `Open ${openText(day.open)}.`),
};
