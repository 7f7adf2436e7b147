import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addBin, emptyBins } from '../../src/measurement/bin-counts.js';
import { responseTimes, survivalCurve } from '../../src/measurement/survival.js';
import type { BinnedTimes } from '../../src/measurement/tally.js';
import { binsOf } from './make-bins.js';

interface Wait {
  readonly seconds: number;
  readonly answered: boolean;
}

function binned(waits: readonly Wait[]): BinnedTimes {
  const times: BinnedTimes = { answered: emptyBins(), censored: emptyBins() };
  for (const { seconds, answered } of waits) addBin(answered ? times.answered : times.censored, seconds);
  return times;
}

/** Still waiting after `seconds`, contact by contact: each answer takes its part of those then waiting. */
function naiveWaiting(waits: readonly Wait[], seconds: number): number {
  const moments = [...new Set(waits.filter((wait) => wait.answered).map((wait) => wait.seconds))];
  return moments
    .filter((moment) => moment <= seconds)
    .reduce((waiting, moment) => {
      const atRisk = waits.filter((wait) => wait.seconds >= moment).length;
      const answered = waits.filter((wait) => wait.answered && wait.seconds === moment).length;
      return waiting * (1 - answered / atRisk);
    }, 1);
}

const anyWaits = fc.array(fc.record({ seconds: fc.nat(20), answered: fc.boolean() }), { maxLength: 40 });

describe('the Kaplan–Meier curve', () => {
  it('is that of a contact by contact count', () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        for (const step of survivalCurve(binned(waits))) {
          expect(step.waiting).toBeCloseTo(naiveWaiting(waits, step.seconds), 10);
        }
      }),
    );
  });

  it('gives the first time at which at most half, and a tenth, still wait', () => {
    fc.assert(
      fc.property(anyWaits, (waits) => {
        const seconds = Array.from({ length: 21 }, (_, index) => index);
        const first = (share: number): number | null =>
          waits.length === 0 ? null : (seconds.find((at) => naiveWaiting(waits, at) <= share + 1e-9) ?? null);
        expect(responseTimes(binned(waits))).toEqual({ median: first(0.5), ninetieth: first(0.1) });
      }),
    );
  });

  // Freireich et al. (1963), remission of leukaemia under 6-MP, weeks: the textbook example.
  it('agrees with the textbook: 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, …', () => {
    const answered = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const waits = [
      ...answered.map((seconds) => ({ seconds, answered: true })),
      ...censored.map((seconds) => ({ seconds, answered: false })),
    ];
    const curve = survivalCurve(binned(waits)).map(({ seconds, waiting }) => [seconds, waiting.toFixed(3)]);
    expect(curve).toEqual([
      [6, '0.857'],
      [7, '0.807'],
      [10, '0.753'],
      [13, '0.690'],
      [16, '0.627'],
      [22, '0.538'],
      [23, '0.448'],
    ]);
    expect(responseTimes(binned(waits))).toEqual({ median: 23, ninetieth: null });
  });

  it('reaches no median where more than half never were answered', () => {
    expect(responseTimes({ answered: binsOf({ 60: 4 }), censored: binsOf({ 600: 5 }) })).toEqual({
      median: null,
      ninetieth: null,
    });
  });

  it('has no times where there are no contacts', () => {
    expect(responseTimes(binned([]))).toEqual({ median: null, ninetieth: null });
  });
});
