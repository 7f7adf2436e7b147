import type { Contact, Happening } from './contact.js';
import type { Instant } from './time.js';

export type Outcome = 'met' | 'late' | 'unanswered' | 'pending' | 'not-assessable' | 'excluded';

export type NotAssessableReason = 'resolution' | 'hidden-number' | 'missing-column' | 'negative-time';

export type ExcludedReason =
  | 'short-abandon'
  | 'closed-hours'
  | 'not-in-force'
  | 'no-answer-needed'
  | 'correction';

/** One contact under one reading of one rule, with all that it was measured with. */
export interface Verdict {
  readonly contact: Contact;
  readonly rule: string;
  readonly reading: string;
  readonly main: boolean;
  readonly outcome: Outcome;
  /** Set exactly where the outcome is `not-assessable` or `excluded`. */
  readonly reason: NotAssessableReason | ExcludedReason | null;
  /** Last instant at which an answer is in time (day limits: 23:59:59 of the last day). */
  readonly dueAt: Instant;
  readonly allowed: string;
  /** What answered the contact under this rule; null where nothing did within the log. */
  readonly answer: Happening | null;
  /** Seconds from receipt to answer in the reading's own time for hour limits, elapsed time else; null without answer. */
  readonly spentSeconds: number | null;
  /**
   * For response-time curves: seconds to the answer, or to the log's end where there is none
   * (`answered` false: censored), in elapsed time and in the reading's own time.
   */
  readonly waited: {
    readonly answered: boolean;
    readonly elapsedSeconds: number;
    readonly ownSeconds: number;
  };
  /** True where the deadline lies at or before the end of the channel's log. */
  readonly dueWithinLog: boolean;
}
