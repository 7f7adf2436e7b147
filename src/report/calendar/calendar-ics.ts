import type { CalendarDay } from '../../calendar/calendar-days.js';
import { formatDate } from '../../calendar/zone.js';
import type { Words } from '../words/words.js';
import type { CalendarReport, CalendarSource } from './calendar-report.js';
import { type IcsProperty, icsLines, icsText } from './ics-lines.js';

/** An all-day event of one date. */
interface IcsEvent {
  readonly date: CalendarDay['date'];
  /** Tells the events of a date apart, in the identifier. */
  readonly what: string;
  readonly summary: string;
  readonly description: string;
}

/**
 * The special days as a calendar that Outlook and others import (RFC 5545): all-day events that leave
 * the time free. Null where the period has none, as a calendar without events is no valid file.
 */
export function calendarIcs({ source, days }: CalendarReport, words: Words): string | null {
  const events = days.flatMap((day) => eventsOf(day, words));
  if (events.length === 0) return null;
  return icsLines([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'VERSION', value: '2.0' },
    {
      name: 'PRODID',
      value: `-//servicematning//calendar//${words.language.locale.slice(0, 2).toUpperCase()}`,
    },
    { name: 'CALSCALE', value: 'GREGORIAN' },
    { name: 'X-WR-CALNAME', value: icsText(words.calendar.icsWords.name(source.municipality)) },
    ...events.flatMap((event) => eventProperties(event, source)),
    { name: 'END', value: 'VCALENDAR' },
  ]);
}

function eventsOf(day: CalendarDay, { calendar, format: { capital } }: Words): readonly IcsEvent[] {
  const { clockChangeText, dayText, icsWords } = calendar;
  const { date, status, clockChange } = day;
  const isPlain = status.kind === 'working-day' || status.kind === 'weekend';
  const events: IcsEvent[] = [];
  if (!isPlain || day.isShortened) {
    const what = day.isShortened ? 'shortened' : status.kind;
    events.push({ date, what, summary: capital(dayText(day)), description: icsWords.open(day) });
  }
  if (clockChange !== null) {
    const description = `${capital(clockChangeText(clockChange))}.`;
    events.push({ date, what: 'clock-change', summary: icsWords.clockChange(clockChange), description });
  }
  return events;
}

/** Nothing here depends on when the file is written: the stamp is the event's own date. */
function eventProperties(
  { date, what, summary, description }: IcsEvent,
  source: CalendarSource,
): readonly IcsProperty[] {
  return [
    { name: 'BEGIN', value: 'VEVENT' },
    { name: 'UID', value: `${basicDate(date)}-${what}-${idOf(source)}@servicematning` },
    { name: 'DTSTAMP', value: `${basicDate(date)}T000000Z` },
    { name: 'DTSTART;VALUE=DATE', value: basicDate(date) },
    { name: 'DTEND;VALUE=DATE', value: basicDate(date + 1) },
    { name: 'SUMMARY', value: icsText(summary) },
    { name: 'DESCRIPTION', value: icsText(description) },
    { name: 'TRANSP', value: 'TRANSPARENT' },
    { name: 'X-MICROSOFT-CDO-BUSYSTATUS', value: 'FREE' },
    { name: 'END', value: 'VEVENT' },
  ];
}

function basicDate(date: CalendarDay['date']): string {
  return formatDate(date).replaceAll('-', '');
}

/** Keeps the events of two municipalities apart, and those of one together when it is imported again. */
function idOf({ municipality, ruleSet }: CalendarSource): string {
  const letters = `${municipality ?? 'sverige'}-${ruleSet ?? 'standard'}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return letters.replace(/^-|-$/g, '');
}
