import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareOf, Z_95 } from '../../src/measurement/share.js';

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I: method 3, score without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%d of %d lies between %d and %d', (met, judged, low, high) => {
    const share = shareOf(met, judged);
    expect(share?.low).toBeCloseTo(low, 4);
    expect(share?.high).toBeCloseTo(high, 4);
    expect(share?.value).toBe(met / judged);
  });

  it('ends where the score test at 5 % just rejects', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (judged, seed) => {
        const met = seed % (judged + 1);
        const share = shareOf(met, judged);
        if (share === null) throw new Error('no share');
        for (const end of [share.low, share.high].filter((value) => value > 0 && value < 1)) {
          const score = Math.abs(share.value - end) / Math.sqrt((end * (1 - end)) / judged);
          expect(score).toBeCloseTo(Z_95, 6);
        }
        expect(share.low).toBeLessThanOrEqual(share.value);
        expect(share.high).toBeGreaterThanOrEqual(share.value);
      }),
    );
  });

  it('is none where nothing was judged', () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});
