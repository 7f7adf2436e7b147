import type { AccountCounts } from './account.js';
import type { Caution, MeasurementReason, ReadingReason, RuleReason } from './comparison-reasons.js';
import type { Channel } from './event.js';
import type { OrganisationKind } from './organisation.js';
import type { Period } from './period.js';
import type { MeanTime, ResponseTimes, Share } from './share.js';
import type { LocalDate } from './time.js';

/** Whether the interval of a difference lies above 0, below it, or over it. */
export type Change = 'clear-up' | 'clear-down' | 'no-clear-difference';

/** Present share less earlier share, −1 to 1, with its 95 % Newcombe interval. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly change: Change;
}

/** One group in both measurements. */
export interface ComparedCell {
  /** Null where nothing was judged, or for a missing column one side alone. */
  readonly earlier: Share | null;
  readonly present: Share | null;
  /** Null where either share is. */
  readonly difference: Difference | null;
  /** Whether what may be published of each measurement shows these shares, or tells them. */
  readonly mayPublish: boolean;
}

/** A group that what may be published does not show in both measurements. */
export interface HiddenChange {
  readonly hidden: 'few';
}

export type ChangeCell = ComparedCell | HiddenChange;

/** The change of one rule under one reading, in the channels that both measured. */
export interface ChangeFigures {
  readonly whole: ChangeCell;
  readonly channels: readonly { readonly channel: Channel; readonly cell: ChangeCell }[];
  readonly organisationKinds: readonly {
    readonly kind: OrganisationKind | null;
    readonly cell: ChangeCell;
  }[];
  /** Boards that both have, by name, in the present order. */
  readonly boards: readonly { readonly board: string; readonly cell: ChangeCell }[];
  /** The units that both have, together: units that are new or gone make no change here. */
  readonly commonUnits: ChangeCell;
  /** Units that both have, in the present order, with their present kind and board. */
  readonly units: readonly {
    readonly unit: string;
    readonly kind: OrganisationKind | null;
    readonly board: string | null;
    readonly cell: ChangeCell;
  }[];
  readonly newUnits: readonly string[];
  readonly vanishedUnits: readonly string[];
}

/** How long contacts waited, in the reading's own time; the mean is null where nobody was answered. */
export interface WaitTimes extends ResponseTimes {
  readonly mean: MeanTime | null;
}

/** Times of all compared contacts, side by side: no interval says what of the difference is chance. */
export interface TimesBeside {
  readonly earlier: WaitTimes;
  readonly present: WaitTimes;
  readonly mayPublish: boolean;
}

/** What one measurement's account tells of a board and year. */
export interface AccountBeside {
  /** Null where no board is known. */
  readonly board: string | null;
  readonly year: number;
  readonly counts: AccountCounts | HiddenChange;
  /** Whether the published report of its measurement shows the row. */
  readonly mayPublish: boolean;
}

/** Counts side by side: how many they are hangs on how long it was measured, so nothing is claimed of a change. */
export interface AccountsBeside {
  readonly earlier: readonly AccountBeside[];
  readonly present: readonly AccountBeside[];
}

export interface ReadingComparison {
  readonly reading: string;
  readonly main: boolean;
  readonly title: string;
  readonly allowed: string;
  readonly reasons: readonly ReadingReason[];
  /** Null where there is a reason, and where the promise is of a time: no share is its figure. */
  readonly figures: ChangeFigures | null;
  /** Null where there is a reason, nothing was judged, or the compared channels have no response curve of their own. */
  readonly times: TimesBeside | HiddenChange | null;
}

export interface RuleComparison {
  readonly rule: string;
  readonly partOf: string | null;
  readonly title: string;
  readonly reasons: readonly RuleReason[];
  /** Channels that both measured. */
  readonly channels: readonly Channel[];
  /** Channels that one of them measured: they stand outside every figure. */
  readonly leftOut: readonly { readonly channel: Channel; readonly measured: 'earlier' | 'present' }[];
  /** The main reading then, where it was another than now; else null. */
  readonly earlierMain: string | null;
  /** The present ones, the main one first; none where there is a reason, and for an account. */
  readonly readings: readonly ReadingComparison[];
  /** Null where there is a reason, and for any other promise than an account. */
  readonly accounts: AccountsBeside | null;
}

/** What changed since an earlier measurement, as far as the two can be compared. */
export interface ComparisonFigures {
  readonly earlier: {
    readonly file: string;
    readonly sha256: string;
    readonly municipality: string;
    readonly ruleSet: string;
    readonly period: Period;
    readonly reportDate: LocalDate;
    readonly programVersion: string;
    /** Its units and boards whose names are not published; left out where there are none, and in what is published. */
    readonly unlisted?: { readonly units: readonly string[]; readonly boards: readonly string[] };
  };
  readonly reasons: readonly MeasurementReason[];
  readonly cautions: readonly Caution[];
  /** The present rules and parts of rules; none where there is a reason. */
  readonly rules: readonly RuleComparison[];
  /** Whole rules that only the earlier measurement has. */
  readonly vanishedRules: readonly { readonly rule: string; readonly title: string }[];
}

/** A value that somebody else published, made in another way: shown beside, never compared. */
export interface BackgroundValue {
  readonly label: string;
  /** 0 to 1, or a value in the words of its source. */
  readonly value: { readonly share: number } | { readonly text: string };
  readonly year: number;
  readonly source: string;
  /** How it was made, and so why it is not comparable. */
  readonly method: string;
}
