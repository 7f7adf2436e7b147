import { localDate } from '../calendar/zone.js';
import type { Channel } from '../model/event.js';
import type { OrganisationKind } from '../model/organisation.js';
import type { SensitivityVariant } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import { addToAccount } from './account.js';
import { binOf } from './bins.js';
import { addCalls } from './calls.js';
import { type Counts, type CountsByKey, increase } from './counts.js';
import { addAnswerer } from './patterns/answering.js';
import { addArrival } from './patterns/arrival-counts.js';
import { addPatterns } from './patterns/patterns.js';
import { weekLabel } from './week-label.js';

/** Response times as counts per bin (see `binOf`); `censored` were still waiting when the log ended. */
export interface BinnedTimes {
  answered: Counts;
  censored: Counts;
}

/** How many were `answered` and `censored`, and their milliseconds, each rounded to a whole one, so that sums are exact. */
export interface WaitSums {
  contacts: Counts;
  milliseconds: Counts;
}

/** All that is counted of one group of contacts under one reading. */
export interface GroupTally {
  /** By outcome: met, late, unanswered, pending; the other two by reason, below. */
  outcomes: Counts;
  notAssessable: Counts;
  excluded: Counts;
  /** Met, late and unanswered contacts whose deadline lies within the log: `met` and `judged` of them. */
  withinLog: Counts;
  elapsed: BinnedTimes;
  own: BinnedTimes;
  /** In the reading's own time. */
  sums: WaitSums;
}

/** The groups of one rule, reading and variant. Variants are counted for the whole only. */
export interface ReadingTally {
  /** By group key, see `groupKey`. */
  groups: { [group: string]: GroupTally };
  /** Evidence of the answers that count (met and late), by `channel:evidence`. */
  evidence: Counts;
  /** Calls of judged phone contacts: `calls` and `answered` of them. */
  calls: Counts;
  /** What an account tells, by `accountKey`. */
  account: CountsByKey;
  /** Of a whole rule under its main reading: by channel, weekday and hour; by unit and pattern; by unit and who answered. */
  arrivals: CountsByKey;
  patterns: CountsByKey;
  answerers: CountsByKey;
}

/**
 * Verdicts as counts: plain data that can be written as JSON and read back. Tallies under `mergeTallies`
 * are a commutative monoid with `emptyTally()` as its unit: however the verdicts are split, the tallies
 * of the parts merge to the tally of all.
 */
export interface Tally {
  /** By `tallyKey`. */
  readings: { [key: string]: ReadingTally };
}

/** A group of contacts that figures are of. */
export type Group =
  | { readonly by: 'whole' }
  | { readonly by: 'channel'; readonly channel: Channel }
  | { readonly by: 'kind'; readonly kind: OrganisationKind | null }
  | { readonly by: 'board'; readonly board: string | null }
  | { readonly by: 'unit'; readonly unit: string }
  | { readonly by: 'unit-channel'; readonly unit: string; readonly channel: Channel }
  | { readonly by: 'week'; readonly week: string }
  | { readonly by: 'week-channel'; readonly week: string; readonly channel: Channel };

/** Begins with the group's sort, so that no name can stand in the way of another or of an object's own keys. */
export function groupKey(group: Group): string {
  switch (group.by) {
    case 'whole':
      return 'whole';
    case 'channel':
      return `channel:${group.channel}`;
    case 'kind':
      return `kind:${group.kind ?? ''}`;
    case 'board':
      return `board:${group.board ?? ''}`;
    case 'unit':
      return `unit:${group.unit}`;
    case 'unit-channel':
      return `unit-channel:${group.channel}:${group.unit}`;
    case 'week':
      return `week:${group.week}`;
    case 'week-channel':
      return `week-channel:${group.channel}:${group.week}`;
  }
}

export function tallyKey(rule: string, reading: string, variant: SensitivityVariant | null): string {
  return JSON.stringify([rule, reading, variant]);
}

export function emptyTally(): Tally {
  return { readings: {} };
}

