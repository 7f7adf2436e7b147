import type { LocalDate } from './time.js';

/** Minutes after local midnight, 0 to 1440. */
export type MinuteOfDay = number;

/**
 * Open from `from` until, not including, `until`. An `until` past 1440 is on the next date: 22:00 to
 * 06:00 is 1320 to 1800. No span is longer than 24 hours.
 */
export interface OpenSpan {
  readonly from: MinuteOfDay;
  readonly until: MinuteOfDay;
}

/** Opening spans for Monday (0) to Sunday (6), each in order and apart from each other. */
export type WeekHours = readonly [
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
  readonly OpenSpan[],
];

/** Dates from the first to the last, both included. */
export interface DateRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** A day that closes early: a named day, every day before a holiday, or one date. */
export interface ShortenedDay {
  readonly when: { readonly name: string } | { readonly beforeHoliday: true } | { readonly date: LocalDate };
  /** Opening spans are cut off at this minute. */
  readonly closes: MinuteOfDay;
}

/** Days on which the organisation is closed though the law says nothing of them. */
export type ClosedDays =
  | { readonly klamdagar: true }
  | { readonly from: LocalDate; readonly until: LocalDate; readonly name: string };

export interface SummerRegime {
  /** First and last day, month and day, e.g. `{ month: 6, day: 15 }`. */
  readonly from: MonthDay;
  readonly until: MonthDay;
  readonly hours: WeekHours;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The eves that the law lets stand beside Saturday. */
export type EveName = 'midsommarafton' | 'julafton' | 'nyårsafton';

/** A municipality's calendar, checked and complete. */
export interface CalendarSpec {
  /** Weekdays that can be working days, Monday 0 to Sunday 6. */
  readonly workingDays: readonly number[];
  /** Eves that are days like any other here. */
  readonly workingEves: readonly EveName[];
  readonly hours: WeekHours;
  /** True where the municipality has not confirmed its opening hours; the report then says so. */
  readonly hoursAssumed: boolean;
  readonly shortened: readonly ShortenedDay[];
  readonly closed: readonly ClosedDays[];
  readonly summer: SummerRegime | null;
  /** Rules on public records set this: local closures, klämdagar and summer hours do not excuse. */
  readonly ignoreLocalClosures: boolean;
}

export type LimitUnit =
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'working-days'
  | 'working-weeks'
  | 'same-working-day'
  | 'next-working-day';

/** How an hour-counted limit (seconds, minutes, hours) runs. */
export type HourCounting = 'clock' | 'clock-rolled' | 'workday-clock' | 'office-hours';

/** A time limit, checked: the unit decides which counting is possible. */
export type Limit =
  | {
      readonly kind: 'hours';
      /** The whole limit in milliseconds. */
      readonly milliseconds: number;
      readonly counting: HourCounting;
    }
  | {
      readonly kind: 'days';
      readonly amount: number;
      readonly unit: 'days' | 'weeks' | 'months';
      readonly rolled: boolean;
      readonly cutoff: MinuteOfDay | null;
      readonly dayEnds: 'midnight' | 'office-close';
    }
  | {
      readonly kind: 'working-days';
      readonly amount: number;
      /** `same-working-day` has amount 0, `next-working-day` 1, a working week 5 for each. */
      readonly unit: 'working-days' | 'working-weeks' | 'same-working-day' | 'next-working-day';
      readonly cutoff: MinuteOfDay | null;
      readonly dayEnds: 'midnight' | 'office-close';
    };
