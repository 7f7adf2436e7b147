import type { CalendarDay, ClockChange } from '../../../calendar/calendar-days.js';
import type { DayKind } from '../../../calendar/day-table.js';
import { wallTime } from '../../../calendar/zone.js';
import type { CalendarSpec, SummerRegime } from '../../../model/calendar-spec.js';
import type { Instant, Span } from '../../../model/time.js';
import type { CalendarSource } from '../../calendar/calendar-report.js';
import { dayAndMonthOf } from './dates.js';
import { decimal } from './format.js';
import { weekHoursText } from './hours.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;

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
  const { kind, name } = day.status;
  if (day.isShortened) return named('förkortad dag', name);
  if (kind === 'working-day' || kind === 'weekend') {
    return day.isKlamdag ? `${kindWords[kind]} (klämdag)` : kindWords[kind];
  }
  return named(kindWords[kind], name);
}

/** What a day is called where nobody has given it a name; it says no more than the kind. */
const unnamed: readonly string[] = ['klämdag', 'stängt', 'förkortad dag'];

function named(kind: string, name: string | null): string {
  return name === null || unnamed.includes(name) ? kind : `${kind}: ${name}`;
}

/** `sommartiden slutar: klockan 03.00 blir 02.00`. */
export function clockChangeText({ at, minutes }: ClockChange): string {
  const after = Math.floor(wallTime(at).millisecondOfDay / MINUTE);
  const what = minutes > 0 ? 'sommartiden börjar' : 'sommartiden slutar';
  return `${what}: klockan ${clock(after - minutes)} blir ${clock(after)}`;
}

/** `08.00–12.00, 13.00–16.30`; `stängt` where there is no opening. */
export function openText(open: readonly Span[]): string {
  if (open.length === 0) return 'stängt';
  return open.map(({ from, until }) => `${clock(minuteOf(from))}–${clock(endMinute(until))}`).join(', ');
}

function minuteOf(at: Instant): number {
  return Math.floor(wallTime(at).millisecondOfDay / MINUTE);
}

/** The midnight that ends a day is 24.00. */
function endMinute(at: Instant): number {
  return minuteOf(at) === 0 ? 1440 : minuteOf(at);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
}

/** `8 h`, `7,5 h`, `2 008 h`. */
export function hoursText(milliseconds: number): string {
  const hours = milliseconds / HOUR;
  const decimals =
    [0, 1, 2].find((digits) => Number.isInteger(Number((hours * 10 ** digits).toFixed(6)))) ?? 2;
  return `${decimal(hours, decimals)} h`;
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
