import type { Channel } from './event.js';
import type { OrganisationKind } from './organisation.js';
import type { Period } from './period.js';
import type { ResponseTimes, Share } from './share.js';
import type { PairingList } from './terms.js';
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
  /** Null where nothing was judged. */
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
  /** Of all compared contacts; null where they are several channels of more, which have no curve of their own. */
  readonly times: ChangedTimes | null;
}

/** How long half and nine of ten waited, in the reading's own time: side by side, for no interval says what is chance. */
export interface ChangedTimes {
  readonly earlier: ResponseTimes;
  readonly present: ResponseTimes;
  readonly mayPublish: boolean;
}

/** Why nothing at all of two measurements is compared. */
export type MeasurementReason =
  | { readonly code: 'other-municipality'; readonly earlier: string; readonly present: string }
  /** Contacts of these days would stand on both sides. */
  | { readonly code: 'periods-overlap'; readonly from: LocalDate; readonly until: LocalDate };

/** A choice that decides what is counted under a rule. */
export type Threshold =
  | 'short-abandon'
  | 'closed-hours'
  | 'own-later-call'
  | 'callback-attempt'
  | 'hidden-number'
  | 'local-closures'
  | 'follow-ups'
  | 'replies-to-us'
  | 'generic-replies'
  | 'bounced-answer';

/** Why a rule is not compared, under any reading. */
export type RuleReason =
  | { readonly code: 'rule-missing' }
  /** Its target is of a time, or it asks only for an account: no share is its figure. */
  | { readonly code: 'not-a-share' }
  | { readonly code: 'kind-differs' }
  | { readonly code: 'promise-differs' }
  /** What keeps it, and from when. */
  | { readonly code: 'feedback-differs' }
  | { readonly code: 'parts-differ' }
  /** Whom it speaks of, and which narrower rules take contacts over. */
  | { readonly code: 'scope-differs' }
  | { readonly code: 'exceptions-differ' }
  | { readonly code: 'thresholds-differ'; readonly thresholds: readonly Threshold[] }
  | {
      readonly code: 'no-shared-channel';
      readonly earlier: readonly Channel[];
      readonly present: readonly Channel[];
    };

/** Why a rule is not compared under one reading. */
export type ReadingReason =
  | { readonly code: 'reading-missing' }
  | { readonly code: 'limit-differs'; readonly earlier: string; readonly present: string }
  /** The reading asks which days are working days, or when it is open, and that was another. */
  | { readonly code: 'working-days-differ' }
  | { readonly code: 'opening-hours-differ' };

export interface ReadingComparison {
  readonly reading: string;
  readonly main: boolean;
  readonly title: string;
  readonly allowed: string;
  readonly reasons: readonly ReadingReason[];
  /** Null where there is a reason. */
  readonly figures: ChangeFigures | null;
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
  /** The present ones, the main one first; none where there is a reason. */
  readonly readings: readonly ReadingComparison[];
}

/** What does not forbid comparing and must be known by whoever reads it. */
export type Caution =
  | { readonly code: 'program-differs'; readonly earlier: string; readonly present: string }
  | { readonly code: 'lists-differ'; readonly lists: readonly PairingList[] }
  /** Only one of them was corrected by hand. */
  | { readonly code: 'corrections-differ'; readonly corrected: 'earlier' | 'present' };

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
