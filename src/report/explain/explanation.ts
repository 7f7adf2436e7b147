import type { ClockAccount } from '../../calendar/clock-account.js';
import type { Contact, PlacedEvent } from '../../model/contact.js';
import type { Reading } from '../../model/rule.js';
import type { Instant } from '../../model/time.js';
import type { Verdict } from '../../model/verdict.js';

/** How one rule came to its verdict on a contact. */
export interface RuleExplanation {
  readonly title: string;
  /** One for each reading, the main one first. */
  readonly verdicts: readonly Verdict[];
  readonly readings: readonly Reading[];
  /** How the main reading's deadline came about. */
  readonly account: ClockAccount;
}

export interface ContactExplanation {
  readonly what: 'contact';
  readonly contact: Contact;
  readonly isInPeriod: boolean;
  readonly rules: readonly RuleExplanation[];
  readonly logEnd: Instant | null;
  /** What else went to the same counterpart, and was not taken for an answer. */
  readonly rejected: readonly PlacedEvent[];
}

/** An id that names an event which opened no contact. */
export interface EventExplanation {
  readonly what: 'event';
  readonly event: PlacedEvent;
}

/** One way to count from an instant. */
export interface ReadingAccount {
  readonly title: string;
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
  /** Rows of `kontakter.csv`, the main reading first. */
  readonly rows: readonly [ContactRow, ...ContactRow[]];
  readonly account: ClockAccount;
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
  readonly dueAt: Instant;
  readonly spentSeconds: number | null;
  readonly allowed: string;
  readonly verdict: Verdict['outcome'];
  readonly reason: Verdict['reason'];
  /** `loggar/mejl.csv rad 12` */
  readonly source: string;
  readonly answerSource: string;
}

export type Explanation = ContactExplanation | EventExplanation | InstantExplanation | RecordedExplanation;
