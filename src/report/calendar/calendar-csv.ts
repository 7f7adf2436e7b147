import type { CalendarDay } from '../../calendar/calendar-days.js';
import { wallTime } from '../../calendar/zone.js';
import type { Span } from '../../model/time.js';
import { csvLines } from '../csv/csv-lines.js';
import { countValue, type DataColumn, dateValue, instantValue, none, textValue } from '../table-value.js';
import type { CalendarReport } from './calendar-report.js';
import { weekdayId, weekId } from './day-groups.js';

const MINUTE = 60_000;

/** The columns of a calendar, one row for each day; names are stable. */
const calendarColumns: readonly DataColumn<CalendarDay>[] = [
  { name: 'date', value: ({ date }) => dateValue(date) },
  { name: 'weekday', value: ({ date }) => textValue(weekdayId(date)) },
  { name: 'week', value: ({ date }) => textValue(weekId(date)) },
  { name: 'kind', value: ({ status }) => textValue(status.kind) },
  { name: 'name', value: ({ status }) => textValue(status.name) },
  {
    name: 'working_day',
    value: ({ status }) => yesNo(status.kind === 'working-day'),
  },
  { name: 'klamdag', value: ({ isKlamdag }) => yesNo(isKlamdag) },
  { name: 'shortened', value: ({ isShortened }) => yesNo(isShortened) },
  { name: 'open', value: ({ open }) => textValue(open.map(spanId).join(' ')) },
  {
    name: 'open_seconds',
    value: ({ openMilliseconds }) => countValue(openMilliseconds / 1000),
  },
  {
    name: 'clock_change_at',
    value: ({ clockChange }) => instantValue(clockChange?.at),
  },
  {
    name: 'clock_change_minutes',
    value: ({ clockChange }) => (clockChange === null ? none : countValue(clockChange.minutes)),
  },
];

export function calendarCsv({ days }: CalendarReport): string {
  const decoder = new TextDecoder();
  return [...csvLines(calendarColumns, () => days)].map((block) => decoder.decode(block)).join('');
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
