import type { DateRange, Limit, SummerRegime, WeekHours } from './calendar-spec.js';
import type { FeedbackContent } from './event.js';
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

/** How near mails must be to belong together, and how many make a mailing: whole numbers, at least 1. */
export interface MailLimits {
  /** So long after its latest mail a conversation goes on where no id says so. */
  readonly conversationDays: number;
  /** So long a subject that says nothing goes on. */
  readonly genericWorkingDays: number;
  /** So long after receipt what goes to the person answers that neither ids nor subject show to. */
  readonly counterpartWorkingDays: number;
  /** One text to this many parties within a day is bulk. */
  readonly bulkFrom: number;
  /** A mailbox that replies within so many seconds, and does so to this many persons, is a machine. */
  readonly autoReplySeconds: number;
  readonly autoReplyFrom: number;
}

/** How short a call is given up at once, and how near calls of a caller must be to be of one contact. */
export interface PhoneLimits {
  /** An unanswered call that ended before this many seconds is marked `short-abandon`. */
  readonly shortAbandonSeconds: number;
  /** So long after the first call a further unanswered one is an attempt. */
  readonly attemptWorkingDays: number;
  /** So long after the last attempt an answered one ends the contact. */
  readonly ownLaterCallWorkingDays: number;
}

/** The choices of the project file that decide what a contact is, whichever rule judges it. */
export interface PairingTerms extends MailLimits, PhoneLimits {
  readonly followUps: 'join' | 'count';
  readonly repliesToUs: 'count' | 'ignore';
  readonly genericReplies: 'join' | 'open';
  /** Null: the phone is open when the organisation is. */
  readonly phoneHours: WeekHours | null;
  readonly phoneSummer: SummerRegime | null;
  /** SHA-256 of each list that has a line: its lines may name senders. */
  readonly lists: { readonly [list in PairingList]?: string };
}
