import type { Channel } from './event.js';
import type { Period } from './period.js';
import type { StartEvent } from './rule.js';
import type { Instant, LocalDate } from './time.js';

/** Systems that municipalities take their logs from, as far as is known how long they keep them. */
export type LogSystemId =
  | 'exchange-trace'
  | 'exchange-historical-search'
  | 'other-mail'
  | 'teams-calling-plan'
  | 'teams-direct-routing'
  | 'telia-call-log'
  | 'own-switchboard'
  | 'case-register';

/** How long a log is kept before it is purged. */
export type Retention =
  | { readonly unit: 'days'; readonly amount: number }
  | { readonly unit: 'months'; readonly amount: number };

export interface LogSystem {
  readonly channel: Channel;
  /** Null: it differs, ask whoever runs it. */
  readonly keeps: Retention | null;
  /** The most days that one export may hold; null: as many as are kept. */
  readonly mostDays: number | null;
  /** Whole days after its end before a day's log is complete. */
  readonly delayDays: number;
  /** Who says how long it is kept; null where nobody can say it for all. */
  readonly source: { readonly title: string; readonly url: string } | null;
}

/** One export of a log that cannot be taken all at once. */
export interface ExportSlice {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The first date on which its last day is complete. */
  readonly takeFrom: LocalDate;
  /** The date on which its first day is purged. */
  readonly takeBefore: LocalDate;
}

export interface SystemPlan {
  readonly id: LogSystemId;
  readonly system: LogSystem;
  /** As few of one length as the system allows; null where the retention is not known. */
  readonly exports: readonly [ExportSlice, ...ExportSlice[]] | null;
}

/** The promise and the way to count it that give the longest time. */
export interface SlowestDeadline {
  readonly rule: string;
  readonly ruleTitle: string;
  readonly reading: string;
  readonly readingTitle: string;
  /** False where no rule of the channel sets a time: the deadline is then the end of the day of receipt. */
  readonly isPromised: boolean;
  /** Counted from receipt here; where the clock starts at something later, so does the deadline. */
  readonly from: StartEvent;
  /** The date of the contact that has this deadline. */
  readonly receivedOn: LocalDate;
  readonly deadline: Instant;
}

/** How far back before the period a channel's log must reach, and in what it is counted. */
export interface LookBack {
  readonly days: number;
  readonly workingDays: number;
}

export interface ChannelPlan {
  readonly channel: Channel;
  readonly lookBack: LookBack;
  readonly firstDay: LocalDate;
  readonly slowest: SlowestDeadline;
  /** Working days after the last deadline, so that late answers are told from missing ones. */
  readonly followUpWorkingDays: number;
  readonly lastDay: LocalDate;
  readonly systems: readonly SystemPlan[];
}

/** Which logs to export for a measuring period so that every contact in it can be judged. */
export interface ExportPlan {
  readonly period: Period;
  readonly ruleSet: { readonly id: string; readonly title: string };
  readonly municipality: string;
  readonly channels: readonly ChannelPlan[];
}
