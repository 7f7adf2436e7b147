import { addCounts, addCountsByKey } from './counts.js';
import {
  emptyGroupTally,
  emptyReadingTally,
  emptyTally,
  type GroupTally,
  type ReadingTally,
  type Tally,
} from './tally.js';

/** The tally of all that either counted; neither is changed. Associative and commutative. */
export function mergeTallies(first: Tally, second: Tally): Tally {
  const merged = emptyTally();
  for (const part of [first, second]) {
    for (const [key, reading] of Object.entries(part.readings)) {
      merged.readings[key] ??= emptyReadingTally();
      mergeReading(merged.readings[key], reading);
    }
  }
  return merged;
}

function mergeReading(into: ReadingTally, from: ReadingTally): void {
  addCounts(into.evidence, from.evidence);
  addCounts(into.calls, from.calls);
  addCountsByKey(into.account, from.account);
  addCountsByKey(into.arrivals, from.arrivals);
  addCountsByKey(into.patterns, from.patterns);
  addCountsByKey(into.answerers, from.answerers);
  for (const [key, group] of Object.entries(from.groups)) {
    into.groups[key] ??= emptyGroupTally();
    mergeGroup(into.groups[key], group);
  }
}

/** Adds all that `from` counts to `into`. */
export function mergeGroup(into: GroupTally, from: GroupTally): void {
  addCounts(into.outcomes, from.outcomes);
  addCounts(into.notAssessable, from.notAssessable);
  addCounts(into.excluded, from.excluded);
  addCounts(into.withinLog, from.withinLog);
  addCounts(into.elapsed.answered, from.elapsed.answered);
  addCounts(into.elapsed.censored, from.elapsed.censored);
  addCounts(into.own.answered, from.own.answered);
  addCounts(into.own.censored, from.own.censored);
  addCounts(into.sums.contacts, from.sums.contacts);
  addCounts(into.sums.milliseconds, from.sums.milliseconds);
}
