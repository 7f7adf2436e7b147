import type { AccountCounts } from './account.js';
import type { AreaFigures } from './areas.js';
import type { ArrivalFigures } from './arrival.js';
import type { CalendarSpec, Limit } from './calendar-spec.js';
import type { BackgroundValue, ComparisonFigures } from './comparison.js';
import type { Evidence } from './contact.js';
import type { CorrectionKind } from './correction.js';
import type { Channel, InputFile } from './event.js';
import type { Finding } from './finding.js';
import type { OrganisationKind } from './organisation.js';
import type { PartCounts, PatternFigures } from './patterns.js';
import type { Period } from './period.js';
import type { QualityFigures, UnansweredFigures } from './quality.js';
import type { ResponseCurveFigures } from './response-curve.js';
import type { ExceptionWhen, Feedback, RuleKind, RuleSource, Scope, Severity, Target } from './rule.js';
import type { MeanTime, ResponseTimes, Share } from './share.js';
import type { PairingTerms, RuleTerms } from './terms.js';
import type { Instant, LocalDate } from './time.js';
import type { ExcludedReason, NotAssessableReason } from './verdict.js';

export type { AccountCounts } from './account.js';
export type { Period } from './period.js';
export type { MeanTime, ResponseTimes, Share } from './share.js';

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
  /** Null where nobody was answered, and for rules without a time. */
  readonly mean: MeanTime | null;
}

/** A cell that is not published: it is of fewer than 5 contacts, or would give such a cell away. */
export interface HiddenCell {
  readonly hidden: 'few' | 'protects';
}

/** A unit beside the whole: exact binomial limits at 99.8 % and 95 %. */
export type Standing = 'improvement-area' | 'watch' | 'as-whole' | 'above';

/** Null only in what may be published; written so that full figures can stand where published ones are asked for. */
type NullWhereHidden<C> = C extends HiddenCell ? null : never;

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
  /** What the clock was told; null for kinds that answer to none. */
  readonly limit: Limit | null;
  readonly whole: C;
  readonly channels: readonly { readonly channel: Channel; readonly cell: C }[];
  readonly organisationKinds: readonly { readonly kind: OrganisationKind | null; readonly cell: C }[];
  /** In Swedish order, units of no known board last; empty where no unit has a board. */
  readonly boards: readonly { readonly board: string | null; readonly cell: C }[];
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
  | 'without-channel'
  | 'exact-mail-only'
  | 'auto-replies-count';

export interface Sensitivity {
  readonly variant: SensitivityVariant;
  readonly share: Share | null;
}

/**
 * A target beside what came of it: null where it cannot be said (nothing judged, or still waiting), where
 * nothing is to be failed (an indicative rule, a goal), and where it is not published.
 */
export interface TargetFigures {
  readonly target: Target;
  readonly reached: boolean | null;
}

/** Calls beside contacts: every attempt counts. */
export interface CallCounts {
  readonly calls: number;
  readonly answered: number;
}

export interface AccountRow<C = Cell> {
  /** Null where no board is known. */
  readonly board: string | null;
  readonly year: number;
  readonly counts: AccountCounts | Extract<C, HiddenCell>;
}

/** Figures of one rule, or of one part of a rule. */
export interface RuleFigures<C = Cell> {
  /** `svar-36h`, or `svar-36h.bekraftelse` for a part. */
  readonly rule: string;
  /** The rule that this is a part of; null for the whole. */
  readonly partOf: string | null;
  /** False for a goal beside the limit: judged and shown, but no part of the whole. */
  readonly binding: boolean;
  /** Whether a whole asks for all of its binding parts or for any of them; null where it has none. */
  readonly join: 'all' | 'any' | null;
  readonly kind: RuleKind;
  /** What keeps a response promise; empty for other kinds. */
  readonly feedback: readonly Feedback[];
  readonly title: string;
  readonly promise: string;
  readonly source: RuleSource;
  readonly channels: readonly Channel[];
  readonly scope: Scope;
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  /** `allowed` is the limit that holds instead; null where such contacts are excluded. */
  readonly exceptions: readonly { readonly when: ExceptionWhen; readonly allowed: string | null }[];
  readonly terms: RuleTerms;
  readonly readingNote: string | null;
  /** True: shown, never failed. */
  readonly indicative: boolean;
  readonly severity: Severity;
  readonly measureId: string | null;
  readonly target: TargetFigures;
  readonly channelTargets: readonly ({ readonly channel: Channel } & TargetFigures)[];
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
  readonly outOfScope: number | NullWhereHidden<C>;
  /**
   * Of those out of scope: contacts that this rule would have judged, had a narrower one not taken them
   * over. `contacts` is null where it is not published.
   */
  readonly takenOver: readonly {
    readonly by: string;
    readonly contacts: number | NullWhereHidden<C>;
  }[];
  /** For `reach`: every call, where a contact may hold several; null for other kinds, and where it is not published. */
  readonly calls: CallCounts | null;
  /** For `account`: by board and year; empty for other kinds. */
  readonly account: readonly AccountRow<C>[];
  /** Of a whole rule with a time; null for others. */
  readonly responseCurve: ResponseCurveFigures | null;
  /** Here and below of a whole rule under its main reading: null, and none, for a part, and where it is not published. */
  readonly arrivals: ArrivalFigures<PartCounts | Extract<C, HiddenCell>> | null;
  /** Patterns that any contact has. */
  readonly patterns: readonly PatternFigures<PartCounts | Extract<C, HiddenCell>>[];
  readonly areas: AreaFigures | null;
}

/** What was corrected by hand, and what that changed. */
export interface CorrectionFigures {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  /** Null where it is not published. */
  readonly counts:
    | readonly {
        readonly unit: string;
        readonly kind: CorrectionKind;
        readonly reason: string;
        readonly contacts: number;
      }[]
    | null;
  /** The main reading of each rule; null where nothing was judged, or it is not published. */
  readonly rules: readonly {
    readonly rule: string;
    readonly before: Share | null;
    readonly after: Share | null;
  }[];
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

/**
 * The contacts of the period of which the same rules speak. It tells which cells of two rules hold the same
 * contacts, so that what is hidden under one rule is not worked out from another.
 */
export interface Overlap {
  /** Ids of rules, in the order of the rule set; none: no rule speaks of them. */
  readonly rules: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    readonly kind: OrganisationKind | null;
    readonly channel: Channel;
    readonly contacts: number;
  }[];
  readonly weeks: readonly {
    readonly week: string;
    readonly channel: Channel;
    readonly contacts: number;
  }[];
}

/** Everything that a reporter needs; `resultat.json` is this, with `schemaVersion`. */
export interface Result<C = Cell> {
  readonly schemaVersion: 4;
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
  readonly corrections: CorrectionFigures | null;
  /** What a reviewer thought of a sample of answers; null where no form was given. */
  readonly quality: QualityFigures<Extract<C, HiddenCell>> | Extract<C, HiddenCell> | null;
  /** How many of the unanswered needed an answer, by a sample; null where no form was given. */
  readonly unansweredSample: UnansweredFigures | Extract<C, HiddenCell> | null;
  /** Empty in what is published. */
  readonly overlaps: readonly Overlap[];
  readonly pairing: PairingTerms;
  /** What changed since an earlier measurement; null where none was given. */
  readonly comparison: ComparisonFigures | null;
  /** Values made by other methods, to stand beside. */
  readonly background: readonly BackgroundValue[];
}

/** What may be published: small cells are hidden. */
export type PublishedResult = Result<Cell | HiddenCell>;
