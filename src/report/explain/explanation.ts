import type { ClockAccount } from '../../calendar/clock-account.js';
import type { Contact, PlacedEvent } from '../../model/contact.js';
import type { NotAnswerReason } from '../../model/not-answer.js';
import type { Feedback, Rule, RuleException, RuleKind, Scope, StartEvent } from '../../model/rule.js';
import type { Instant } from '../../model/time.js';
import type { Verdict } from '../../model/verdict.js';

/** How one rule, or a part of it, came to its verdict on a contact. */
export interface VerdictExplanation {
  /** One for each reading, the main one first. */
  readonly verdicts: readonly [Verdict, ...Verdict[]];
  /** How the main reading's deadline came about; null without a clock, or where the parts show theirs. */
  readonly account: ClockAccount | null;
}

export interface PartExplanation extends VerdictExplanation {
  readonly title: string;
  readonly from: StartEvent;
  readonly feedback: readonly Feedback[];
  /** False for a goal, which does not decide the whole. */
  readonly binding: boolean;
}

/** What a rule may state of the contacts that it speaks of. */
export type OutsideBy = 'channels' | 'missed' | Exclude<keyof Scope, 'whenUnknown'>;

/** What a rule has to do with a contact, and how it judged it. */
export type RuleExplanation =
  | ({
      readonly is: 'judged';
      readonly rule: Rule;
      readonly parts: readonly PartExplanation[];
      /** The exception that fits the contact. */
      readonly exception: RuleException | null;
      /** How many times the contact was handed on, as far as the logs tell; null where its register lacks the column. */
      readonly transfers: number | null;
      /** What the rule asks for and nothing tells, where it judges the contact all the same. */
      readonly assumed: 'named' | 'complexity' | null;
    } & VerdictExplanation)
  | { readonly is: 'taken-over'; readonly rule: Rule; readonly by: Rule }
  | { readonly is: 'out-of-scope'; readonly rule: Rule; readonly because: OutsideBy };

/** Something else that went to the contact's counterpart, or speaks of the contact. */
export interface RejectedCandidate {
  readonly placed: PlacedEvent;
  /** Empty where its fate says why. */
  readonly because: readonly NotAnswerReason[];
}

export interface ContactExplanation {
  readonly what: 'contact';
  readonly contact: Contact;
  readonly isInPeriod: boolean;
  /** In the order of the rule set. */
  readonly rules: readonly RuleExplanation[];
  readonly logEnd: Instant | null;
  /** So long after receipt an answer is looked for that neither ids nor subject show. */
  readonly counterpartWorkingDays: number;
  /** What was not taken for an answer. */
  readonly rejected: readonly RejectedCandidate[];
}

/** An id that names an event which opened no contact. */
export interface EventExplanation {
  readonly what: 'event';
  readonly event: PlacedEvent;
}

/** Ways to count a limit that a rule set need not have named. */
export type CountingId =
  | 'workday-clock'
  | 'clock'
  | 'clock-rolled'
  | 'office-hours'
  | 'rolled'
  | 'unrolled'
  | 'working-days';

/** In the rule set's own words, or by the way that the time is counted. */
export type ReadingName = { readonly own: string } | { readonly counting: CountingId };

/** One way to count from an instant. */
export interface ReadingAccount {
  readonly name: ReadingName;
  readonly allowed: string;
  readonly account: ClockAccount;
}

/** When something received at an instant must be answered; the main reading first. */
export interface InstantExplanation {
  readonly what: 'instant';
  readonly from: Instant;
  readonly readings: readonly [ReadingAccount, ...ReadingAccount[]];
}

/** A contact as a result folder has it: the clock can be shown, the logs behind it cannot. */
export interface RecordedExplanation {
  readonly what: 'recorded';
  readonly id: string;
  readonly rules: readonly RecordedRule[];
}

export interface RecordedRule {
  readonly title: string;
  readonly kind: RuleKind;
  /** Rows of `kontakter.csv`, the main reading first. */
  readonly rows: readonly [ContactRow, ...ContactRow[]];
  /** Null where the rule has no time, or where what is written does not tell how it was counted. */
  readonly account: ClockAccount | null;
}

/** As the file tells it: the row is a line, or `sheet!row`. */
export interface RecordedSource {
  readonly file: string;
  readonly row: string;
}

/** What `kontakter.csv` says of a contact under one reading. */
export interface ContactRow {
  readonly contact: string;
  readonly unit: string;
  readonly unitAnswered: string;
  readonly receivedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly rule: string;
  readonly reading: string;
  /** The reading in plain Swedish. */
  readonly title: string;
  readonly isMain: boolean;
  readonly dueAt: Instant | null;
  readonly spentSeconds: number | null;
  readonly allowed: string;
  readonly verdict: Verdict['outcome'];
  readonly reason: Verdict['reason'];
  readonly source: RecordedSource;
  readonly answerSource: RecordedSource;
}

export type Explanation = ContactExplanation | EventExplanation | InstantExplanation | RecordedExplanation;
