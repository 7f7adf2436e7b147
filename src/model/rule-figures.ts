import type { AccountCounts } from './account.js';
import type { AreaFigures } from './areas.js';
import type { ArrivalFigures } from './arrival.js';
import type { Cell, HiddenCell, NullWhereHidden } from './cell.js';
import type { Evidence } from './contact.js';
import type { Channel } from './event.js';
import type { PartCounts, PatternFigures } from './patterns.js';
import type { ReadingFigures } from './reading-figures.js';
import type { ResponseCurveFigures } from './response-curve.js';
import type { ExceptionWhen, Feedback, RuleKind, RuleSource, Scope, Severity, Target } from './rule.js';
import type { Share } from './share.js';
import type { RuleTerms } from './terms.js';
import type { LocalDate } from './time.js';

/** The main reading again with another choice of what counts as an answer. */
export const sensitivityVariants = [
  'without-own-later-call',
  'without-callbacks',
  'without-probable',
  'without-channel',
  'exact-mail-only',
  'auto-replies-count',
] as const;

export type SensitivityVariant = (typeof sensitivityVariants)[number];

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
