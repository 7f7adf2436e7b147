import { type CalendarDay, isSpecialDay } from '../../calendar/calendar-days.js';
import { formatDate } from '../../calendar/zone.js';
import type { CalendarReport } from '../calendar/calendar-report.js';
import { dayLines } from './calendar-day-lines.js';
import { sumLines } from './calendar-sum-lines.js';
import { type Drawing, type Screen, screenOf, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** Six weeks: a measuring period still has a line for every day. */
const mostDaysInFull = 42;

/** A calendar for a person: every day of a short period, the special days of a long one, and the sums. */
export function calendarText(report: CalendarReport, drawing: Drawing): string {
  const screen = screenOf(drawing);
  const { days } = screen.words.calendar.calendarWords;
  const isInFull = report.days.length <= mostDaysInFull;
  return screenText([
    headLines(report, screen),
    isInFull ? dayBlock(days, report.days, screen) : specialBlock(report, screen),
    sumLines(report.days, isInFull ? 'weeks' : 'months', screen),
  ]);
}

function headLines(
  { source, spec, period }: CalendarReport,
  { width, paint, words }: Screen,
): readonly string[] {
  const { calendarWords } = words.calendar;
  const whose = source.municipality === null ? '' : `  ${terminalText(source.municipality)}`;
  const title = `${calendarWords.title}${whose}  ${formatDate(period.from)}–${formatDate(period.until)}`;
  return [
    ...wrapped(title, width).map((line) => paint.strong(line)),
    ...wrapped(calendarWords.hours(spec), width, '', ''),
    ...(spec.summer === null ? [] : wrapped(calendarWords.summer(spec.summer), width, '', '')),
    ...wrapped(terminalText(calendarWords.source(source)), width, '', ''),
  ];
}

function specialBlock({ days }: CalendarReport, screen: Screen): readonly string[] {
  const { noSpecialDays, specialDays } = screen.words.calendar.calendarWords;
  const special = days.filter(isSpecialDay);
  return special.length === 0 ? [noSpecialDays] : dayBlock(specialDays, special, screen);
}

function dayBlock(heading: string, days: readonly CalendarDay[], screen: Screen): readonly string[] {
  return [screen.paint.strong(heading), ...dayLines(days, screen)];
}
