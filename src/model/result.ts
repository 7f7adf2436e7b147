import type { Evidence } from './contact.js';
import type { Channel, InputFile } from './event.js';
import type { OrganisationKind } from './organisation.js';
import type { CalendarSpec, RuleSource } from './rule.js';
import type { Instant, LocalDate } from './time.js';
import type { ExcludedReason, NotAssessableReason } from './verdict.js';

/** A share of `judged` with its 95 % Wilson interval, all 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly met: number;
  readonly judged: number;
}

/** Seconds until half, and nine of ten, had an answer; null where the curve does not get there. */
export interface ResponseTimes {
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/** The figures of one group of contacts under one reading. */
export interface Cell {
  readonly met: number;
  readonly late: number;
  readonly unanswered: number;
  readonly pending: number;
  readonly notAssessable: { readonly [reason in NotAssessableReason]?: number };
  readonly excluded: { readonly [reason in ExcludedReason]?: number };
  /** Null where nothing was judged. */
  readonly share: Share | null;
  /** Among contacts whose deadline lies within the log; null where none are pending. */
  readonly shareWithinLog: Share | null;
  /** In elapsed time. */
  readonly elapsed: ResponseTimes;
  /** In the reading's own time. */
  readonly own: ResponseTimes;
}

/** A cell that is not published: it is of fewer than 5 contacts, or would give such a cell away. */
export interface HiddenCell {
  readonly hidden: 'few' | 'protects';
}

/** A unit beside the whole: exact binomial limits at 99.8 % and 95 %. */
export type Standing = 'improvement-area' | 'watch' | 'as-whole' | 'above';

export interface UnitGroup<C> {
  readonly unit: string;
  readonly kind: OrganisationKind | null;
  readonly board: string | null;
  /** Null where nothing was judged, or the cell is hidden. */
  readonly standing: Standing | null;
  readonly cell: C;
  /** Channels without contacts are left out. */
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
}

export interface WeekGroup<C> {
  /** `2018-W41`. */
  readonly week: string;
  /** Monday of the week. */
  readonly monday: LocalDate;
  readonly cell: C;
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
}

export interface ReadingFigures<C = Cell> {
  readonly reading: string;
  readonly main: boolean;
  readonly title: string;
  readonly allowed: string;
  readonly whole: C;
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
  readonly organisationKinds: readonly { readonly kind: OrganisationKind | null; readonly cell: C }[];
  /** By organisation kind, then name. */
  readonly units: readonly UnitGroup<C>[];
  /** Every ISO week that the period touches. */
  readonly weeks: readonly WeekGroup<C>[];
}

/** The main reading again with another choice of what counts as an answer. */
export type SensitivityVariant =
  | 'without-own-later-call'
  | 'without-callbacks'
  | 'without-probable'
  | 'exact-mail-only'
  | 'auto-replies-count';

export interface Sensitivity {
  readonly variant: SensitivityVariant;
  readonly share: Share | null;
}

export interface RuleFigures<C = Cell> {
  readonly rule: string;
  readonly title: string;
  readonly promise: string;
  readonly source: RuleSource;
  readonly target: number;
  /** The main reading first. */
  readonly readings: readonly [ReadingFigures<C>, ...ReadingFigures<C>[]];
  /** How the answers that count under the main reading were found. */
  readonly evidence: readonly {
    readonly channel: Channel;
    readonly evidence: Evidence;
    readonly count: number;
  }[];
  readonly sensitivity: readonly Sensitivity[];
  /**
   * Contacts in the period that the rule does not speak of. Null where the whole is hidden: with the
   * contacts of the period it would give the whole's number away.
   */
  readonly outOfScope: number | (HiddenCell extends C ? null : never);
}

/** One sum and the parts that it must equal; parts are stable codes such as `folded.leg`. */
export interface BalanceStep {
  readonly total: number;
  readonly parts: readonly { readonly part: string; readonly count: number }[];
}

export interface Balance {
  readonly rows: BalanceStep;
  readonly events: BalanceStep;
  readonly incoming: BalanceStep;
  readonly outgoing: BalanceStep;
  readonly contacts: BalanceStep;
  /** Per rule under its main reading: the contacts in the period. */
  readonly rules: readonly { readonly rule: string; readonly reading: string; readonly step: BalanceStep }[];
}

/** Something that the reader of the report, or the analyst, should know of the data. */
export type Finding =
  | { readonly code: 'hours-assumed' }
  | {
      readonly code: 'rule-expired';
      readonly rule: string;
      readonly title: string;
      /** The last day on which the promise held, before the period. */
      readonly validUntil: LocalDate;
    }
  | { readonly code: 'clock-change-rows'; readonly rows: number }
  | { readonly code: 'rejected-rows'; readonly rows: number; readonly ofRows: number }
  | { readonly code: 'unknown-units'; readonly addresses: number; readonly contacts: number }
  | { readonly code: 'log-starts-late'; readonly channel: Channel; readonly first: Instant }
  | {
      readonly code: 'log-ends-early';
      readonly channel: Channel;
      readonly last: Instant;
      readonly pending: number;
    }
  | { readonly code: 'day-without-rows'; readonly channel: Channel; readonly date: LocalDate }
  | {
      readonly code: 'days-without-rows';
      readonly channel: Channel;
      readonly days: number;
      readonly first: LocalDate;
      readonly last: LocalDate;
    }
  | { readonly code: 'one-direction'; readonly channel: Channel; readonly direction: 'incoming' | 'outgoing' }
  | { readonly code: 'unit-without-outgoing'; readonly channel: Channel; readonly unit: string }
  | { readonly code: 'no-missed-calls'; readonly calls: number }
  | { readonly code: 'channel-without-log'; readonly channel: Channel };

export interface Period {
  readonly from: LocalDate;
  /** Last day, included. */
  readonly until: LocalDate;
  /** As the user wrote it. */
  readonly label: string;
}

/** Everything that a reporter needs; `resultat.json` is this, with `schemaVersion`. */
export interface Result<C = Cell> {
  readonly schemaVersion: 1;
  readonly program: { readonly name: 'servicematning'; readonly version: string };
  readonly municipality: string;
  readonly ruleSet: {
    readonly id: string;
    /** Whose promise it is; another than the one measured where a promise is borrowed. */
    readonly municipality: string;
    readonly title: string;
    readonly source: RuleSource;
    readonly readingNote: string;
    readonly cannotMeasure: readonly string[];
    readonly sha256: string;
  };
  readonly calendar: {
    /** Working days in the period. */
    readonly workingDays: number;
    /** Everything that the clock was told, so that a deadline can be explained from the result alone. */
    readonly spec: CalendarSpec;
    /** Holidays, eves, closed and shortened days in the period. */
    readonly specialDays: readonly { readonly date: LocalDate; readonly name: string }[];
  };
  readonly period: Period;
  readonly reportDate: LocalDate;
  readonly logEnd: readonly { readonly channel: Channel; readonly at: Instant; readonly declared: boolean }[];
  readonly inputs: readonly InputFile[];
  readonly organisation: { readonly file: string; readonly sha256: string; readonly units: number } | null;
  readonly balance: Balance;
  readonly rules: readonly [RuleFigures<C>, ...RuleFigures<C>[]];
  readonly findings: readonly Finding[];
}

/** What may be published: small cells are hidden. */
export type PublishedResult = Result<Cell | HiddenCell>;
