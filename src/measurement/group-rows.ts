import type { Channel } from '../model/event.js';
import type { Verdict } from '../model/verdict.js';
import { addBin } from './bin-counts.js';
import { binOf } from './bins.js';
import { emptyMap, increase, within } from './counts.js';
import { followed } from './survival.js';
import {
  type ChannelTallies,
  emptyGroupTally,
  emptyGroupWith,
  type GroupTally,
  isOwnTimeElapsed,
  keepElapsedApart,
  keepOwnTimeApart,
  type Reason,
} from './tally.js';

/** The groups of one unit or week that the verdicts on a contact are counted in, one for each verdict. */
type GroupRow = readonly GroupTally[];

/** Looked up in the tallies once, and then at hand. */
export interface GroupRows<Key> {
  /** Of each verdict. */
  readonly tallies: readonly Map<Key, ChannelTallies>[];
  readonly known: Map<Key, Map<Channel, GroupRow>>;
}

export function rowsIn<Key>(tallies: GroupRows<Key>['tallies']): GroupRows<Key> {
  return { tallies, known: new Map() };
}

export function rowOf<Key>({ tallies, known }: GroupRows<Key>, key: Key, channel: Channel): GroupRow {
  const ofKey = within(known, key, emptyMap<Channel, GroupRow>);
  return within(ofKey, channel, () => findRow(tallies, key, channel));
}

/** Readings differ in what is in time, seldom in what was waited: their elapsed times are counted once until they do. */
function findRow<Key>(tallies: GroupRows<Key>['tallies'], key: Key, channel: Channel): GroupRow {
  const row: GroupTally[] = [];
  for (const tally of tallies) {
    const first = row[0]?.elapsed;
    const canShare = first !== undefined && followed(first) === 0;
    const channels = within(tally, key, emptyMap<Channel, GroupTally>);
    row.push(within(channels, channel, () => (canShare ? emptyGroupWith(first) : emptyGroupTally())));
  }
  return row;
}

/** A wait as it is counted. */
export interface Wait {
  readonly answered: boolean;
  /** Bins of elapsed time, and of the reading's own. */
  readonly elapsed: number;
  readonly own: number;
  readonly ownSeconds: number;
}

/**
 * Null where none is counted: of a contact that is not judged, under a rule without a time, and of a call whose wait the
 * log does not tell.
 */
export function waitOf({ outcome, waited, contact: { channel } }: Verdict): Wait | null {
  if (waited === null || outcome === 'not-assessable' || outcome === 'excluded') return null;
  const { answered, elapsedSeconds, ownSeconds } = waited;
  const elapsed = binOf(channel, elapsedSeconds);
  return {
    answered,
    elapsed,
    own: ownSeconds === elapsedSeconds ? elapsed : binOf(channel, ownSeconds),
    ownSeconds,
  };
}

/** Counts the verdicts on one contact in the groups of its unit, or of its week. */
export function addToRow(row: GroupRow, verdicts: readonly Verdict[], waits: readonly (Wait | null)[]): void {
  keepApart(row, waits);
  const shared = row[0]?.elapsed;
  for (let place = 0; place < row.length; place += 1) {
    const [group, verdict, wait] = [row[place], verdicts[place], waits[place]];
    if (group === undefined || verdict === undefined) continue;
    addOutcome(group, verdict);
    if (!wait) continue;
    if (place === 0 || group.elapsed !== shared) addBin(sideOf(group.elapsed, wait), wait.elapsed);
    addOwn(group, wait);
  }
}

/** Times that are counted once, and now differ, are counted apart before any of them is added. */
function keepApart(row: GroupRow, waits: readonly (Wait | null)[]): void {
  const shared = row[0]?.elapsed;
  const first = waits[0] ?? null;
  for (let place = 0; place < row.length; place += 1) {
    const group = row[place];
    const wait = waits[place] ?? null;
    if (group === undefined) continue;
    if (place > 0 && group.elapsed === shared && !isSameElapsed(wait, first)) keepElapsedApart(group);
    if (wait !== null && wait.own !== wait.elapsed) keepOwnTimeApart(group);
  }
}

function isSameElapsed(one: Wait | null, other: Wait | null): boolean {
  if (one === null || other === null) return one === other;
  return one.elapsed === other.elapsed && one.answered === other.answered;
}

function addOutcome(group: GroupTally, verdict: Verdict): void {
  const { outcome } = verdict;
  if (outcome === 'not-assessable') increase(group.notAssessable, reasonOf(verdict));
  else if (outcome === 'excluded') increase(group.excluded, reasonOf(verdict));
  else {
    increaseOutcome(group.outcomes, outcome);
    addWithinLog(group, verdict);
  }
}

function addWithinLog({ withinLog }: GroupTally, { outcome, dueWithinLog }: Verdict): void {
  if (outcome === 'pending' || !dueWithinLog) return;
  withinLog.judged += 1;
  if (outcome === 'met') withinLog.met += 1;
}

function reasonOf(verdict: Verdict): Reason {
  if (verdict.reason !== null) return verdict.reason;
  throw new Error(`verdict on ${verdict.contact.id} is ${verdict.outcome} without a reason`);
}

function addOwn(group: GroupTally, wait: Wait): void {
  if (!isOwnTimeElapsed(group)) addBin(sideOf(group.own, wait), wait.own);
  const sum = sideOf(group.sums, wait);
  sum.contacts += 1;
  sum.milliseconds += Math.round(wait.ownSeconds * 1000);
}

/** Here and below fields are named one by one: looking them up by a name that differs takes several times as long. */
function sideOf<Side>(sides: { readonly answered: Side; readonly censored: Side }, { answered }: Wait): Side {
  return answered ? sides.answered : sides.censored;
}

function increaseOutcome(outcomes: GroupTally['outcomes'], outcome: keyof GroupTally['outcomes']): void {
  switch (outcome) {
    case 'met':
      outcomes.met += 1;
      return;
    case 'late':
      outcomes.late += 1;
      return;
    case 'unanswered':
      outcomes.unanswered += 1;
      return;
    case 'pending':
      outcomes.pending += 1;
      return;
  }
}
