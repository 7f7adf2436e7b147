import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { within } from '../../src/measurement/counts.js';
import { emptyOutcomes, emptyTally, type ReadingTally } from '../../src/measurement/tally.js';
import { createVariantCounts } from '../../src/measurement/variant-counts.js';
import type { SensitivityVariant } from '../../src/model/rule-figures.js';
import type { Outcome, Verdict } from '../../src/model/verdict.js';
import { addVerdict, anyVerdict } from './make.js';
import '../fixed-seed.js';

const variants: readonly SensitivityVariant[] = ['without-callbacks', 'exact-mail-only'];

/** A verdict on the whole under the main reading, and what comes of it under the choices that change it. */
interface Judged {
  readonly main: Verdict;
  readonly changed: readonly { readonly variant: SensitivityVariant; readonly outcome: Outcome }[];
}

const anyJudged: fc.Arbitrary<Judged> = fc.record({
  main: anyVerdict.map((verdict) => ({ ...verdict, reading: 'clock', main: true })),
  changed: fc.subarray([...variants]).chain((some) =>
    fc.tuple(
      ...some.map((variant) =>
        fc.record({
          variant: fc.constant(variant),
          outcome: fc.constantFrom<Outcome>('met', 'unanswered'),
        }),
      ),
    ),
  ),
});

/** Every variant of every verdict, one by one. */
function plainly(judged: readonly Judged[]): ReadingTally['variants'] {
  const counts: ReadingTally['variants'] = new Map();
  for (const { main, changed } of judged) {
    for (const variant of variants) {
      const { outcome } = changed.find((one) => one.variant === variant) ?? main;
      within(counts, variant, emptyOutcomes)[outcome] += 1;
    }
  }
  return counts;
}

describe('counts of other choices', () => {
  it('are those of every verdict judged with every choice', () => {
    fc.assert(
      fc.property(fc.array(anyJudged, { minLength: 1 }), (judged) => {
        const tally = emptyTally();
        const counts = createVariantCounts();
        for (const { main, changed } of judged) {
          addVerdict(tally, main, null);
          counts.add(main, changed);
        }
        counts.addTo(tally, { rule: 'svar-36h', reading: 'clock', variants });
        expect(tally.get('svar-36h')?.get('clock')?.variants).toEqual(plainly(judged));
      }),
    );
  });

  it('are none of a rule that judges nobody', () => {
    const tally = emptyTally();
    createVariantCounts().addTo(tally, { rule: 'svar-36h', reading: 'clock', variants });
    expect(tally.size).toBe(0);
  });
});
