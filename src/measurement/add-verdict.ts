import { localDate } from '../calendar/zone.js';
import type { Evidence } from '../model/contact.js';
import type { Channel } from '../model/event.js';
import type { SensitivityVariant } from '../model/rule-figures.js';
import type { Verdict } from '../model/verdict.js';
import { addToAccount } from './account.js';
import { addBin } from './bin-counts.js';
import { binOf } from './bins.js';
import { addCalls } from './calls.js';
import { emptyMap, increase, within } from './counts.js';
import { addAnswerer } from './patterns/answering.js';
import { addArrival } from './patterns/arrival-counts.js';
import { addPatterns } from './patterns/patterns.js';
import {
  emptyGroupTally,
  emptyOutcomes,
  type GroupTally,
  isOwnTimeElapsed,
  keepOwnTimeApart,
  type ReadingTally,
  type Reason,
  readingWithin,
  type Tally,
} from './tally.js';
import { mondayOf } from './week-label.js';

/**
 * Counts one verdict, in place: `tally` is an accumulator. With a variant the verdict is one of the main
 * reading judged with another choice of what counts as an answer, and is counted for the whole only.
 */
export function addVerdict(tally: Tally, verdict: Verdict, variant: SensitivityVariant | null): void {
  const reading = readingWithin(tally, verdict.rule, verdict.reading);
  if (variant === null) addToReading(reading, verdict);
  else addToVariant(reading, variant, verdict);
}

/** A main verdict judged with other choices, all at once. */
export function addVariants(
  tally: Tally,
  { rule, reading }: Verdict,
  varied: readonly { readonly variant: SensitivityVariant; readonly verdict: Verdict }[],
): void {
  if (varied.length === 0) return;
  const ofReading = readingWithin(tally, rule, reading);
  for (const { variant, verdict } of varied) addToVariant(ofReading, variant, verdict);
}

function addToReading(reading: ReadingTally, verdict: Verdict): void {
  addToGroups(reading, verdict);
  if (!verdict.main) return;
  addEvidence(reading, verdict);
  if (verdict.partOf !== null) return;
  addCalls(reading.calls, verdict);
  addToAccount(reading.account, verdict);
  addArrival(reading.arrivals, verdict);
  addPatterns(reading.patterns, verdict);
  addAnswerer(reading.answerers, verdict);
}

function addToVariant({ variants }: ReadingTally, variant: SensitivityVariant, { outcome }: Verdict): void {
  within(variants, variant, emptyOutcomes)[outcome] += 1;
}

function addToGroups({ units, weeks }: ReadingTally, verdict: Verdict): void {
  const { channel, unit, receivedAt } = verdict.contact;
  const ofUnit = within(units, unit.name, emptyMap<Channel, GroupTally>);
  const ofWeek = within(weeks, mondayOf(localDate(receivedAt.start)), emptyMap<Channel, GroupTally>);
  addToGroup(within(ofUnit, channel, emptyGroupTally), verdict);
  addToGroup(within(ofWeek, channel, emptyGroupTally), verdict);
}

function addToGroup(group: GroupTally, verdict: Verdict): void {
  const { outcome, waited } = verdict;
  if (outcome === 'not-assessable') increase(group.notAssessable, reasonOf(verdict));
  else if (outcome === 'excluded') increase(group.excluded, reasonOf(verdict));
  else {
    group.outcomes[outcome] += 1;
    addWithinLog(group, verdict);
    if (waited !== null) addWait(group, verdict.contact.channel, waited);
  }
}

/** A rule without a time has none of these, and a call whose wait the log does not tell. */
function addWait(group: GroupTally, channel: Channel, waited: NonNullable<Verdict['waited']>): void {
  const side = waited.answered ? 'answered' : 'censored';
  const elapsed = binOf(channel, waited.elapsedSeconds);
  const own = binOf(channel, waited.ownSeconds);
  if (own !== elapsed) keepOwnTimeApart(group);
  addBin(group.elapsed[side], elapsed);
  if (!isOwnTimeElapsed(group)) addBin(group.own[side], own);
  const sum = group.sums[side];
  sum.contacts += 1;
  sum.milliseconds += Math.round(waited.ownSeconds * 1000);
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
