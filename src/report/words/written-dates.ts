import { formatDate, isoWeek, partsOf, wallTime, weekday } from '../../calendar/zone.js';
import type { MonthDay } from '../../model/calendar-spec.js';
import type { Period } from '../../model/period.js';
import type { Instant, LocalDate } from '../../model/time.js';
import { noBreak } from './written-numbers.js';

type Season = 'winter' | 'spring' | 'summer' | 'autumn' | 'december';

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];
type Seven<T> = readonly [T, T, T, T, T, T, T];

export interface DateWords {
  readonly months: Twelve<string>;
  readonly shortMonths: Twelve<string>;
  /** Monday first. */
  readonly weekdays: Seven<string>;
  readonly shortWeekdays: Seven<string>;
  /** Between two dates that are more than a number each. */
  readonly until: string;
  /** Between hours and minutes. */
  readonly clockMark: string;
  readonly at: (day: string, clock: string) => string;
  readonly week: (week: number) => string;
  readonly weeks: (first: number, last: number) => string;
  readonly weekOfYear: (week: number, year: number) => string;
  readonly halfYear: (half: 'first' | 'second', year: number) => string;
  readonly seasons: Readonly<Record<Season, string>>;
}

export interface WrittenDates {
  readonly monthName: (month: number) => string;
  /** `2018-10-12` */
  readonly isoDate: (date: LocalDate) => string;
  /** `12 oktober 2018` */
  readonly longDate: (date: LocalDate) => string;
  /** `12 okt 2018` */
  readonly shortDate: (date: LocalDate) => string;
  /** `12 oktober` */
  readonly dayAndMonth: (date: LocalDate) => string;
  /** `12 oktober`, of any year. */
  readonly dayAndMonthOf: (day: MonthDay) => string;
  /** `fre` */
  readonly shortWeekday: (date: LocalDate) => string;
  /** `fredag 12 oktober` */
  readonly weekdayAndDate: (date: LocalDate) => string;
  /** `fredag 12 oktober 2018` */
  readonly weekdayAndLongDate: (date: LocalDate) => string;
  /** `8 oktober–11 november 2018`, `1–31 oktober 2018`; over new year both years are written. */
  readonly dateRange: (from: LocalDate, until: LocalDate) => string;
  /** `29 okt–4 nov`, for charts. */
  readonly shortDateRange: (from: LocalDate, until: LocalDate) => string;
  /** `v. 44`, of a day in it. */
  readonly weekName: (date: LocalDate) => string;
  /** `v. 1 2019`, of a day in it. */
  readonly weekAndYear: (date: LocalDate) => string;
  /** `v. 41–45`, or `v. 44` for a single week. */
  readonly weekRange: (from: LocalDate, until: LocalDate) => string;
  /** `hösten 2018`, `våren 2019`, `2018`: what a reader calls the period. */
  readonly periodName: (period: Period) => string;
  /** `2018-11-12 16.00`, the clock on the wall in Stockholm. */
  readonly isoDateTime: (at: Instant) => string;
  /** `måndag 12 november klockan 16.00` */
  readonly longDateTime: (at: Instant) => string;
  /** `fredag 12 oktober 2018 klockan 15.00` */
  readonly fullDateTime: (at: Instant) => string;
}

/** How dates are written with these words; the examples are Swedish. */
export function datesWith(words: DateWords): WrittenDates {
  const days = daysWith(words);
  const { weekdayAndDate, weekdayAndLongDate } = days;
  const clock = (at: Instant): string =>
    clockText(Math.floor(wallTime(at).millisecondOfDay / 60_000), words.clockMark);
  return {
    ...days,
    ...rangesWith(words, days),
    ...weeksWith(words),
    periodName: (period) => periodText(period, words),
    isoDateTime: (at) => `${formatDate(wallTime(at).date)}${noBreak}${clock(at)}`,
    longDateTime: (at) => words.at(weekdayAndDate(wallTime(at).date), clock(at)),
    fullDateTime: (at) => words.at(weekdayAndLongDate(wallTime(at).date), clock(at)),
  };
}

