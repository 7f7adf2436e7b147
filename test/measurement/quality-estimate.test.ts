import '../fixed-seed.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logFactorial } from '../../src/measurement/binomial.js';
import { estimateMean, estimateShare } from '../../src/measurement/quality/estimate.js';
import { domainOf, type Stratum } from '../../src/measurement/quality/strata.js';
import { studentPoint } from '../../src/measurement/quality/student.js';

const scale = { lowest: 0, highest: 100 };

describe('the 97.5 % point of Student’s t', () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [9, 2.262],
    [10, 2.228],
    [29, 2.045],
    [30, 2.042],
    [99, 1.984],
    [120, 1.98],
    [10_000, 1.9602],
  ])('with %d degrees of freedom is as in printed tables', (degrees, point) => {
    expect(studentPoint(degrees)).toBeCloseTo(point, 3);
  });
});

describe('a mean from one stratum', () => {
  it('is the textbook formula', () => {
    const values = [100, 75, 50, 75, 100, 25, 75, 100];
    // Mean 75, s² = 714.2857, N = 40: 2.3646 · √((1 − 8/40) · 714.2857 / 8) = 19.985
    const estimate = estimateMean([{ population: 40, values }], scale);
    expect(estimate?.value).toBe(75);
    expect(estimate?.interval?.low).toBeCloseTo(55.015, 2);
    expect(estimate?.interval?.high).toBeCloseTo(94.985, 2);
  });

  it.each<readonly [name: string, stratum: Stratum<number>, interval: object | null]>([
    [
      'of all contacts has nothing left to doubt',
      { population: 3, values: [50, 75, 100] },
      { low: 75, high: 75 },
    ],
    ['of one contact among many has no interval', { population: 9, values: [50] }, null],
    [
      'of equal values has no interval, for the rest may differ',
      { population: 9, values: [75, 75, 75] },
      null,
    ],
    ['of the only contact there is is exact', { population: 1, values: [50] }, { low: 50, high: 50 }],
  ])('%s', (_, stratum, interval) => {
    expect(estimateMean([stratum], scale)?.interval).toEqual(interval);
  });

  it('stays on the scale', () => {
    const estimate = estimateMean([{ population: 500, values: [100, 100, 75] }], scale);
    expect(estimate?.interval?.high).toBe(100);
  });

  it('of nothing is none', () => {
    expect(estimateMean([{ population: 4, values: [] }], scale)).toBeNull();
    expect(estimateMean([], scale)).toBeNull();
  });
});

describe('a mean from several strata', () => {
  it('weighs each by its contacts, not by how many were looked at', () => {
    const estimate = estimateMean(
      [
        { population: 90, values: [100, 100, 50, 50] },
        { population: 10, values: [0, 0, 50, 50] },
      ],
      scale,
    );
    expect(estimate?.value).toBeCloseTo(0.9 * 75 + 0.1 * 25, 12);
  });

  it('joins a stratum of which only one was looked at with another', () => {
    const strata = [
      { population: 20, values: [100, 50, 75] },
      { population: 5, values: [0] },
    ];
    const joined = [{ population: 25, values: [100, 50, 75, 0] }];
    expect(estimateMean(strata, scale)).toEqual(estimateMean(joined, scale));
  });
});

