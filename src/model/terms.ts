import type { DateRange, Limit, SummerRegime, WeekHours } from './calendar-spec.js';
import type { FeedbackContent } from './event.js';
import type { PairingLimits, SameCalls } from './pairing-limits.js';
import type { StartEvent } from './rule.js';

/**
 * What decides a rule's verdicts beside its limits, scope and exceptions. Two measurements are compared only
 * where it is the same in both.
 */
export interface RuleTerms {
  /** When the clock starts; null for rules that answer to no clock. */
  readonly from: StartEvent | null;
  /** What the feedback must hold; empty for rules that do not ask. */
  readonly contains: readonly FeedbackContent[];
  readonly shortAbandon: 'exclude' | 'include';
  readonly closedHours: 'exclude' | 'include';
  readonly ignoreLocalClosures: boolean;
  readonly notInForce: readonly DateRange[];
  /** Of the exceptions that set another limit, in their order. */
  readonly exceptionLimits: readonly Limit[];
  /** Whether a mail that came back keeps it; null where no rule asks. */
  readonly bouncedAnswer: 'count' | 'ignore' | null;
  /** Of a promise to solve at the first contact; null for others. */
  readonly unansweredAfterWorkingDays: number | null;
  /** What a caller's own later call, a call-back not picked up, and a hidden number count as; null where no rule asks. */
  readonly calls: {
    readonly ownLaterCall: 'count' | 'ignore';
    readonly callbackAttempt: 'count' | 'ignore';
    readonly hiddenNumber: 'not-assessable' | 'unanswered';
  } | null;
}

/** The lists of the project file that say what a mail or a call is. */
export type PairingList =
  | 'contacts'
  | 'web-forms'
  | 'not-contacts'
  | 'no-answer-needed'
  | 'notices'
  | 'categories';

/** The choices of the project file that decide what a contact is, whichever rule judges it. */
export interface PairingTerms extends PairingLimits {
  readonly followUps: 'join' | 'count';
  readonly repliesToUs: 'count' | 'ignore';
  readonly genericReplies: 'join' | 'open';
  /** Null: the phone is open when the organisation is. */
  readonly phoneHours: WeekHours | null;
  readonly phoneSummer: SummerRegime | null;
  /** Left out where nothing is said of calls in several systems: each is counted where it stands. */
  readonly sameCalls?: SameCalls;
  /** SHA-256 of each list that has a line: its lines may name senders. */
  readonly lists: { readonly [list in PairingList]?: string };
}