/** `08.00`, of minutes since midnight. */
export function clockText(minute: number, mark: string): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}${mark}${String(minute % 60).padStart(2, '0')}`;
}

type Days = Pick<
  WrittenDates,
  | 'monthName'
  | 'isoDate'
  | 'longDate'
  | 'shortDate'
  | 'dayAndMonth'
  | 'dayAndMonthOf'
  | 'shortWeekday'
  | 'weekdayAndDate'
  | 'weekdayAndLongDate'
>;

function daysWith({ months, shortMonths, weekdays, shortWeekdays }: DateWords): Days {
  const monthName = (month: number): string => months[month - 1] ?? '';
  const dayAndMonthOf = ({ month, day }: MonthDay): string => `${day}${noBreak}${monthName(month)}`;
  const dayAndMonth = (date: LocalDate): string => dayAndMonthOf(partsOf(date));
  const longDate = (date: LocalDate): string => `${dayAndMonth(date)} ${partsOf(date).year}`;
  return {
    monthName,
    isoDate: formatDate,
    longDate,
    shortDate: (date) => {
      const { day, month, year } = partsOf(date);
      return `${day}${noBreak}${shortMonths[month - 1] ?? ''} ${year}`;
    },
    dayAndMonth,
    dayAndMonthOf,
    shortWeekday: (date) => shortWeekdays[weekday(date)] ?? '',
    weekdayAndDate: (date) => `${weekdays[weekday(date)] ?? ''} ${dayAndMonth(date)}`,
    weekdayAndLongDate: (date) => `${weekdays[weekday(date)] ?? ''} ${longDate(date)}`,
  };
}

function rangesWith(
  words: DateWords,
  { longDate, dayAndMonth }: Days,
): Pick<WrittenDates, 'dateRange' | 'shortDateRange'> {
  return {
    dateRange: (from, until) => {
      const [start, end] = [partsOf(from), partsOf(until)];
      if (from === until) return longDate(from);
      if (start.year !== end.year) return `${longDate(from)}${words.until}${longDate(until)}`;
      if (start.month !== end.month) return `${dayAndMonth(from)}${words.until}${longDate(until)}`;
      return `${start.day}–${longDate(until)}`;
    },
    shortDateRange: (from, until) => {
      const [start, end] = [partsOf(from), partsOf(until)];
      const shortMonth = (month: number): string => words.shortMonths[month - 1] ?? '';
      const tail = `${end.day}${noBreak}${shortMonth(end.month)}`;
      if (start.month === end.month) return `${start.day}–${tail}`;
      return `${start.day}${noBreak}${shortMonth(start.month)}${words.until}${tail}`;
    },
  };
}

function weeksWith({
  week,
  weeks,
  weekOfYear,
  until,
}: DateWords): Pick<WrittenDates, 'weekName' | 'weekAndYear' | 'weekRange'> {
  const weekAndYear = (date: LocalDate): string => weekOfYear(isoWeek(date).week, isoWeek(date).year);
  return {
    weekName: (date) => week(isoWeek(date).week),
    weekAndYear,
    weekRange: (from, last) => {
      const [start, end] = [isoWeek(from), isoWeek(last)];
      if (start.year !== end.year) return `${weekAndYear(from)}${until}${weekAndYear(last)}`;
      return start.week === end.week ? week(start.week) : weeks(start.week, end.week);
    },
  };
}

function periodText({ from, until }: Period, { halfYear, seasons }: DateWords): string {
  const [start, end] = [partsOf(from), partsOf(until)];
  if (start.year !== end.year) return `${start.year}–${end.year}`;
  if (until - from > 250) return String(start.year);
  const { month, year } = partsOf(Math.floor((from + until) / 2));
  if (until - from > 120) return halfYear(month <= 6 ? 'first' : 'second', year);
  return `${seasons[seasonOf(month)]} ${year}`;
}

function seasonOf(month: number): Season {
  if (month <= 2 || month === 12) return month === 12 ? 'december' : 'winter';
  if (month <= 5) return 'spring';
  return month <= 8 ? 'summer' : 'autumn';
}