describe('a share', () => {
  it('of all contacts is exact', () => {
    const estimate = estimateShare([{ population: 4, values: [true, false, false, false] }]);
    expect(estimate).toEqual({ value: 0.25, interval: { low: 0.25, high: 0.25 } });
  });

  it('of a few among very many is Wilson’s own', () => {
    // Wilson for 3 of 20: 0.0524 to 0.3604
    const values = Array.from({ length: 20 }, (_, place) => place < 3);
    const estimate = estimateShare([{ population: 1e9, values }]);
    expect(estimate?.interval?.low).toBeCloseTo(0.0524, 4);
    expect(estimate?.interval?.high).toBeCloseTo(0.3604, 4);
  });

  it('of which none was found still leaves room for some', () => {
    const values = Array.from({ length: 50 }, () => false);
    const estimate = estimateShare([{ population: 80, values }]);
    expect(estimate?.value).toBe(0);
    expect(estimate?.interval?.low).toBe(0);
    expect(estimate?.interval?.high).toBeGreaterThan(0.02);
    expect(estimate?.interval?.high).toBeLessThan(0.04);
  });

  it('lies within its interval, and the interval within 0 and 1', () => {
    const stratum = fc
      .array(fc.boolean(), { minLength: 1, maxLength: 20 })
      .chain((values) =>
        fc.integer({ min: values.length, max: 200 }).map((population) => ({ population, values })),
      );
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 5 }), (strata) => {
        const estimate = estimateShare(strata);
        const { low, high } = estimate?.interval ?? { low: 2, high: -1 };
        const value = estimate?.value ?? 3;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** P(x of the sample) where `marked` of `population` are drawn from without replacement. */
function hypergeometric(x: number, marked: number, population: number, size: number): number {
  if (x > marked || size - x > population - marked || x < 0) return 0;
  const choose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return Math.exp(choose(marked, x) + choose(population - marked, size - x) - choose(population, size));
}

/** How often the interval holds the truth, over every sample of `size` that there is. */
function coverage(marked: number, population: number, size: number): number {
  const truth = marked / population;
  let covered = 0;
  for (let x = 0; x <= size; x++) {
    const values = Array.from({ length: size }, (_, place) => place < x);
    const { low, high } = estimateShare([{ population, values }])?.interval ?? { low: 1, high: 0 };
    if (low <= truth && truth <= high) covered += hypergeometric(x, marked, population, size);
  }
  return covered;
}

describe('the interval of a share holds what it promises', () => {
  it.each([
    [80, 50],
    [300, 50],
    [300, 100],
    [40, 30],
    [400, 40],
  ])(
    'of %d contacts, %d looked at: worked out over every sample and every number of marked ones',
    (population, size) => {
      const coverages = Array.from({ length: population + 1 }, (_, marked) =>
        coverage(marked, population, size),
      );
      expect(meanOf(coverages)).toBeGreaterThan(0.945);
      expect(meanOf(coverages)).toBeLessThan(0.97);
      expect(coverages.filter((one) => one < 0.9).length / coverages.length).toBeLessThan(0.02);
    },
  );
});

/** A generator of its own, so that the run can be repeated: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sampleOf<Value>(values: readonly Value[], size: number, random: () => number): readonly Value[] {
  const left = [...values];
  return Array.from({ length: size }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the interval of a mean holds what it promises', () => {
  const gradesOf = (counts: readonly number[]): readonly number[] =>
    counts.flatMap((count, step) => Array.from({ length: count }, () => step * 25));
  const towns: readonly (readonly [
    name: string,
    units: readonly (readonly number[])[],
    sizes: readonly number[],
  ])[] = [
    ['one group', [gradesOf([10, 20, 60, 80, 30])], [50]],
    ['one group, half of it seen', [gradesOf([5, 10, 30, 30, 25])], [50]],
    [
      'three units that differ, drawn from by size',
      [gradesOf([0, 5, 20, 60, 35]), gradesOf([20, 20, 20, 10, 10]), gradesOf([2, 2, 4, 8, 4])],
      [30, 20, 10],
    ],
    [
      'a large unit and small ones with two each',
      [gradesOf([5, 15, 50, 80, 50]), gradesOf([1, 1, 2, 3, 3]), gradesOf([2, 2, 2, 1, 1])],
      [40, 2, 2],
    ],
  ];

  it.each(towns)('%s: in 2000 samples from contacts whose grades are known', (_, units, sizes) => {
    const random = randomFrom(7);
    const truth = meanOf(units.flat());
    const means: number[] = [];
    let covered = 0;
    for (let round = 0; round < 2000; round++) {
      const strata = units.map((values, place) => ({
        population: values.length,
        values: sampleOf(values, sizes[place] ?? 0, random),
      }));
      const { value, interval } = estimateMean(strata, scale) ?? { value: Number.NaN, interval: null };
      means.push(value);
      if (interval !== null && interval.low <= truth && truth <= interval.high) covered += 1;
    }
    expect(meanOf(means)).toBeGreaterThan(truth - 0.5);
    expect(meanOf(means)).toBeLessThan(truth + 0.5);
    expect(covered / 2000).toBeGreaterThan(0.93);
    expect(covered / 2000).toBeLessThan(0.985);
  });
});

describe('a part of the contacts', () => {
  it('has as much of each stratum as was found of it', () => {
    const strata = [
      { population: 100, values: [1, null, 3, null] },
      { population: 30, values: [5, 6, 7] },
    ];
    expect(domainOf(strata, (value) => value)).toEqual([
      { population: 50, values: [1, 3] },
      { population: 30, values: [5, 6, 7] },
    ]);
  });
});
