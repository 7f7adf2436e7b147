import { type CalendarDay, isSpecialDay } from '../../calendar/calendar-days.js';
import type { Paint } from './paint.js';
import { plainTable } from './plain-table.js';
import type { Screen } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** `2018-11-02 tors v. 44`; a language that needs more room for a week gets it. */
const leastDayWidth = 22;
/** In a narrower window the week is left out; it stands among the sums. */
const leastWidthForWeeks = 72;
const hoursWidth = 7;
const leastOpenWidth = 12;
const leastWhatWidth = 13;
/** Four columns, each after two spaces. */
const gaps = 8;

/** A line for each day: what it is, when it is open and for how long. What does not fit goes on below. */
export function dayLines(days: readonly CalendarDay[], screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const { calendarWords, openText } = screen.words.calendar;
  const { day, what, open, hours } = calendarWords.dayHeadings;
  const dateOf = (one: CalendarDay) => dateText(one, screen);
  const dayWidth = Math.max(
    width < leastWidthForWeeks ? 0 : leastDayWidth,
    ...days.map((one) => dateOf(one).length),
  );
  const room = width - dayWidth - hoursWidth - gaps;
  const openWidth = Math.min(
    30,
    Math.max(leastOpenWidth, room - leastWhatWidth),
    Math.max(...days.map((one) => openText(one.open).length), open.length),
  );
  const whatWidth = room - openWidth;
  return plainTable(
    [
      { heading: paint.faint(day), width: dayWidth, align: 'left' },
      { heading: paint.faint(what), width: whatWidth, align: 'left' },
      { heading: paint.faint(open), width: openWidth, align: 'left' },
      { heading: paint.faint(hours), width: hoursWidth, align: 'right' },
    ],
    days.flatMap((one) => rowsOf(one, { whatWidth, openWidth }, screen)),
  );
}

function rowsOf(
  day: CalendarDay,
  { whatWidth, openWidth }: { readonly whatWidth: number; readonly openWidth: number },
  screen: Screen,
): readonly (readonly string[])[] {
  const { paint, words } = screen;
  const { clockChangeText, dayText, hoursText, openText } = words.calendar;
  const paintDay = isSpecialDay(day) ? (text: string) => text : paintPlain(day, paint);
  const texts = [terminalText(dayText(day))];
  if (day.clockChange !== null) texts.push(clockChangeText(day.clockChange));
  const [first = '', ...others] = texts.flatMap((text) => wrapped(text, whatWidth));
  const [open = '', ...laterOpen] = wrapped(openText(day.open), openWidth, '', '');
  const hours = day.openMilliseconds === 0 ? '' : hoursText(day.openMilliseconds);
  return [
    [dateText(day, screen), first, open, hours].map((text) => paintDay(text)),
    ...Array.from({ length: Math.max(others.length, laterOpen.length) }, (_, line) =>
      ['', others[line] ?? '', laterOpen[line] ?? '', ''].map((text) => paintDay(text)),
    ),
  ];
}

/** An ordinary weekend steps back; other days stand as they are. */
function paintPlain(day: CalendarDay, paint: Paint): (text: string) => string {
  return day.status.kind === 'weekend' && day.open.length === 0 ? paint.faint : (text) => text;
}

function dateText({ date }: CalendarDay, { width, words: { dates } }: Screen): string {
  const day = `${dates.isoDate(date)} ${dates.shortWeekday(date)}`;
  return width < leastWidthForWeeks ? day : `${day.padEnd(15)} ${dates.weekName(date)}`;
}
