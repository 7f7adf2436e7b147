import type { CalendarSpec, DateRange, Limit, MonthDay } from './calendar-spec.js';
import type { Category } from './contact.js';
import type { Channel, Complexity, FeedbackContent } from './event.js';
import type { OrganisationKind } from './organisation.js';
import type { LocalDate } from './time.js';

export interface RuleSource {
  readonly document: string;
  readonly decision: string | null;
  readonly date: string | null;
  /** Paragraph or section of the document: `§ 92`, `6–9 §§`. */
  readonly paragraph: string | null;
  readonly note: string | null;
}

/** One way to count a promise. */
export interface Reading {
  readonly id: string;
  readonly main: boolean;
  /** In plain Swedish, for the report: "alla timmar på arbetsdagar". */
  readonly title: string;
  /** As the rule writes it: `36 hours`, `1 transfer`, `first contact`. */
  readonly allowed: string;
}

/** One way to count a promise's time. */
export interface TimedReading extends Reading {
  readonly limit: Limit;
}

/**
 * What the contacts of a rule together should come to. Shares are 0 to 1. `at-least` is of the judged
 * contacts that were met (`of`: as the promise says it, 7 of 10); `at-most` of those that were not;
 * the mean and the median are of the time spent.
 */
export type Target =
  | {
      readonly form: 'at-least';
      readonly share: number;
      readonly of: { readonly count: number; readonly outOf: number } | null;
    }
  | { readonly form: 'at-most'; readonly share: number }
  | {
      readonly form: 'mean-at-most' | 'median-at-most';
      readonly seconds: number;
      /** As the rule writes it: `90 seconds`. */
      readonly written: string;
    };

/** Which contacts a rule speaks of beside its channels; null is any. All that is stated must hold. */
export interface Scope {
  readonly categories: readonly Category[] | null;
  /** Names as the organisation table has them, compared without regard to case. */
  readonly units: readonly string[] | null;
  readonly boards: readonly string[] | null;
  readonly organisationKinds: readonly OrganisationKind[] | null;
  /** Mailboxes, numbers and queues that received it: lower-case addresses, E.164 numbers, names as written. */
  readonly parties: readonly string[] | null;
  /** Whether the person gave a name. */
  readonly named: boolean | null;
  readonly complexity: Complexity | null;
  /** What to do with a contact of which the log does not tell whether it was named, or simple. */
  readonly whenUnknown: 'in-scope' | 'out-of-scope' | 'not-assessable';
}

/** When a rule does not speak of a contact, or another limit holds for it. */
export type ExceptionWhen =
  | { readonly what: 'summer'; readonly from: MonthDay; readonly until: MonthDay }
  | { readonly what: 'dates'; readonly ranges: readonly DateRange[] }
  /** Received on a day that is no working day. */
  | { readonly what: 'weekend' }
  /** Answered by a machine that said that the receiver was away. */
  | { readonly what: 'absence' }
  /** A request that the register calls extensive. */
  | { readonly what: 'extensive' };

export interface RuleException {
  readonly when: ExceptionWhen;
  /** The limit that holds then under every reading; null: such contacts are excluded. */
  readonly instead: { readonly limit: Limit; readonly allowed: string } | null;
}

/** `indicative` rules are shown and never failed; the severity says which departures to look at first. */
export type Severity = 'serious' | 'normal' | 'minor';

interface RuleBase {
  readonly id: string;
  readonly title: string;
  /** The promise in plain words, printed in the report. */
  readonly promise: string;
  readonly channels: readonly Channel[];
  /** Rules of one topic compete for a contact: the one with the narrowest scope judges it. */
  readonly topic: string;
  readonly scope: Scope;
  readonly target: Target;
  /** Targets of channels that have another one. */
  readonly channelTargets: readonly { readonly channel: Channel; readonly target: Target }[];
  /** Share, 0 to 1, below which a unit with at least 5 departures is an improvement area; null for none. */
  readonly improvementBelow: number | null;
  readonly indicative: boolean;
  readonly severity: Severity;
  /** The measure's id in somebody else's catalogue. */
  readonly measureId: string | null;
  readonly source: RuleSource;
  /** Why the main reading was chosen, where the set's own note does not say it. */
  readonly readingNote: string | null;
  readonly exceptions: readonly RuleException[];
  /** Public records: klämdagar, summer hours and other local closures do not excuse. */
  readonly ignoreLocalClosures: boolean;
  readonly shortAbandon: 'exclude' | 'include';
  readonly closedHours: 'exclude' | 'include';
  /** Dates on which the promise does not apply: what comes then is excluded, clocks run on. */
  readonly notInForce: readonly DateRange[];
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}

