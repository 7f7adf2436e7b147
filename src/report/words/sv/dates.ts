import { formatDate, isoWeek, partsOf, wallTime, weekday } from '../../../calendar/zone.js';
import type { MonthDay } from '../../../model/calendar-spec.js';
import type { Period } from '../../../model/result.js';
import type { Instant, LocalDate } from '../../../model/time.js';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;
export const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

function shortMonth(month: number): string {
  const name = monthName(month);
  return name.length <= 4 ? name : name.slice(0, 3);
}

/** `2018-10-12` */
export function isoDate(date: LocalDate): string {
  return formatDate(date);
}

/** `12 oktober 2018` */
export function longDate(date: LocalDate): string {
  return `${dayAndMonth(date)} ${partsOf(date).year}`;
}

/** `12 oktober` */
export function dayAndMonth(date: LocalDate): string {
  return dayAndMonthOf(partsOf(date));
}

/** `12 oktober`, of any year. */
export function dayAndMonthOf({ month, day }: MonthDay): string {
  return `${day}\u00a0${monthName(month)}`;
}

/** `fre` */
export function shortWeekday(date: LocalDate): string {
  const name = weekdays[weekday(date)] ?? '';
  return name === 'torsdag' ? 'tors' : name.slice(0, 3);
}

/** `fredag 12 oktober` */
export function weekdayAndDate(date: LocalDate): string {
  return `${weekdays[weekday(date)] ?? ''} ${dayAndMonth(date)}`;
}

/** `fredag 12 oktober 2018` */
export function weekdayAndLongDate(date: LocalDate): string {
  return `${weekdays[weekday(date)] ?? ''} ${longDate(date)}`;
}

/** `8 oktober–11 november 2018`, `1–31 oktober 2018`; over new year both years are written. */
export function dateRange(from: LocalDate, until: LocalDate): string {
  const [start, end] = [partsOf(from), partsOf(until)];
  if (from === until) return longDate(from);
  if (start.year !== end.year) return `${longDate(from)}–${longDate(until)}`;
  if (start.month !== end.month) return `${dayAndMonth(from)}–${longDate(until)}`;
  return `${start.day}–${longDate(until)}`;
}

/** `29 okt–4 nov`, for charts. */
export function shortDateRange(from: LocalDate, until: LocalDate): string {
  const [start, end] = [partsOf(from), partsOf(until)];
  const tail = `${end.day}\u00a0${shortMonth(end.month)}`;
  if (start.month === end.month) return `${start.day}–${tail}`;
  return `${start.day}\u00a0${shortMonth(start.month)}–${tail}`;
}

/** `v. 44`, of a day in it. */
export function weekName(date: LocalDate): string {
  return `v.\u00a0${isoWeek(date).week}`;
}

/** `v. 1 2019`, of a day in it. */
export function weekAndYear(date: LocalDate): string {
  return `${weekName(date)} ${isoWeek(date).year}`;
}

/** `v. 41–45`, or `v. 44` for a single week. */
export function weekRange(from: LocalDate, until: LocalDate): string {
  const [start, end] = [isoWeek(from), isoWeek(until)];
  if (start.week === end.week && start.year === end.year) return `v.\u00a0${start.week}`;
  if (start.year === end.year) return `v.\u00a0${start.week}–${end.week}`;
  return `v.\u00a0${start.week} ${start.year}–v.\u00a0${end.week} ${end.year}`;
}

/** `hösten 2018`, `våren 2019`, `2018`: what a reader calls the period. */
export function periodName({ from, until }: Period): string {
  const [start, end] = [partsOf(from), partsOf(until)];
  if (start.year !== end.year) return `${start.year}–${end.year}`;
  if (until - from > 250) return String(start.year);
  const middle = partsOf(Math.floor((from + until) / 2));
  if (until - from > 120) return `${middle.month <= 6 ? 'första' : 'andra'} halvåret ${middle.year}`;
  return `${season(middle.month)} ${middle.year}`;
}

function season(month: number): string {
  if (month <= 2 || month === 12) return month === 12 ? 'december' : 'vintern';
  if (month <= 5) return 'våren';
  return month <= 8 ? 'sommaren' : 'hösten';
}

/** `16.00`, the clock on the wall in Stockholm. */
function clockTime(at: Instant): string {
  const minutes = Math.floor(wallTime(at).millisecondOfDay / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
}

/** `2018-11-12 16.00` */
export function isoDateTime(at: Instant): string {
  return `${isoDate(wallTime(at).date)}\u00a0${clockTime(at)}`;
}

/** `måndag 12 november klockan 16.00` */
export function longDateTime(at: Instant): string {
  return `${weekdayAndDate(wallTime(at).date)} klockan\u00a0${clockTime(at)}`;
}

/** `fredag 12 oktober 2018 klockan 15.00` */
export function fullDateTime(at: Instant): string {
  return `${weekdayAndLongDate(wallTime(at).date)} klockan\u00a0${clockTime(at)}`;
}
