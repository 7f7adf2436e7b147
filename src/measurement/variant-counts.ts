import type { SensitivityVariant } from '../model/rule-figures.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { addCounters, type Counters } from './counters.js';
import { emptyMap, sumOf, within } from './counts.js';
import { emptyOutcomes, type GroupTally, type ReadingTally, type Tally } from './tally.js';
import { outcomeCodes } from './tally-codes.js';

/** The main reading of a rule, and the other choices of what counts as an answer that can change its verdicts. */
export interface VariedReading {
  readonly rule: string;
  readonly reading: string;
  readonly variants: readonly SensitivityVariant[];
}

/** A choice that changes the main verdict on a contact, and what comes of it then. */
interface Changed {
  readonly variant: SensitivityVariant;
  readonly outcome: Outcome;
}

/** Choices change few verdicts: only those are counted as they come, and all others are as under the main reading. */
export interface VariantCounts {
  add(main: Pick<Verdict, 'rule' | 'outcome'>, changed: readonly Changed[]): void;
  /** To be called once for a reading, when all its verdicts have been counted. */
  addTo(tally: Tally, varied: VariedReading): void;
}

export function createVariantCounts(): VariantCounts {
  const differences = new Map<string, ReadingTally['variants']>();
  return {
    add({ rule, outcome: before }, changed) {
      for (const { variant, outcome } of changed) {
        const ofRule = within(differences, rule, emptyMap<SensitivityVariant, Counters<Outcome>>);
        const difference = within(ofRule, variant, emptyOutcomes);
        difference[before] -= 1;
        difference[outcome] += 1;
      }
    },
    addTo(tally, { rule, reading, variants }) {
      const counted = tally.get(rule)?.get(reading);
      if (counted === undefined) return;
      const main = outcomesOf(counted);
      for (const variant of variants) {
        const outcomes = within(counted.variants, variant, emptyOutcomes);
        addCounters(outcomes, main, outcomeCodes);
        addCounters(outcomes, differences.get(rule)?.get(variant) ?? emptyOutcomes(), outcomeCodes);
      }
    },
  };
}

function outcomesOf({ units }: ReadingTally): Counters<Outcome> {
  const sum = emptyOutcomes();
  for (const channels of units.values()) {
    for (const group of channels.values()) addCounters(sum, outcomesOfGroup(group), outcomeCodes);
  }
  return sum;
}

function outcomesOfGroup({ outcomes, notAssessable, excluded }: GroupTally): Counters<Outcome> {
  return {
    ...outcomes,
    'not-assessable': sumOf(notAssessable.values()),
    excluded: sumOf(excluded.values()),
  };
}