export function emptyReadingTally(): ReadingTally {
  return { groups: {}, evidence: {}, calls: {}, account: {}, arrivals: {}, patterns: {}, answerers: {} };
}

export function emptyGroupTally(): GroupTally {
  return {
    outcomes: {},
    notAssessable: {},
    excluded: {},
    withinLog: {},
    elapsed: { answered: {}, censored: {} },
    own: { answered: {}, censored: {} },
    sums: { contacts: {}, milliseconds: {} },
  };
}

/**
 * Counts one verdict, in place: `tally` is an accumulator. With a variant the verdict is one of the main
 * reading judged with another choice of what counts as an answer, and is counted for the whole only.
 */
export function addVerdict(tally: Tally, verdict: Verdict, variant: SensitivityVariant | null): void {
  const key = tallyKey(verdict.rule, verdict.reading, variant);
  tally.readings[key] ??= emptyReadingTally();
  const reading = tally.readings[key];
  const keys = variant === null ? groupKeysOf(verdict) : [groupKey({ by: 'whole' })];
  for (const group of keys) {
    reading.groups[group] ??= emptyGroupTally();
    addToGroup(reading.groups[group], verdict);
  }
  if (variant === null) {
    addCalls(reading.calls, verdict);
    addToAccount(reading.account, verdict);
  }
  if (variant === null && verdict.main && verdict.partOf === null) {
    addArrival(reading.arrivals, verdict);
    addPatterns(reading.patterns, verdict);
    addAnswerer(reading.answerers, verdict);
  }
  const isAnswered = verdict.outcome === 'met' || verdict.outcome === 'late';
  if (!isAnswered || verdict.answer === null) return;
  increase(reading.evidence, `${verdict.contact.channel}:${verdict.answer.evidence}`, 1);
}

function groupKeysOf(verdict: Verdict): readonly string[] {
  const { channel } = verdict.contact;
  const { name: unit, kind, board } = verdict.contact.unit;
  const week = weekLabel(localDate(verdict.contact.receivedAt.start));
  const groups: readonly Group[] = [
    { by: 'whole' },
    { by: 'channel', channel },
    { by: 'kind', kind },
    { by: 'board', board },
    { by: 'unit', unit },
    { by: 'unit-channel', unit, channel },
    { by: 'week', week },
    { by: 'week-channel', week, channel },
  ];
  return groups.map(groupKey);
}

function addToGroup(group: GroupTally, verdict: Verdict): void {
  if (verdict.outcome === 'not-assessable') {
    increase(group.notAssessable, reasonOf(verdict), 1);
    return;
  }
  if (verdict.outcome === 'excluded') {
    increase(group.excluded, reasonOf(verdict), 1);
    return;
  }
  increase(group.outcomes, verdict.outcome, 1);
  addWithinLog(group.withinLog, verdict);
  if (verdict.waited !== null) addWait(group, verdict.contact.channel, verdict.waited);
}

/** A rule without a time has none of these, and a call whose wait the log does not tell. */
function addWait(group: GroupTally, channel: Channel, waited: NonNullable<Verdict['waited']>): void {
  const side = waited.answered ? 'answered' : 'censored';
  increase(group.elapsed[side], String(binOf(channel, waited.elapsedSeconds)), 1);
  increase(group.own[side], String(binOf(channel, waited.ownSeconds)), 1);
  increase(group.sums.contacts, side, 1);
  increase(group.sums.milliseconds, side, Math.round(waited.ownSeconds * 1000));
}

function addWithinLog(withinLog: Counts, verdict: Verdict): void {
  if (verdict.outcome === 'pending' || !verdict.dueWithinLog) return;
  increase(withinLog, 'judged', 1);
  if (verdict.outcome === 'met') increase(withinLog, 'met', 1);
}

function reasonOf(verdict: Verdict): string {
  if (verdict.reason !== null) return verdict.reason;
  throw new Error(`verdict on ${verdict.contact.id} is ${verdict.outcome} without a reason`);
}
