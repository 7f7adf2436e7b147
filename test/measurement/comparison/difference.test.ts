import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from '../../../src/measurement/comparison/difference.js';
import { shareOf } from '../../../src/measurement/share.js';
import type { Difference } from '../../../src/model/comparison.js';
import type { Share } from '../../../src/model/share.js';

function share(met: number, judged: number): Share {
  const found = shareOf(met, judged);
  if (found === null) throw new Error('nothing was judged');
  return found;
}

/** The first count less the second, as the tables of the literature have it. */
function less(first: readonly [number, number], second: readonly [number, number]): Difference {
  return differenceOf(share(...second), share(...first));
}

const z = 1.959963984540054;

/** A Wilson limit found by halving: where the score statistic of a true share is just z. */
function limitByHalving(met: number, judged: number, side: -1 | 1): number {
  const observed = met / judged;
  const isInside = (truth: number): boolean =>
    (observed - truth) ** 2 * judged <= z * z * truth * (1 - truth);
  let inside = observed;
  let outside = side === -1 ? 0 : 1;
  if (isInside(outside)) return outside;
  for (let round = 0; round < 200; round++) {
    const middle = (inside + outside) / 2;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

const counts = fc
  .tuple(fc.integer({ min: 1, max: 4000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([judged, part]): readonly [number, number] => [Math.round(judged * part), judged]);

describe('the interval of a difference', () => {
  /** Newcombe, Statistics in Medicine 1998;17:873–890, table II, method 10. */
  it.each([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[0, 10], [0, 20], -0.1611, 0.2775],
    [[0, 10], [0, 10], -0.2775, 0.2775],
    [[10, 10], [0, 20], 0.6791, 1],
    [[10, 10], [0, 10], 0.6075, 1],
  ] as const)('of %j less %j is %d to %d', (first, second, low, high) => {
    const difference = less(first, second);
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });

  it('is made of limits that halving finds too', () => {
    fc.assert(
      fc.property(counts, counts, ([m1, n1], [m2, n2]) => {
        const { low, high } = differenceOf(share(m1, n1), share(m2, n2));
        const d = m2 / n2 - m1 / n1;
        const [l1, u1] = [limitByHalving(m1, n1, -1), limitByHalving(m1, n1, 1)];
        const [l2, u2] = [limitByHalving(m2, n2, -1), limitByHalving(m2, n2, 1)];
        expect(low).toBeCloseTo(d - Math.sqrt((m2 / n2 - l2) ** 2 + (u1 - m1 / n1) ** 2), 8);
        expect(high).toBeCloseTo(d + Math.sqrt((u2 - m2 / n2) ** 2 + (m1 / n1 - l1) ** 2), 8);
      }),
      { numRuns: 200 },
    );
  });

  it('holds the difference, and lies within −1 and 1', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const { value, low, high } = less(first, second);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('turns its sign with its measurements', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const [there, back] = [less(first, second), less(second, first)];
        expect(back.value).toBeCloseTo(-there.value, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
      }),
    );
  });

  it('of a share and itself holds 0 in its middle, and is no clear change', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const { value, low, high, change } = less(one, one);
        expect(value).toBe(0);
        expect(low).toBeCloseTo(-high, 12);
        expect(change).toBe('no-clear-difference');
      }),
    );
  });
});

describe('a change', () => {
  it.each([
    ['clear-up', [850, 1000], [810, 1000]],
    ['clear-down', [810, 1000], [850, 1000]],
    ['no-clear-difference', [83, 100], [81, 100]],
    ['no-clear-difference', [5, 5], [5, 5]],
  ] as const)('is %s from %j to %j', (change, present, earlier) => {
    expect(less(present, earlier).change).toBe(change);
  });
});
