import { addBins } from './bin-counts.js';
import { addCounters } from './counters.js';
import { addCounts } from './counts.js';
import { byKey, counters, counts, type Sum } from './sums.js';
import {
  type AnswererTally,
  type BinnedTimes,
  emptyAccount,
  emptyAnswerers,
  emptyCalls,
  emptyGroupTally,
  emptyOutcomes,
  emptyPart,
  emptyPatterns,
  emptyTally,
  type GroupTally,
  isOwnTimeElapsed,
  keepOwnTimeApart,
  type PatternsTally,
  type ReadingTally,
  readingWithin,
  type Tally,
  type WaitSum,
} from './tally.js';
import { accountCodes, callCodes, outcomeCodes, partCodes, patternCodes, sideCodes } from './tally-codes.js';

/** The tally of all that any of them counted; none is changed. Associative and commutative. */
export function mergeTallies(tallies: Iterable<Tally>): Tally {
  const merged = emptyTally();
  for (const tally of tallies) {
    for (const [rule, readings] of tally) {
      for (const [reading, counted] of readings) mergeReading(readingWithin(merged, rule, reading), counted);
    }
  }
  return merged;
}

const groups: Sum<GroupTally> = { empty: emptyGroupTally, add: mergeGroup };
const answerers: Sum<AnswererTally> = { empty: emptyAnswerers, add: mergeAnswerers };

const sums: { readonly [Part in keyof ReadingTally]: Sum<ReadingTally[Part]> } = {
  units: byKey(byKey(groups)),
  weeks: byKey(byKey(groups)),
  evidence: byKey(counts()),
  calls: counters(callCodes, emptyCalls),
  account: byKey(byKey(counters(accountCodes, emptyAccount))),
  arrivals: byKey(byKey(counters(partCodes, emptyPart))),
  patterns: byKey({ empty: emptyPatterns, add: mergePatterns }),
  answerers: byKey(answerers),
  variants: byKey(counters(outcomeCodes, emptyOutcomes)),
};

function mergeReading(into: ReadingTally, from: ReadingTally): void {
  sums.units.add(into.units, from.units);
  sums.weeks.add(into.weeks, from.weeks);
  sums.evidence.add(into.evidence, from.evidence);
  sums.calls.add(into.calls, from.calls);
  sums.account.add(into.account, from.account);
  sums.arrivals.add(into.arrivals, from.arrivals);
  sums.patterns.add(into.patterns, from.patterns);
  sums.answerers.add(into.answerers, from.answerers);
  sums.variants.add(into.variants, from.variants);
}

/** Groups as one, which is not to be counted on: where there is but one it is that one itself. */
export function mergedGroup(groups: readonly GroupTally[]): GroupTally {
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return only;
  const merged = emptyGroupTally();
  for (const group of groups) mergeGroup(merged, group);
  return merged;
}

function mergeGroup(into: GroupTally, from: GroupTally): void {
  into.outcomes.met += from.outcomes.met;
  into.outcomes.late += from.outcomes.late;
  into.outcomes.unanswered += from.outcomes.unanswered;
  into.outcomes.pending += from.outcomes.pending;
  into.withinLog.judged += from.withinLog.judged;
  into.withinLog.met += from.withinLog.met;
  addCounts(into.notAssessable, from.notAssessable);
  addCounts(into.excluded, from.excluded);
  if (!isOwnTimeElapsed(from)) keepOwnTimeApart(into);
  addTimes(into.elapsed, from.elapsed);
  if (!isOwnTimeElapsed(into)) addTimes(into.own, from.own);
  addWaits(into.sums.answered, from.sums.answered);
  addWaits(into.sums.censored, from.sums.censored);
}

function addTimes(into: BinnedTimes, from: BinnedTimes): void {
  addBins(into.answered, from.answered);
  addBins(into.censored, from.censored);
}

function addWaits(into: WaitSum, from: WaitSum): void {
  into.contacts += from.contacts;
  into.milliseconds += from.milliseconds;
}

function mergePatterns(into: PatternsTally, from: PatternsTally): void {
  for (const pattern of Object.values(patternCodes)) {
    for (const side of Object.values(sideCodes))
      addCounters(into[pattern][side], from[pattern][side], partCodes);
  }
}

/** Who answered is known of the sum only where it is known of both. */
function mergeAnswerers(into: AnswererTally, from: AnswererTally): void {
  into.answers += from.answers;
  if (into.persons === null || from.persons === null) into.persons = null;
  else addCounts(into.persons, from.persons);
}
