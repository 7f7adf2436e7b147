import type { Channel } from './event.js';
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

export interface RuleSource {
  readonly document: string;
  readonly decision: string | null;
  readonly date: string | null;
  readonly note: string | null;
}

/** One way to count a promise's time. */
export interface Reading {
  readonly id: string;
  readonly main: boolean;
  /** In plain Swedish, for the report: "alla timmar på arbetsdagar". */
  readonly title: string;
  readonly limit: Limit;
  /** As the rule writes it: `36 hours`. */
  readonly allowed: string;
}

/** At least `atLeast` of the judged contacts, 0 to 1, should be met. */
export interface Target {
  readonly atLeast: number;
}

/** `respond`: an answer within a time. */
export interface RespondRule {
  readonly kind: 'respond';
  readonly id: string;
  readonly title: string;
  /** The promise in plain words, printed in the report. */
  readonly promise: string;
  readonly channels: readonly Channel[];
  readonly readings: readonly [Reading, ...Reading[]];
  readonly target: Target;
  /** Share, 0 to 1, below which a unit with at least 5 departures is an improvement area; null for none. */
  readonly improvementBelow: number | null;
  readonly source: RuleSource;
  /** Whether a missed caller's own later, answered call keeps the promise. */
  readonly ownLaterCall: 'count' | 'ignore';
  /** Whether a call-back that was not picked up keeps it. */
  readonly callbackAttempt: 'count' | 'ignore';
  /** Whether a notice of who and when keeps it. */
  readonly notice: 'count' | 'ignore';
  readonly hiddenNumber: 'not-assessable' | 'unanswered';
  readonly shortAbandon: 'exclude' | 'include';
  readonly closedHours: 'exclude' | 'include';
  /** Dates on which the promise does not apply: what comes then is excluded, clocks run on. */
  readonly notInForce: readonly DateRange[];
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}

export type Rule = RespondRule;

export interface RuleSet {
  readonly id: string;
  readonly municipality: string;
  readonly title: string;
  readonly source: RuleSource;
  readonly calendar: CalendarSpec;
  /** Why the main readings were chosen, in plain Swedish. */
  readonly readingNote: string;
  readonly rules: readonly [Rule, ...Rule[]];
  /** What the document promises and logs cannot show. */
  readonly cannotMeasure: readonly string[];
}
