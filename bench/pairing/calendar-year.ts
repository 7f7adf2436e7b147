import { createCalendar } from '../../src/calendar/calendar.js';
import { officeCalendar } from '../../src/calendar/office-calendar.js';
import { parseIsoDate, startOfDay } from '../../src/calendar/zone.js';
import type { Instant, LocalDate } from '../../src/model/time.js';
import type { Chance } from '../chance.js';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export const calendar = createCalendar(officeCalendar);

function dateOf(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return date;
}

export const firstDay = dateOf('2025-01-01');
export const lastDay = dateOf('2025-12-31');
/** The log is taken a while into the next year; what would come later has not happened yet. */
export const logEnd = startOfDay(dateOf('2026-01-20'));

const hoursOfMail = [1, 1, 0, 0, 0, 2, 8, 24, 45, 50, 45, 36, 32, 40, 38, 32, 22, 16, 16, 20, 22, 18, 10, 4];
const hoursOfCalls = [0, 0, 0, 0, 0, 0, 0, 0, 30, 38, 34, 22, 20, 28, 24, 16];

function pickedHour(chance: Chance, weights: readonly number[]): number {
  let left = chance.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

function pickedDay(chance: Chance, freeDays: number): LocalDate {
  for (;;) {
    const date = chance.integer(firstDay, lastDay);
    if (calendar.isWorkingDay(date) || chance.is(freeDays)) return date;
  }
}

function timeOfDay(chance: Chance, date: LocalDate, hours: number): Instant {
  return startOfDay(date) + hours * hour + chance.integer(0, 3_599_999);
}

/** When people write: mostly on working days, some at night and at weekends. */
export function mailTime(chance: Chance): Instant {
  return timeOfDay(chance, pickedDay(chance, 0.25), pickedHour(chance, hoursOfMail));
}

export function callTime(chance: Chance): Instant {
  for (;;) {
    const at = timeOfDay(chance, pickedDay(chance, 0), pickedHour(chance, hoursOfCalls));
    if (calendar.isOpen(at)) return at;
  }
}

export function closedTime(chance: Chance): Instant {
  for (;;) {
    const at = timeOfDay(chance, pickedDay(chance, 0.5), chance.integer(6, 20));
    if (!calendar.isOpen(at)) return at;
  }
}

/** The instant at which so many minutes of office time have passed. */
export function officeTime(at: Instant, minutes: number): Instant {
  const milliseconds = Math.max(1, Math.round(minutes)) * minute;
  return calendar.deadline(at, { kind: 'hours', milliseconds, counting: 'office-hours' });
}
