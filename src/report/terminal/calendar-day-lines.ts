import { type CalendarDay, isSpecialDay } from '../../calendar/calendar-days.js';
import { isoWeek } from '../../calendar/zone.js';
import {
  clockChangeText,
  dayText,
  hoursText,
  openText,
  calendarWords as words,
} from '../words/sv/calendar.js';
import { isoDate, shortWeekday } from '../words/sv/dates.js';
import type { Paint } from './paint.js';
import { plainTable } from './plain-table.js';
import { terminalText, wrapped } from './terminal-text.js';

/** `2018-11-02 tors v. 44` */
const dayWidth = 22;
const hoursWidth = 7;
/** Four columns, each after two spaces. */
const gaps = 8;

/** A line for each day: what it is, when it is open and for how long. What does not fit goes on below. */
export function dayLines(days: readonly CalendarDay[], width: number, paint: Paint): readonly string[] {
  const openWidth = Math.max(...days.map((day) => openText(day.open).length), words.dayHeadings.open.length);
  const whatWidth = width - dayWidth - Math.min(openWidth, 30) - hoursWidth - gaps;
  const { day, what, open, hours } = words.dayHeadings;
  return plainTable(
    [
      { heading: paint.faint(day), width: dayWidth, align: 'left' },
      { heading: paint.faint(what), width: whatWidth, align: 'left' },
      { heading: paint.faint(open), width: Math.min(openWidth, 30), align: 'left' },
      { heading: paint.faint(hours), width: hoursWidth, align: 'right' },
    ],
    days.flatMap((one) => rowsOf(one, whatWidth, paint)),
  );
}

function rowsOf(day: CalendarDay, whatWidth: number, paint: Paint): readonly (readonly string[])[] {
  const paintDay = isSpecialDay(day) ? (text: string) => text : paintPlain(day, paint);
  const texts = [terminalText(dayText(day))];
  if (day.clockChange !== null) texts.push(clockChangeText(day.clockChange));
  const [first = '', ...others] = texts.flatMap((text) => wrapped(text, whatWidth));
  const hours = day.openMilliseconds === 0 ? '' : hoursText(day.openMilliseconds);
  return [
    [dateText(day), first, openText(day.open), hours].map((text) => paintDay(text)),
    ...others.map((line) => ['', line, '', '']),
  ];
}

/** An ordinary weekend steps back; other days stand as they are. */
function paintPlain(day: CalendarDay, paint: Paint): (text: string) => string {
  return day.status.kind === 'weekend' && day.open.length === 0 ? paint.faint : (text) => text;
}

function dateText({ date }: CalendarDay): string {
  return `${isoDate(date)} ${shortWeekday(date).padEnd(4)} v. ${String(isoWeek(date).week)}`;
}
