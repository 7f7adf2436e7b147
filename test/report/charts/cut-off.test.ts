import { describe, expect, it } from '@jest/globals';
import { crossingsAdded } from '../../../src/report/charts/cut-off.js';
import type { FunnelRange } from '../../../src/report/charts/funnel-plan.js';

const range = (judged: number, low998: number, high998 = 0.9): FunnelRange => {
  return { judged, low998, low95: 0.7, high95: 0.8, high998 };
};

const places = (limits: readonly FunnelRange[]) =>
  crossingsAdded(limits, [0.5, 1]).map(({ judged, low998, high998 }) => [judged, low998, high998]);

describe('lines of the funnel at the edge of the plot', () => {
  it.each([
    ['none', [], []],
    ['inside', [range(10, 0.6), range(20, 0.7)], []],
    ['outside all the way', [range(10, 0.1), range(20, 0.2)], []],
    ['from the edge itself', [range(10, 0.5), range(20, 0.7)], []],
    ['coming in', [range(10, 0.25), range(20, 0.75)], [[15, 0.5, 0.9]]],
    ['going out', [range(10, 0.75), range(20, 0.25)], [[15, 0.5, 0.9]]],
    [
      'two lines over two edges, in order',
      [range(0, 0.25, 1.75), range(8, 0.75, 0.75)],
      [
        [4, 0.5, 1.25],
        [6, 0.625, 1],
      ],
    ],
  ])('%s', (_, limits, added) => {
    const given = limits.map(({ judged, low998, high998 }) => [judged, low998, high998]);
    const [first, ...others] = given;
    expect(places(limits)).toEqual(first === undefined ? [] : [first, ...added, ...others]);
  });
});
