import { type AccountCounts, nothingReceived } from '../model/account.js';
import type { Evidence } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { PartCounts, PatternName, PatternParts } from '../model/patterns.js';
import type { CallCounts, SensitivityVariant } from '../model/rule-figures.js';
import type { LocalDate } from '../model/time.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { type BinCounts, copyOf, emptyBins } from './bin-counts.js';
import type { Counters } from './counters.js';
import { type Counts, within } from './counts.js';

/**
 * Verdicts as counts, by rule (or part of one) and reading. It is counted in place; under `mergeTallies` tallies are
 * a commutative monoid with `emptyTally()` as its unit: however the verdicts are split, the tallies of the parts
 * merge to the tally of all.
 */
export type Tally = Map<string, Map<string, ReadingTally>>;

/** What is counted of one rule under one reading. */
export interface ReadingTally {
  /** The finest groups, of which all others are sums: by unit and channel, and by week and channel. */
  readonly units: Map<string, ChannelTallies>;
  /** By the Monday that the week begins with. */
  readonly weeks: Map<LocalDate, ChannelTallies>;
  /** Under the main reading, as all below: of the answers that count (met and late). */
  readonly evidence: Map<Channel, Counts<Evidence>>;
  /** Of a whole rule, as all below: calls of judged phone contacts, and the answered ones of them. */
  readonly calls: Counters<keyof CallCounts>;
  /** What an account tells, by year and board; contacts of no known board under null. */
  readonly account: AccountTally;
  /** When contacts came. */
  readonly arrivals: ArrivalTally;
  readonly patterns: PatternTally;
  /** Who gave the answers that count. */
  readonly answerers: AnsweringTally;
  /** The whole again with another choice of what counts as an answer. */
  readonly variants: Map<SensitivityVariant, Counters<Outcome>>;
}

export type ChannelTallies = Map<Channel, GroupTally>;
export type AccountTally = Map<number, BoardAccounts>;
export type BoardAccounts = Map<string | null, Counters<keyof AccountCounts>>;

/** All that is counted of one group of contacts under one reading. */
export interface GroupTally {
  readonly outcomes: { met: number; late: number; unanswered: number; pending: number };
  readonly notAssessable: Counts<Reason>;
  readonly excluded: Counts<Reason>;
  /** Met, late and unanswered contacts whose deadline lies within the log, and the met ones of them. */
  readonly withinLog: { judged: number; met: number };
  /** The very same as under the rule's main reading until a time differs: seldom one does. */
  elapsed: BinnedTimes;
  /** The very same as `elapsed` until a time differs: most readings run in real time, and are counted once. */
  own: BinnedTimes;
  /** In the reading's own time. */
  readonly sums: WaitSums;
}

export type Reason = NonNullable<Verdict['reason']>;

/** Response times as counts per bin (see `binOf`); `censored` were still waiting when the log ended. */
export interface BinnedTimes {
  readonly answered: BinCounts;
  readonly censored: BinCounts;
}

/** Contacts that were answered, or still waited when the log ended, and how long they had waited together. */
export interface WaitSums {
  readonly answered: WaitSum;
  readonly censored: WaitSum;
}

/** Each wait is rounded to a whole millisecond, so that sums are exact. */
export interface WaitSum {
  contacts: number;
  milliseconds: number;
}

export type PartTally = Counters<keyof PartCounts>;
export type ArrivalTally = Map<Channel, Map<ArrivalHour, PartTally>>;
/** By unit. */
export type PatternTally = Map<string, PatternsTally>;
export type PatternsTally = { readonly [pattern in PatternName]: PatternParts<PartTally> };
/** By unit. */
export type AnsweringTally = Map<string, AnswererTally>;

/** Weekday (Monday 0) and full hour as `weekday * 25 + hour`; hour 24 where only the day is known. */
export type ArrivalHour = number;

/** All answers, and those of each person by address or extension, or a code that stands for it. */
export interface AnswererTally {
  answers: number;
  /** Null where it is not known who gave them. */
  persons: Counts<string> | null;
}

export function emptyTally(): Tally {
  return new Map();
}

/** The tally of a rule's reading, which is put there where there was none. */
export function readingWithin(tally: Tally, rule: string, reading: string): ReadingTally {
  const readings = within(tally, rule, () => new Map<string, ReadingTally>());
  return within(readings, reading, emptyReadingTally);
}

export function emptyReadingTally(): ReadingTally {
  return {
    units: new Map(),
    weeks: new Map(),
    evidence: new Map(),
    calls: emptyCalls(),
    account: new Map(),
    arrivals: new Map(),
    patterns: new Map(),
    answerers: new Map(),
    variants: new Map(),
  };
}

export function emptyGroupTally(): GroupTally {
  return emptyGroupWith({ answered: emptyBins(), censored: emptyBins() });
}

/** One that shares its elapsed times with another. */
export function emptyGroupWith(elapsed: BinnedTimes): GroupTally {
  return {
    outcomes: { met: 0, late: 0, unanswered: 0, pending: 0 },
    notAssessable: new Map(),
    excluded: new Map(),
    withinLog: { judged: 0, met: 0 },
    elapsed,
    own: elapsed,
    sums: { answered: { contacts: 0, milliseconds: 0 }, censored: { contacts: 0, milliseconds: 0 } },
  };
}

export function emptyCalls(): Counters<keyof CallCounts> {
  return { calls: 0, answered: 0 };
}

export function emptyOutcomes(): Counters<Outcome> {
  return { met: 0, late: 0, unanswered: 0, pending: 0, 'not-assessable': 0, excluded: 0 };
}

export function emptyAccount(): Counters<keyof AccountCounts> {
  return { ...nothingReceived };
}

export function emptyPart(): PartTally {
  return { contacts: 0, judged: 0, met: 0 };
}

export function emptyPatterns(): PatternsTally {
  const parts = (): PatternParts<PartTally> => ({ with: emptyPart(), without: emptyPart() });
  return { 'after-weekend': parts(), 'handed-on': parts(), repeated: parts() };
}

/** Gives a group's elapsed time counts of its own, to which others can be added than under the main reading. */
export function keepElapsedApart(group: GroupTally): void {
  const elapsed = copyOfTimes(group.elapsed);
  if (isOwnTimeElapsed(group)) group.own = elapsed;
  group.elapsed = elapsed;
}

/** The same for its own time, to which others can be added than to its elapsed time. */
export function keepOwnTimeApart(group: GroupTally): void {
  if (isOwnTimeElapsed(group)) group.own = copyOfTimes(group.elapsed);
}

function copyOfTimes({ answered, censored }: BinnedTimes): BinnedTimes {
  return { answered: copyOf(answered), censored: copyOf(censored) };
}

/** Whether all that was counted so far was equal in both times. */
export function isOwnTimeElapsed({ own, elapsed }: GroupTally): boolean {
  return own === elapsed;
}

export function emptyAnswerers(): AnswererTally {
  return { answers: 0, persons: new Map() };
}
