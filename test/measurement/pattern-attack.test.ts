import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determinedBy } from '../../src/measurement/suppression/determined.js';
import { equationsOf, hiddenIn, narrowed } from './attacker.js';
import { anyCrowds, figuresOfCrowds, publishedCrowds } from './make-patterns.js';
import { allSumsOf, partCounts } from './pattern-attacker.js';

const [contacts] = partCounts;
if (contacts === undefined) throw new Error('no counts');

describe('an attacker who adds and subtracts parts, times of arrival and boards too', () => {
  it('works out no count of any hidden cell or part', () => {
    fc.assert(
      fc.property(anyCrowds, (crowds) => {
        const figures = publishedCrowds(crowds);
        for (const count of partCounts) {
          const sums = allSumsOf(figures, count);
          const hidden = hiddenIn(sums);
          expect([...determinedBy(equationsOf(sums), (name) => hidden.has(name))]).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('sees no part, time or board of few contacts or of few judged ones', () => {
    fc.assert(
      fc.property(anyCrowds, (crowds) => {
        const hidden = hiddenIn(allSumsOf(publishedCrowds(crowds), contacts));
        const shown = new Set(
          allSumsOf(publishedCrowds(crowds), contacts)
            .flatMap(({ total, parts }) => [total, ...parts])
            .map(({ name }) => name)
            .filter((name) => !hidden.has(name)),
        );
        const exact = figuresOfCrowds(crowds);
        const few = partCounts
          .filter(({ name }) => name !== 'met')
          .flatMap((count) => allSumsOf(exact, count))
          .flatMap(({ total, parts }) => [total, ...parts])
          .filter(({ count }) => count > 0 && count < 5);
        expect(few.map(({ name }) => name).filter((name) => shown.has(name))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('learns no exact number of contacts of few from knowing that few is 1 at least', () => {
    fc.assert(
      fc.property(anyCrowds, (crowds) => {
        const sums = allSumsOf(publishedCrowds(crowds), contacts);
        const ranges = narrowed(sums, ({ hidden }) => {
          return { least: hidden === 'few' ? 1 : 0, most: Number.POSITIVE_INFINITY };
        });
        const few = [...hiddenIn(sums).values()].filter(({ hidden }) => hidden === 'few');
        const known = [...ranges].filter(([, { least, most }]) => least === most).map(([name]) => name);
        expect(few.map(({ name }) => name).filter((name) => known.includes(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is told of times, patterns and boards all the same where enough contacts came', () => {
    let told = 0;
    fc.assert(
      fc.property(anyCrowds, (crowds) => {
        const { arrivals, patterns, readings } = publishedCrowds(crowds);
        const isShown = readings[0].boards.some(({ cell }) => !('hidden' in cell));
        if (arrivals !== null && patterns.length > 0 && isShown) told += 1;
      }),
      { numRuns: 50 },
    );
    expect(told).toBeGreaterThan(10);
  });
});
