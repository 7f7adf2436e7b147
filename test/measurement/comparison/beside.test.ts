import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishComparison } from '../../../src/measurement/comparison/publish-comparison.js';
import { publish } from '../../../src/measurement/suppression/publish.js';
import type { Cell, HiddenCell } from '../../../src/model/cell.js';
import type { AccountBeside } from '../../../src/model/comparison.js';
import type { Result } from '../../../src/model/result.js';
import type { AccountRow } from '../../../src/model/rule-figures.js';
import { batch, figuresOf, resultOf } from '../make-result.js';
import { compared, earlierOf, resultWith, ruleOf, withRule } from './make-comparison.js';

const counted = {
  anonymous: 0,
  unknownName: 0,
  withMeasure: 0,
  withoutMeasure: 0,
  unknownMeasure: 0,
  open: 0,
};

const boards = ['Barnnämnden', 'Byggnadsnämnden', 'Socialnämnden', null];

/** An account of complaints, of which a unit of each board received so many. */
function accountOf(sizes: readonly number[], year: number): Result {
  const figures = figuresOf(sizes.map((size, unit) => batch(unit, 'mail', size)));
  const account = sizes.flatMap((size, place): readonly AccountRow[] => {
    const counts = { ...counted, received: size, named: size };
    return size === 0 ? [] : [{ board: boards[place] ?? null, year, counts }];
  });
  const withBoards = (reading: (typeof figures.readings)[0]) => ({
    ...reading,
    units: reading.units.map((unit, place) => ({ ...unit, board: boards[place] ?? null })),
  });
  const [main, ...others] = figures.readings;
  const readings = [withBoards(main), ...others.map(withBoards)] as const;
  return resultOf([{ ...figures, kind: 'account', account, readings: [...readings] }]);
}

type ShownRow = readonly [board: string | null, year: number, received: number | null];

function shownIn(rows: readonly (AccountBeside | AccountRow<Cell | HiddenCell>)[]): readonly ShownRow[] {
  return rows.map(({ board, year, counts }) => [board, year, 'hidden' in counts ? null : counts.received]);
}

const anySizes = fc.array(fc.constantFrom(0, 1, 2, 4, 5, 6, 12, 30), { minLength: 4, maxLength: 4 });

describe('accounts side by side', () => {
  it('hold every count in working outputs, and no reading of shares', () => {
    const rule = ruleOf(compared(accountOf([9, 2, 8, 7], 2014), accountOf([12, 3, 0, 6], 2018)));
    expect(rule).toMatchObject({ reasons: [], readings: [] });
    expect(shownIn(rule.accounts?.earlier ?? [])).toEqual([
      ['Barnnämnden', 2014, 9],
      ['Byggnadsnämnden', 2014, 2],
      ['Socialnämnden', 2014, 8],
      [null, 2014, 7],
    ]);
    expect(shownIn(rule.accounts?.present ?? [])).toEqual([
      ['Barnnämnden', 2018, 12],
      ['Byggnadsnämnden', 2018, 3],
      [null, 2018, 6],
    ]);
  });

  it('are null where the promise is another', () => {
    const other = withRule(accountOf([9, 8], 2014), { promise: 'Något annat.' });
    expect(ruleOf(compared(other, accountOf([9, 8], 2018)))).toMatchObject({
      reasons: [{ code: 'promise-differs' }],
      accounts: null,
    });
  });

  it('show, where published, row by row just what each report shows: an attacker with both learns nothing', () => {
    let hidden = 0;
    fc.assert(
      fc.property(anySizes, anySizes, (then, now) => {
        const [earlier, present] = [accountOf(then, 2014), accountOf(now, 2018)];
        const { accounts } = ruleOf(publishComparison(compared(earlier, present)));
        const [ofThen, ofNow] = [earlierOf(earlier), present].map(
          (result) => publish(result).rules[0].account,
        );
        expect(shownIn(accounts?.earlier ?? [])).toEqual(shownIn(ofThen ?? []));
        expect(shownIn(accounts?.present ?? [])).toEqual(shownIn(ofNow ?? []));
        hidden += shownIn(accounts?.present ?? []).filter(([, , received]) => received === null).length;
      }),
      { numRuns: 60 },
    );
    expect(hidden).toBeGreaterThan(20);
  });
});

const mean = {
  target: { target: { form: 'mean-at-most', seconds: 90, written: '90 seconds' }, reached: null },
} as const;

/** A promise of a mean, of a measurement of these. */
function waiting(result: Result): Result {
  return withRule(result, mean);
}

describe('times side by side', () => {
  const small = waiting(resultWith([batch(0, 'mail', 3)]));
  const large = waiting(resultWith([batch(0, 'mail', 30), batch(1, 'mail', 20)]));
  const both = waiting(resultWith([batch(0, 'mail', 30), batch(1, 'phone', 20), batch(2, 'mail', 20)]));

  it('are all that is told of a promise of a mean', () => {
    const [main] = ruleOf(compared(large, both)).readings;
    expect(main).toMatchObject({ reasons: [], figures: null, times: { mayPublish: true } });
  });

  it('are hidden, where published, if either measurement hides the whole', () => {
    for (const comparison of [compared(small, large), compared(large, small)]) {
      expect(ruleOf(comparison).readings[0]?.times).toMatchObject({ mayPublish: false });
      expect(ruleOf(publishComparison(comparison)).readings[0]?.times).toEqual({ hidden: 'few' });
    }
  });

  it('are those of the whole in a promise of a share too', () => {
    const share = ruleOf(compared(resultWith([batch(0, 'mail', 30)]), resultWith([batch(0, 'mail', 20)])));
    expect(share.readings[0]?.times).toMatchObject({ mayPublish: true });
    expect(share.readings[0]?.figures).not.toBeNull();
  });
});
