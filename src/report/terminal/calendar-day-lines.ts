import { type CalendarDay, isSpecialDay } from '../../calendar/calendar-days.js';
import type { Words } from '../words/words.js';
import type { Paint } from './paint.js';
import { plainTable } from './plain-table.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** `2018-11-02 tors v. 44`; a language that needs more room for a week gets it. */
const leastDayWidth = 22;
const hoursWidth = 7;
/** Four columns, each after two spaces. */
const gaps = 8;

/** A line for each day: what it is, when it is open and for how long. What does not fit goes on below. */
export function dayLines(days: readonly CalendarDay[], screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const { calendarWords, openText } = screen.words.calendar;
  const { day, what, open, hours } = calendarWords.dayHeadings;
  const dayWidth = Math.max(leastDayWidth, ...days.map((one) => dateText(one, screen.words).length));
  const openWidth = Math.min(30, Math.max(...days.map((one) => openText(one.open).length), open.length));
  const whatWidth = width - dayWidth - openWidth - hoursWidth - gaps;
  return plainTable(
    [
      { heading: paint.faint(day), width: dayWidth, align: 'left' },
      { heading: paint.faint(what), width: whatWidth, align: 'left' },
      { heading: paint.faint(open), width: openWidth, align: 'left' },
      { heading: paint.faint(hours), width: hoursWidth, align: 'right' },
    ],
    days.flatMap((one) => rowsOf(one, whatWidth, screen)),
  );
}

function rowsOf(
  day: CalendarDay,
  whatWidth: number,
  { paint, words }: Screen,
): readonly (readonly string[])[] {
  const { clockChangeText, dayText, hoursText, openText } = words.calendar;
  const paintDay = isSpecialDay(day) ? (text: string) => text : paintPlain(day, paint);
  const texts = [terminalText(dayText(day))];
  if (day.clockChange !== null) texts.push(clockChangeText(day.clockChange));
  const [first = '', ...others] = texts.flatMap((text) => wrapped(text, whatWidth));
  const hours = day.openMilliseconds === 0 ? '' : hoursText(day.openMilliseconds);
  return [
    [dateText(day, words), first, openText(day.open), hours].map((text) => paintDay(text)),
    ...others.map((line) => ['', line, '', '']),
  ];
}

/** An ordinary weekend steps back; other days stand as they are. */
function paintPlain(day: CalendarDay, paint: Paint): (text: string) => string {
  return day.status.kind === 'weekend' && day.open.length === 0 ? paint.faint : (text) => text;
}

function dateText({ date }: CalendarDay, { dates }: Words): string {
  return `${dates.isoDate(date)} ${dates.shortWeekday(date).padEnd(4)} ${dates.weekName(date)}`;
}
