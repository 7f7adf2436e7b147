import type { CalendarDay, ClockChange } from '../../../calendar/calendar-days.js';
import type { DayKind } from '../../../calendar/day-table.js';
import type { CalendarSpec, SummerRegime } from '../../../model/calendar-spec.js';
import type { CalendarSource } from '../../calendar/calendar-report.js';
import { ownDayName } from '../own-day-name.js';
import { openingsWith } from '../written-openings.js';
import { dayAndMonthOf } from './dates.js';
import { decimal } from './format.js';
import { weekHoursText } from './hours.js';

const openings = openingsWith({ closed: 'stängt', clockMark: '.' }, { decimal });

export const { openText, hoursText } = openings;

const kindWords: Readonly<Record<DayKind, string>> = {
  'working-day': 'arbetsdag',
  weekend: 'ledig',
  holiday: 'helgdag',
  eve: 'afton',
  klamdag: 'klämdag',
  closed: 'stängd dag',
};

/** `helgdag: juldagen`, `förkortad dag: skärtorsdagen`, `arbetsdag (klämdag)`. */
export function dayText(day: CalendarDay): string {
  const { kind } = day.status;
  const name = ownDayName(day.status);
  if (day.isShortened) return named('förkortad dag', name);
  if (kind === 'working-day' || kind === 'weekend') {
    return day.isKlamdag ? `${kindWords[kind]} (klämdag)` : kindWords[kind];
  }
  return named(kindWords[kind], name);
}

function named(kind: string, name: string | null): string {
  return name === null ? kind : `${kind}: ${name}`;
}

/** `sommartiden slutar: klockan 03.00 blir 02.00`. */
export function clockChangeText(change: ClockChange): string {
  const what = change.minutes > 0 ? 'sommartiden börjar' : 'sommartiden slutar';
  const [before, after] = openings.movedClock(change);
  return `${what}: klockan ${before} blir ${after}`;
}

export const calendarWords = {
  title: 'Arbetskalender',
  hours: ({ hours, hoursAssumed }: CalendarSpec) =>
    `Öppettider: ${weekHoursText(hours)}.${hoursAssumed ? ' Kommunen har inte bekräftat dem.' : ''}`,
  summer: ({ from, until, hours }: SummerRegime) =>
    `Sommartider ${dayAndMonthOf(from)}–${dayAndMonthOf(until)}: ${weekHoursText(hours)}.`,
  source: ({ basis, ruleSet }: CalendarSource): string => {
    switch (basis) {
      case 'default':
        return 'Inget regelverk och ingen projektfil angavs. Tiderna är programmets förval och kommunens egna stängda och förkortade dagar saknas. Ange --rules eller --project.';
      case 'rule-set':
        return `Kalendern kommer från regelverket ${ruleSet}.`;
      case 'project':
        return `Kalendern kommer från regelverket ${ruleSet} och projektfilens egna dagar och tider.`;
    }
  },
  dayHeadings: { day: 'Dag', what: 'Vad', open: 'Öppet', hours: 'Tid' },
  specialDays: 'Särskilda dagar',
  noSpecialDays: 'Inga särskilda dagar i perioden.',
  days: 'Dag för dag',
  months: 'Per månad',
  weeks: 'Per vecka',
  sums: 'Tillsammans',
  sum: 'Summa',
  sumHeadings: {
    workingDays: 'Arbetsdagar',
    open: 'Öppet',
    holidays: 'Helgdag',
    eves: 'Afton',
    klamdagar: 'Klämdag',
    closedDays: 'Stängt',
    shortenedDays: 'Förkortad',
  },
};

/** Words of the file that a calendar program imports. */
export const icsWords = {
  name: (municipality: string | null) =>
    municipality === null ? 'Arbetskalender' : `Arbetskalender ${municipality}`,
  clockChange: ({ minutes }: ClockChange) => (minutes > 0 ? 'Sommartiden börjar' : 'Sommartiden slutar'),
  open: (day: CalendarDay) => (day.open.length === 0 ? 'Stängt hela dagen.' : `Öppet ${openText(day.open)}.`),
};
