import type { Contact, Happening } from './contact.js';
import type { MissingColumn } from './event.js';
import type { Instant, Moment } from './time.js';

export type Outcome = 'met' | 'late' | 'unanswered' | 'pending' | 'not-assessable' | 'excluded';

/** `missing-value`: the log has the column, and nothing in it for this contact. */
export type NotAssessableReason =
  | 'resolution'
  | 'hidden-number'
  | 'unknown-sender'
  | 'missing-column'
  | 'missing-value'
  | 'negative-time';

export type ExcludedReason =
  | 'short-abandon'
  | 'closed-hours'
  | 'not-in-force'
  | 'no-answer-needed'
  | 'correction'
  | 'summer'
  | 'weekend'
  | 'absence'
  | 'extensive'
  /** What starts the promise's clock has not happened. */
  | 'not-started'
  /** Nothing was sent whose content could be judged. */
  | 'no-feedback';

/** One contact under one reading of one rule, or of one part of it, with all that it was measured with. */
export interface Verdict {
  readonly contact: Contact;
  /** `svar-36h` for the whole of a rule, `svar-36h.bekraftelse` for a part of it. */
  readonly rule: string;
  /** The rule that this is a part of; null for the whole. */
  readonly partOf: string | null;
  readonly reading: string;
  readonly main: boolean;
  /** For a rule without a time (route, content, account) `late` means that the contact departs from the promise. */
  readonly outcome: Outcome;
  /** Set exactly where the outcome is `not-assessable` or `excluded`. */
  readonly reason: NotAssessableReason | ExcludedReason | null;
  /** What the log lacks; set exactly where the reason is `missing-column` or `missing-value`. */
  readonly missing: MissingColumn | null;
  /** When the promise's clock started; the contact's `receivedAt` unless the rule says another. Null where it did not. */
  readonly clockStart: Moment | null;
  /** Last instant at which an answer is in time (day limits: 23:59:59 of the last day); null for a rule without a time. */
  readonly dueAt: Instant | null;
  readonly allowed: string;
  /** What answered the contact under this rule; null where nothing did within the log. */
  readonly answer: Happening | null;
  /** Seconds from the clock's start to the answer in the reading's own time for hour limits, elapsed time else; null without answer. */
  readonly spentSeconds: number | null;
  /**
   * For response-time curves: seconds to the answer, or to the log's end where there is none
   * (`answered` false: censored), in elapsed time and in the reading's own time. Null for a rule without a time.
   */
  readonly waited: {
    readonly answered: boolean;
    readonly elapsedSeconds: number;
    readonly ownSeconds: number;
  } | null;
  /** True where the deadline lies at or before the end of the channel's log, and for a rule without a time. */
  readonly dueWithinLog: boolean;
}

/** What is asked of verdicts when all have been counted: so little, since there is one for every contact and rule. */
export type KeptVerdict = Pick<
  Verdict,
  'contact' | 'rule' | 'partOf' | 'main' | 'outcome' | 'reason' | 'missing'
>;
