import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binomialAtLeast, binomialAtMost } from '../../src/measurement/binomial.js';
import { funnelCurve, funnelLimits, placedBy, standingOf, tooFewIn } from '../../src/measurement/funnel.js';
import { shareOf } from '../../src/measurement/share.js';

/** P(X ≤ x) as a fraction of whole numbers, for p = `part` / `of`. */
function exactAtMost(x: number, n: number, { part, of }: { part: number; of: number }): number {
  let combinations = 1n;
  let sum = 0n;
  for (let k = 0; k <= Math.min(x, n); k++) {
    sum += combinations * BigInt(part) ** BigInt(k) * BigInt(of - part) ** BigInt(n - k);
    combinations = (combinations * BigInt(n - k)) / BigInt(k + 1);
  }
  return Number((sum * 10n ** 40n) / BigInt(of) ** BigInt(n)) / 1e40;
}

describe('binomial tails', () => {
  it('equal the sums of whole numbers', () => {
    const anyCase = fc.record({
      n: fc.integer({ min: 1, max: 150 }),
      x: fc.nat(150),
      of: fc.integer({ min: 1, max: 60 }),
      part: fc.nat(60),
    });
    fc.assert(
      fc.property(anyCase, ({ n, x, of, part }) => {
        const share = { part: Math.min(part, of), of };
        const exact = exactAtMost(x, n, share);
        const found = binomialAtMost(x, n, share.part / share.of);
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(1e-11 * exact + 1e-15);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [70, 100, 0.9],
    [820, 1000, 0.86],
    [0, 40, 0.3],
  ])('keep their digits far out: %d of %d at %d', (x, n, p) => {
    const exact = exactAtMost(x, n, { part: Math.round(p * 100), of: 100 });
    expect(binomialAtMost(x, n, p) / exact).toBeCloseTo(1, 9);
    expect(binomialAtLeast(n - x, n, 1 - p) / exact).toBeCloseTo(1, 9);
  });

  it('stay sound for a million contacts', () => {
    expect(binomialAtMost(900_000, 1_000_000, 0.9)).toBeCloseTo(0.5005, 3);
    expect(binomialAtMost(899_412, 1_000_000, 0.9)).toBeCloseTo(0.025, 3);
  });
});

describe('the standing of a unit', () => {
  const whole = shareOf(900, 1000);

  it.each([
    // P(X ≤ 80) = 0.0020, P(X ≤ 79) = 0.00086, P(X ≤ 83) = 0.0206, P(X ≤ 84) = 0.0399 for n = 100, p = 0.9
    [79, 100, 'improvement-area'],
    [80, 100, 'watch'],
    [83, 100, 'watch'],
    [84, 100, 'as-whole'],
    [95, 100, 'as-whole'],
    // P(X ≥ 96) = 0.0237
    [96, 100, 'above'],
    [0, 2, 'watch'],
    [0, 3, 'watch'],
    [0, 4, 'improvement-area'],
    [3, 3, 'as-whole'],
  ] as const)('%d of %d beside 90 %% is %s', (met, judged, standing) => {
    expect(standingOf(shareOf(met, judged), whole, null)).toBe(standing);
  });

  it.each([
    [35, 40, 0.9, 'improvement-area'],
    [36, 40, 0.95, 'as-whole'],
    [35, 40, 0.85, 'as-whole'],
    [35, 40, null, 'as-whole'],
  ] as const)('%d of %d where the floor is %d is %s', (met, judged, floor, standing) => {
    expect(standingOf(shareOf(met, judged), whole, floor)).toBe(standing);
  });

  it('makes no area of one miss in 200 where all else was met', () => {
    expect(standingOf(shareOf(199, 200), shareOf(1199, 1200), null)).not.toBe('improvement-area');
  });

  it('is none where nothing was judged', () => {
    expect(standingOf(null, whole, null)).toBeNull();
    expect(standingOf(whole, null, null)).toBeNull();
  });
});

const anyUnit = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.integer({ min: 1, max: 60 }), fc.nat(60))
  .map(([judged, met, of, part]) => ({
    unit: shareOf(Math.min(met, judged), judged),
    whole: shareOf(Math.min(part, of), of),
  }));

describe('the curves of the funnel', () => {
  it('have a unit outside exactly where the exact limits have it', () => {
    fc.assert(
      fc.property(anyUnit, ({ unit, whole }) => {
        if (unit === null || whole === null) throw new Error('nothing judged');
        const { low998, low95, high95, high998 } = funnelLimits(unit.judged, whole.value);
        const drawn =
          unit.value < low998 - 1e-12
            ? 'improvement-area'
            : unit.value < low95 - 1e-12
              ? 'watch'
              : unit.value > high95 + 1e-12
                ? 'above'
                : 'as-whole';
        expect(drawn).toBe(standingOf(unit, whole, null));
        expect(low998 <= low95 && high95 <= high998).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  // The design's own example: 64 judged around 86.1 % (2 723 of 3 162).
  it('are those of the report that was drawn by hand', () => {
    const { low998, low95 } = funnelLimits(64, 2723 / 3162);
    expect([low998.toFixed(3), low95.toFixed(3)]).toEqual(['0.705', '0.763']);
  });

  it('run from few contacts to as many as the largest unit has', () => {
    const curve = funnelCurve(900, 0.86);
    const judged = curve.map((limits) => limits.judged);
    expect([judged[0], judged.at(-1)]).toEqual([5, 900]);
    expect(judged).toEqual([...new Set(judged)].sort((one, other) => one - other));
    expect(curve.length).toBeLessThanOrEqual(48);
    expect(funnelCurve(5, 0.86).map((limits) => limits.judged)).toEqual([5]);
    expect(funnelCurve(4, 0.86)).toEqual([]);
  });

  it('agree with the standing on what made an improvement area', () => {
    fc.assert(
      fc.property(anyUnit, fc.constantFrom(null, 0.5, 0.9), ({ unit, whole }, floor) => {
        if (unit === null || whole === null) throw new Error('nothing judged');
        const isArea = standingOf(unit, whole, floor) === 'improvement-area';
        expect(placedBy(unit, whole, floor).length > 0).toBe(isArea);
        if (whole.value === 0 || whole.value === 1) {
          expect(tooFewIn(unit, whole, floor)).not.toBe('contacts');
        }
        if (tooFewIn(unit, whole, floor) === 'contacts') {
          expect(placedBy(unit, whole, floor)).not.toContain('funnel');
        }
      }),
      { numRuns: 300 },
    );
  });
});
