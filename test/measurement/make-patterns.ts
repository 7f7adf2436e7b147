import fc from 'fast-check';
import { ruleFigures } from '../../src/measurement/figures.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import { emptyTally } from '../../src/measurement/tally.js';
import type { Unit } from '../../src/model/organisation.js';
import type { PublishedResult } from '../../src/model/result.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import type { Outcome, Verdict } from '../../src/model/verdict.js';
import { addVerdict, hours, period, rule, type VerdictFacts, verdict } from './make.js';
import { resultOf } from './make-result.js';

/** Contacts that are alike in all that a table tells. */
export interface Crowd {
  readonly facts: Partial<VerdictFacts>;
  readonly size: number;
}

export const unitsOfBoards: readonly Unit[] = [
  { name: 'Skola A', kind: 'administration', board: 'Skolnämnden' },
  { name: 'Skola B', kind: 'administration', board: 'Skolnämnden' },
  { name: 'Omsorg', kind: 'administration', board: 'Vårdnämnden' },
  { name: 'Bostäder AB', kind: 'company', board: 'Kommunstyrelsen' },
  { name: 'Energi AB', kind: 'company', board: 'Kommunstyrelsen' },
  { name: 'okänd enhet', kind: null, board: null },
];

export function figuresOfCrowds(
  crowds: readonly Crowd[],
  improvementBelow: number | null = null,
): RuleFigures {
  const tally = emptyTally();
  for (const { facts, size } of crowds) {
    for (let place = 0; place < size; place++) {
      addVerdict(tally, verdict(facts), null);
      addVerdict(tally, verdict({ ...facts, reading: 'office-hours' }), null);
    }
  }
  const units = new Map(unitsOfBoards.map((unit) => [unit.name, unit]));
  const facts = { units, period, hours, outOfScope: 0, takenOver: [] };
  return ruleFigures(tally, { ...rule, improvementBelow }, facts);
}

export function figuresOfVerdicts(verdicts: readonly Verdict[]): RuleFigures {
  const tally = emptyTally();
  for (const one of verdicts) addVerdict(tally, one, null);
  const known = new Map(verdicts.map(({ contact }) => [contact.unit.name, contact.unit]));
  return ruleFigures(tally, rule, { units: known, period, hours, outOfScope: 0, takenOver: [] });
}

export function publishedCrowds(crowds: readonly Crowd[]): PublishedResult['rules'][0] {
  return publish(resultOf([figuresOfCrowds(crowds)])).rules[0];
}

const anyCrowd: fc.Arbitrary<Crowd> = fc.record({
  facts: fc.record({
    unit: fc.constantFrom(...unitsOfBoards),
    channel: fc.constantFrom('mail', 'mail', 'phone'),
    day: fc.constantFrom(0, 1, 4, 5, 6, 7, 11, 12),
    hour: fc.constantFrom(7, 9, 14, 18),
    handedOn: fc.constantFrom(false, false, true),
    repeated: fc.constantFrom(false, false, true),
    outcome: fc.constantFrom<Outcome>('met', 'met', 'met', 'late', 'unanswered', 'pending', 'excluded'),
  }),
  size: fc.constantFrom(1, 2, 3, 5, 8, 13, 30),
});

export const anyCrowds: fc.Arbitrary<readonly Crowd[]> = fc.array(anyCrowd, { minLength: 1, maxLength: 28 });
