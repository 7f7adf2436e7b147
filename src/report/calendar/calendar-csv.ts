import type { CalendarDay } from '../../calendar/calendar-days.js';
import { wallTime } from '../../calendar/zone.js';
import type { Span } from '../../model/time.js';
import { csvLines } from '../csv/csv-lines.js';
import { type Column, countValue, dateValue, instantValue, none, textValue } from '../table-value.js';
import type { CalendarReport } from './calendar-report.js';
import { weekdayId, weekId } from './day-groups.js';

const MINUTE = 60_000;

/** The columns of a calendar, one row for each day; names are stable. */
export const calendarColumns: readonly Column<CalendarDay>[] = [
  { name: 'date', heading: 'Datum', width: 10, value: ({ date }) => dateValue(date) },
  { name: 'weekday', heading: 'Veckodag', width: 9, value: ({ date }) => textValue(weekdayId(date)) },
  { name: 'week', heading: 'Vecka', width: 8, value: ({ date }) => textValue(weekId(date)) },
  { name: 'kind', heading: 'Slag', width: 12, value: ({ status }) => textValue(status.kind) },
  { name: 'name', heading: 'Namn', width: 24, value: ({ status }) => textValue(status.name) },
  {
    name: 'working_day',
    heading: 'Arbetsdag',
    width: 9,
    value: ({ status }) => yesNo(status.kind === 'working-day'),
  },
  { name: 'klamdag', heading: 'Klämdag', width: 9, value: ({ isKlamdag }) => yesNo(isKlamdag) },
  { name: 'shortened', heading: 'Förkortad', width: 9, value: ({ isShortened }) => yesNo(isShortened) },
  { name: 'open', heading: 'Öppet', width: 24, value: ({ open }) => textValue(open.map(spanId).join(' ')) },
  {
    name: 'open_seconds',
    heading: 'Öppet, sekunder',
    width: 9,
    value: ({ openMilliseconds }) => countValue(openMilliseconds / 1000),
  },
  {
    name: 'clock_change_at',
    heading: 'Klockan ställs om',
    width: 25,
    value: ({ clockChange }) => instantValue(clockChange?.at),
  },
  {
    name: 'clock_change_minutes',
    heading: 'Minuter',
    width: 8,
    value: ({ clockChange }) => (clockChange === null ? none : countValue(clockChange.minutes)),
  },
];

export function calendarCsv({ days }: CalendarReport): string {
  return [...csvLines(calendarColumns, () => days)].join('');
}

function yesNo(is: boolean) {
  return textValue(is ? 'yes' : 'no');
}

/** `08:00-16:00` on the wall in Stockholm; the midnight that ends the day is 24:00. */
export function spanId({ from, until }: Span): string {
  return `${clock(minuteOf(from))}-${clock(minuteOf(until) || 1440)}`;
}

function minuteOf(at: number): number {
  return Math.floor(wallTime(at).millisecondOfDay / MINUTE);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