/** What keeps a response promise. Call-backs that reach the caller count as answers. */
export type Feedback = 'answer' | 'notice' | 'acknowledgement' | 'closing';

/** When a promise's clock starts. */
export type StartEvent = 'received' | 'missed' | 'registered' | 'complete' | 'adjusted' | 'discovered';

/** One step of a chained promise, one of several alternatives, or a goal beside the limit. */
export interface ResponsePart {
  readonly id: string;
  readonly title: string;
  readonly feedback: readonly Feedback[];
  readonly from: StartEvent;
  /** False for a goal: judged and shown, but no part of the whole. */
  readonly binding: boolean;
  /** For each reading of the rule, in the same order. */
  readonly limits: readonly { readonly limit: Limit; readonly allowed: string }[];
}

/** `respond`: feedback within a time. */
export interface RespondRule extends RuleBase {
  readonly kind: 'respond';
  /** Of the whole; where parts make it, their limits decide and this one is the last part's. */
  readonly readings: readonly [TimedReading, ...TimedReading[]];
  readonly feedback: readonly Feedback[];
  readonly from: StartEvent;
  readonly parts: readonly ResponsePart[];
  /** Whether all binding parts must be met, or any of them. */
  readonly join: 'all' | 'any';
  /** Whether a missed caller's own later, answered call keeps the promise. */
  readonly ownLaterCall: 'count' | 'ignore';
  /** Whether a call-back that was not picked up keeps it. */
  readonly callbackAttempt: 'count' | 'ignore';
  readonly hiddenNumber: 'not-assessable' | 'unanswered';
  /** Whether a mail of ours that came back keeps it. */
  readonly bouncedAnswer: 'count' | 'ignore';
}

/** `reach`: a call is answered by a person at the first try, within a waiting time where there is one. */
export interface ReachRule extends RuleBase {
  readonly kind: 'reach';
  readonly readings: readonly [Reading, ...Reading[]];
  readonly withinSeconds: number | null;
}

/** `route`: not passed around, or solved at the first contact. */
export interface RouteRule extends RuleBase {
  readonly kind: 'route';
  readonly readings: readonly [Reading, ...Reading[]];
  readonly test: { readonly what: 'transfers'; readonly atMost: number } | FirstContactTest;
}

export interface FirstContactTest {
  readonly what: 'first-contact';
  /** After so many an unanswered contact was not solved at the first contact, whatever comes. */
  readonly unansweredAfterWorkingDays: number;
}

/** What holds where a rule says nothing of it. */
export const usualUnansweredAfterWorkingDays = 10;

/** `content`: the feedback holds what it must. */
export interface ContentRule extends RuleBase {
  readonly kind: 'content';
  readonly readings: readonly [Reading, ...Reading[]];
  readonly contains: readonly [FeedbackContent, ...FeedbackContent[]];
}

/** `account`: what came in and what was done can be told of, board by board and year by year. */
export interface AccountRule extends RuleBase {
  readonly kind: 'account';
  readonly readings: readonly [Reading, ...Reading[]];
}

export type Rule = RespondRule | ReachRule | RouteRule | ContentRule | AccountRule;
export type RuleKind = Rule['kind'];

export interface RuleSet {
  readonly id: string;
  readonly municipality: string;
  readonly title: string;
  readonly source: RuleSource;
  readonly calendar: CalendarSpec;
  /** Why the main readings were chosen, in plain Swedish. */
  readonly readingNote: string;
  readonly rules: readonly [Rule, ...Rule[]];
  /** What the document promises and logs cannot show. */
  readonly cannotMeasure: readonly string[];
}
