import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addBin,
  addBins,
  type BinCounts,
  countAfter,
  countAll,
  emptyBins,
  sortedBins,
} from '../../src/measurement/bin-counts.js';

function countsOf(times: readonly number[], read: (counts: BinCounts) => void = () => undefined): BinCounts {
  const counts = emptyBins();
  for (const [place, bin] of times.entries()) {
    addBin(counts, bin);
    if (place % 7 === 0) read(counts);
  }
  return counts;
}

function naive(times: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const bin of times) counts.set(bin, (counts.get(bin) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other);
}

function pairsOf(counts: BinCounts): readonly (readonly [number, number])[] {
  const pairs = sortedBins(counts);
  return Array.from({ length: pairs.length / 2 }, (_, place) => [
    pairs[2 * place] ?? 0,
    pairs[2 * place + 1] ?? 0,
  ]);
}

/** Few that come again and again, and some of more than a century. */
const anyTime = fc.oneof(
  { weight: 20, arbitrary: fc.nat(50) },
  fc.integer({ min: 2 ** 32 - 2, max: 2 ** 32 + 2 }),
);
const anyTimes = fc.array(anyTime, { maxLength: 200 });
/** More than are kept unsorted, several times over. */
const many = Array.from({ length: 100_000 }, (_, place) => (place * 7919) % 3001);

describe('counts of bins', () => {
  it('are those of a table looked up time by time, however often they are read meanwhile', () => {
    fc.assert(
      fc.property(anyTimes, (times) => {
        expect(pairsOf(countsOf(times))).toEqual(naive(times));
        expect(pairsOf(countsOf(times, sortedBins))).toEqual(naive(times));
      }),
    );
  });

  it('are the same of very many', () => {
    expect(pairsOf(countsOf(many))).toEqual(naive(many));
    expect(countAll(countsOf(many))).toBe(many.length);
  });

  it('add up, and leave what is added as it was', () => {
    fc.assert(
      fc.property(anyTimes, anyTimes, anyTimes, (one, other, third) => {
        const [into, from] = [countsOf(one), countsOf(other)];
        addBins(into, from);
        addBins(into, countsOf(third));
        expect(pairsOf(into)).toEqual(naive([...one, ...other, ...third]));
        expect(pairsOf(from)).toEqual(naive(other));
      }),
    );
  });

  it.each([
    ['none after the last', 9, 0],
    ['those after one of them', 3, 2],
    ['those after a time between them', 4, 2],
    ['all after a time before them', 0, 4],
  ])('count %s', (_, bin, expected) => {
    expect(countAfter(countsOf([3, 9, 3, 9]), bin)).toBe(expected);
  });
});
