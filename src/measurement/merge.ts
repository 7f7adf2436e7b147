import {
  type Counts,
  emptyGroupTally,
  emptyReadingTally,
  emptyTally,
  type GroupTally,
  increase,
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
  mergeCounts(into.evidence, from.evidence);
  for (const [key, group] of Object.entries(from.groups)) {
    into.groups[key] ??= emptyGroupTally();
    mergeGroup(into.groups[key], group);
  }
}

function mergeGroup(into: GroupTally, from: GroupTally): void {
  mergeCounts(into.outcomes, from.outcomes);
  mergeCounts(into.notAssessable, from.notAssessable);
  mergeCounts(into.excluded, from.excluded);
  mergeCounts(into.withinLog, from.withinLog);
  mergeCounts(into.elapsed.answered, from.elapsed.answered);
  mergeCounts(into.elapsed.censored, from.elapsed.censored);
  mergeCounts(into.own.answered, from.own.answered);
  mergeCounts(into.own.censored, from.own.censored);
}

function mergeCounts(into: Counts, from: Counts): void {
  for (const [code, count] of Object.entries(from)) increase(into, code, count);
}
