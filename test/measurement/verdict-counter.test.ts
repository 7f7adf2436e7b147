import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countingInto } from '../../src/measurement/add-verdict.js';
import { traitsOf } from '../../src/measurement/contact-traits.js';
import { emptyTally, type Tally } from '../../src/measurement/tally.js';
import { writtenTally } from '../../src/measurement/written-tally.js';
import type { Verdict } from '../../src/model/verdict.js';
import { addVerdict, anyVerdict } from './make.js';

const readings = ['clock', 'workday-clock', 'office-hours'] as const;
type Measured = Pick<Verdict, 'outcome' | 'reason' | 'waited' | 'answer'>;

/** The verdicts on one contact: as the first is, or one of their own. */
const anyVerdicts: fc.Arbitrary<readonly Verdict[]> = fc
  .tuple(anyVerdict, fc.array(fc.option(anyVerdict), { minLength: 2, maxLength: 2 }))
  .map(([first, others]) =>
    readings.map((reading, place) => {
      const { outcome, reason, waited, answer }: Measured = others[place - 1] ?? first;
      return { ...first, rule: 'svar', reading, main: place === 0, outcome, reason, waited, answer };
    }),
  );

function textOf(tally: Tally): string {
  return JSON.stringify(writtenTally(tally, (answerer) => answerer));
}

describe('verdicts on a contact counted together', () => {
  it('are counted as each alone is', () => {
    fc.assert(
      fc.property(fc.array(anyVerdicts, { maxLength: 30 }), (contacts) => {
        const [together, alone] = [emptyTally(), emptyTally()];
        const addVerdicts = countingInto(together);
        for (const verdicts of contacts) {
          const [first] = verdicts;
          if (first !== undefined) addVerdicts(verdicts, traitsOf(first.contact));
          for (const one of verdicts) addVerdict(alone, one, null);
        }
        expect(textOf(together)).toBe(textOf(alone));
      }),
    );
  });
});
