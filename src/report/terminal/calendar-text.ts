import { type CalendarDay, isSpecialDay } from '../../calendar/calendar-days.js';
import { formatDate } from '../../calendar/zone.js';
import type { CalendarReport } from '../calendar/calendar-report.js';
import { calendarWords as words } from '../words/sv/calendar.js';
import { dayLines } from './calendar-day-lines.js';
import { sumLines } from './calendar-sum-lines.js';
import { type Paint, paintFor } from './paint.js';
import { terminalText, wrapped } from './terminal-text.js';

export interface Drawing {
  /** Columns of the terminal; held between 80 and 200. */
  readonly width: number;
  readonly color: boolean;
}

/** Six weeks: a measuring period still has a line for every day. */
const mostDaysInFull = 42;

/** A calendar for a person: every day of a short period, the special days of a long one, and the sums. */
export function calendarText(report: CalendarReport, { width, color }: Drawing): string {
  const columns = Math.min(200, Math.max(80, Math.floor(width)));
  const paint = paintFor(color);
  const isInFull = report.days.length <= mostDaysInFull;
  const blocks = [
    headLines(report, columns, paint),
    isInFull ? dayBlock(words.days, report.days, columns, paint) : specialBlock(report, columns, paint),
    sumLines(report.days, isInFull ? 'weeks' : 'months', paint),
  ];
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return `${text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

function headLines({ source, spec, period }: CalendarReport, width: number, paint: Paint): readonly string[] {
  const whose = source.municipality === null ? '' : `  ${terminalText(source.municipality)}`;
  const title = `${words.title}${whose}  ${formatDate(period.from)}–${formatDate(period.until)}`;
  return [
    ...wrapped(title, width).map((line) => paint.strong(line)),
    ...wrapped(words.hours(spec), width, '', ''),
    ...(spec.summer === null ? [] : wrapped(words.summer(spec.summer), width, '', '')),
    ...wrapped(terminalText(words.source(source)), width, '', ''),
  ];
}

function specialBlock({ days }: CalendarReport, width: number, paint: Paint): readonly string[] {
  const special = days.filter(isSpecialDay);
  return special.length === 0 ? [words.noSpecialDays] : dayBlock(words.specialDays, special, width, paint);
}

function dayBlock(
  heading: string,
  days: readonly CalendarDay[],
  width: number,
  paint: Paint,
): readonly string[] {
  return [paint.strong(heading), ...dayLines(days, width, paint)];
}
