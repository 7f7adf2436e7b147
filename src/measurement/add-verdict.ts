import type { Evidence } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { Verdict } from '../model/verdict.js';
import { addToAccount } from './account.js';
import { addBin } from './bin-counts.js';
import { binOf } from './bins.js';
import { addCalls } from './calls.js';
import type { ContactTraits } from './contact-traits.js';
import { emptyMap, increase, within } from './counts.js';
import { addAnswerer } from './patterns/answering.js';
import { addArrival } from './patterns/arrival-counts.js';
import { addPatterns } from './patterns/patterns.js';
import {
  type BinnedTimes,
  emptyGroupTally,
  type GroupTally,
  isOwnTimeElapsed,
  keepOwnTimeApart,
  type ReadingTally,
  type Reason,
  readingWithin,
  type Tally,
} from './tally.js';

/** Counts all verdicts on one contact under one rule, in place: `tally` is an accumulator. */
export function addVerdicts(tally: Tally, verdicts: readonly Verdict[], traits: ContactTraits): void {
  for (const verdict of verdicts) {
    addToReading(readingWithin(tally, verdict.rule, verdict.reading), verdict, traits);
  }
}

function addToReading(reading: ReadingTally, verdict: Verdict, traits: ContactTraits): void {
  addToGroups(reading, verdict, traits);
  if (!verdict.main) return;
  addEvidence(reading, verdict);
  if (verdict.partOf !== null) return;
  addCalls(reading.calls, verdict, traits.calls);
  addToAccount(reading.account, verdict, traits.year);
  addArrival(reading.arrivals, verdict, traits.arrival);
  addPatterns(reading.patterns, verdict, traits.patterns);
  addAnswerer(reading.answerers, verdict);
}

function addToGroups({ units, weeks }: ReadingTally, verdict: Verdict, { monday }: ContactTraits): void {
  const { channel, unit } = verdict.contact;
  const ofUnit = within(units, unit.name, emptyMap<Channel, GroupTally>);
  const ofWeek = within(weeks, monday, emptyMap<Channel, GroupTally>);
  const wait = waitOf(verdict);
  addToGroup(within(ofUnit, channel, emptyGroupTally), verdict, wait);
  addToGroup(within(ofWeek, channel, emptyGroupTally), verdict, wait);
}

function addToGroup(group: GroupTally, verdict: Verdict, wait: Wait | null): void {
  const { outcome } = verdict;
  if (outcome === 'not-assessable') increase(group.notAssessable, reasonOf(verdict));
  else if (outcome === 'excluded') increase(group.excluded, reasonOf(verdict));
  else {
    group.outcomes[outcome] += 1;
    addWithinLog(group, verdict);
    if (wait !== null) addWait(group, wait);
  }
}

/** A wait as it is counted. */
interface Wait {
  readonly side: keyof BinnedTimes;
  /** Bins of elapsed time, and of the reading's own. */
  readonly elapsed: number;
  readonly own: number;
  readonly milliseconds: number;
}

/** A rule without a time has none, and a call whose wait the log does not tell. */
function waitOf({ waited, contact: { channel } }: Verdict): Wait | null {
  if (waited === null) return null;
  const { answered, elapsedSeconds, ownSeconds } = waited;
  return {
    side: answered ? 'answered' : 'censored',
    elapsed: binOf(channel, elapsedSeconds),
    own: binOf(channel, ownSeconds),
    milliseconds: Math.round(ownSeconds * 1000),
  };
}

function addWait(group: GroupTally, { side, elapsed, own, milliseconds }: Wait): void {
  if (own !== elapsed) keepOwnTimeApart(group);
  addBin(group.elapsed[side], elapsed);
  if (!isOwnTimeElapsed(group)) addBin(group.own[side], own);
  const sum = group.sums[side];
  sum.contacts += 1;
  sum.milliseconds += milliseconds;
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

function addEvidence({ evidence }: ReadingTally, { contact, outcome, answer }: Verdict): void {
  if (answer === null || (outcome !== 'met' && outcome !== 'late')) return;
  increase(within(evidence, contact.channel, emptyMap<Evidence, number>), answer.evidence);
}
