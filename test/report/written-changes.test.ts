import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOf } from '../../src/measurement/comparison/difference.js';
import { shareOf } from '../../src/measurement/share.js';
import type { ComparedCell } from '../../src/model/comparison.js';
import type { Share } from '../../src/model/share.js';
import { type ToldChange, toldChange } from '../../src/report/view-comparison.js';
import { shownDifference } from '../../src/report/view-difference.js';
import { type Language, languages } from '../../src/report/words/words.js';
import '../fixed-seed.js';

function share(met: number, judged: number): Share {
  const found = shareOf(met, judged);
  if (found === null) throw new Error('nothing was judged');
  return found;
}

/** Few contacts, many, and so many that a hundredth of a per cent is certain. */
const shares = fc
  .oneof(...[60, 5000, 900_000].map((most) => fc.integer({ min: 1, max: most })))
  .chain((judged) => fc.integer({ min: 0, max: judged }).map((met) => share(met, judged)));

/** As far from each other as chance makes them, or next to each other. */
const pairs = fc.oneof(
  fc.tuple(shares, shares),
  shares.chain((one) => {
    const most = Math.min(one.judged, one.met + 3);
    const other = fc
      .integer({ min: Math.max(0, one.met - 3), max: most })
      .map((met) => share(met, one.judged));
    return fc.tuple(fc.constant(one), other);
  }),
);

const changes = fc.tuple(pairs, fc.constantFrom('kept', 'departing')).map(([[earlier, present], side]) => {
  const difference = differenceOf(earlier, present);
  const cell: ComparedCell = { earlier, present, difference, mayPublish: true };
  const told = toldChange(cell, side);
  if (typeof told === 'string') throw new Error('both shares are there');
  return told;
});

/** In ten thousandths of a per cent, so that sums are exact. */
function written(text: string): number {
  const digits = text
    .replaceAll(/[\u00a0% +]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(digits)) throw new Error(`no number: ${text}`);
  return Math.round(Number(digits) * 1e4);
}

const spoken = {
  sv: { shares: /är (\S+) .*, mot (\S+) 2014: (upp|ned) (\S+) .*intervall (\S+) till (\S+)\)/, up: 'upp' },
  en: {
    shares: /, (\S+) are .*, against (\S+) for 2014: (up|down) (\S+) .*interval (\S+) to (\S+)\)/,
    up: 'up',
  },
} as const;

function sentence(told: ToldChange, language: Language): string {
  const names = { earlier: '2014', present: '2018' };
  const subject = { told, names, commonUnits: null, theMany: 'contacts', after: 'in time' };
  return languages[language].comparison.changeSentence(subject).replaceAll(/\u00a0(?=%)/g, '');
}

describe.each(['sv', 'en'] as const)('two shares and their difference, in %s', (language) => {
  const { writtenChange } = languages[language].comparison;

  it('add up as they are written in tables, figures and the terminal', () => {
    fc.assert(
      fc.property(changes, (told) => {
        const { earlier, present, difference } = writtenChange(told);
        expect(written(present) - written(earlier)).toBe(written(difference));
        expect(Math.round(shownDifference(told) * 1e6)).toBe(written(difference));
      }),
      { numRuns: 500 },
    );
  });

  it('claim what the interval carries, and no more', () => {
    fc.assert(
      fc.property(changes, (told) => {
        const { low, high, change } = told.difference;
        const found = written(writtenChange(told).difference);
        expect(found).toBeGreaterThanOrEqual(Math.floor(low * 1e6) - 1);
        expect(found).toBeLessThanOrEqual(Math.ceil(high * 1e6) + 1);
        if (change === 'clear-up') expect(found).toBeGreaterThan(0);
        if (change === 'clear-down') expect(found).toBeLessThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('add up in the sentence, which has a difference only where one is clear', () => {
    fc.assert(
      fc.property(changes, (told) => {
        const found = spoken[language].shares.exec(sentence(told, language));
        const { change } = told.difference;
        if (change === 'no-clear-difference') return expect(found).toBeNull();
        const [, now = '', then = '', way, size = '', near = '', far = ''] = found ?? [];
        expect(way === spoken[language].up).toBe(change === 'clear-up');
        expect(Math.abs(written(now) - written(then))).toBe(written(size));
        expect(written(near)).toBeGreaterThan(0);
        expect(written(far)).toBeGreaterThanOrEqual(written(near));
      }),
      { numRuns: 500 },
    );
  });
});
