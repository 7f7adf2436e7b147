import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ComparisonFigures } from '../../../src/model/comparison.js';
import type { Result } from '../../../src/model/result.js';
import { lot, resultOfLots } from '../make-one-sided.js';
import { anyBatches, type Batch, batch, figuresOf, manyUnits } from '../make-result.js';
import { cellsIn, compared, figuresIn, resultWith, ruleOf, shown } from './make-comparison.js';

const busy = [batch(0, 'mail', 50, 10), batch(1, 'mail', 40, 20), batch(3, 'phone', 30, 10)];

describe('a measurement beside itself', () => {
  it('has no difference in any group', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        const result = resultWith(batches);
        const comparison = compared(result, result);
        expect(ruleOf(comparison).leftOut).toEqual([]);
        for (const { figures } of ruleOf(comparison).readings) {
          if (figures === null) throw new Error('not compared');
          expect([...figures.newUnits, ...figures.vanishedUnits]).toEqual([]);
          for (const cell of cellsIn(figures).values()) {
            expect(shown(cell).difference?.value ?? 0).toBe(0);
            expect(shown(cell).difference?.change ?? 'no-clear-difference').toBe('no-clear-difference');
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('two measurements turned around', () => {
  it('have the same differences with the other sign', () => {
    fc.assert(
      fc.property(anyBatches, anyBatches, (first, second) => {
        const [there, back] = [first, second].map((batches) => resultWith(batches));
        if (there === undefined || back === undefined) throw new Error('no result');
        const forth = ruleOf(compared(there, back));
        const again = ruleOf(compared(back, there));
        expect(again.reasons.map(({ code }) => code)).toEqual(forth.reasons.map(({ code }) => code));
        if (forth.readings.length === 0) return;
        const [one, other] = [figuresIn(compared(there, back)), figuresIn(compared(back, there))];
        expect(other.newUnits.toSorted()).toEqual(one.vanishedUnits.toSorted());
        const cells = cellsIn(other);
        expect([...cells.keys()].sort()).toEqual([...cellsIn(one).keys()].sort());
        for (const [name, cell] of cellsIn(one)) {
          const turned = shown(cells.get(name));
          expect(turned.earlier).toEqual(shown(cell).present);
          expect(turned.difference?.value ?? 0).toBeCloseTo(-(shown(cell).difference?.value ?? 0), 12);
          expect(turned.difference?.low ?? 0).toBeCloseTo(-(shown(cell).difference?.high ?? 0), 12);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** Met and judged under the main reading, counted from what the tables were made of. */
function counted(batches: readonly Batch[], isMeant: (batch: Batch) => boolean): readonly [number, number] {
  const outcomes = batches.filter(isMeant).flatMap((one) => one.outcomes.map(([clock]) => clock));
  const judged = outcomes.filter((outcome) => ['met', 'late', 'unanswered'].includes(outcome)).length;
  return [outcomes.filter((outcome) => outcome === 'met').length, judged];
}

describe('the units that both have', () => {
  it('are counted without those that are new or gone, in the channels that both measured', () => {
    fc.assert(
      fc.property(anyBatches, anyBatches, fc.boolean(), (then, now, onlyMail) => {
        const before = onlyMail ? then.filter(({ channel }) => channel === 'mail') : then;
        const comparison = compared(resultWith(before), resultWith(now));
        const rule = ruleOf(comparison);
        if (rule.readings.length === 0) return;
        const figures = figuresIn(comparison);
        const isCompared = ({ channel, outcomes }: Batch): boolean =>
          rule.channels.includes(channel) && outcomes.length > 0;
        const unitsOf = (batches: readonly Batch[]): ReadonlySet<string> =>
          new Set(batches.filter(isCompared).map(({ unit }) => unit.name));
        const both = [...unitsOf(before)].filter((unit) => unitsOf(now).has(unit));
        expect(figures.units.map(({ unit }) => unit).toSorted()).toEqual(both.toSorted());
        const inBoth = (one: Batch): boolean => isCompared(one) && both.includes(one.unit.name);
        const { earlier, present } = shown(figures.commonUnits);
        expect([earlier?.met ?? 0, earlier?.judged ?? 0]).toEqual(counted(before, inBoth));
        expect([present?.met ?? 0, present?.judged ?? 0]).toEqual(counted(now, inBoth));
        const whole = shown(figures.whole);
        expect([whole.present?.met ?? 0, whole.present?.judged ?? 0]).toEqual(counted(now, isCompared));
      }),
      { numRuns: 20 },
    );
  });

  it('are named beside those that are new and those that are gone', () => {
    const figures = figuresIn(
      compared(resultWith([batch(0, 'mail', 9), batch(1, 'mail', 9)]), resultWith(busy)),
    );
    expect(figures.units.map(({ unit }) => unit)).toEqual(['Skola A', 'Skola B']);
    const now = figuresIn(compared(resultWith(busy), resultWith([batch(1, 'mail', 9), batch(2, 'mail', 9)])));
    expect([now.newUnits, now.vanishedUnits]).toEqual([['Skola C'], ['Skola A']]);
  });
});

describe('channels', () => {
  it('that only one of them measured are left out of every figure', () => {
    const comparison = compared(resultWith(busy.slice(0, 2)), resultWith(busy));
    expect(ruleOf(comparison)).toMatchObject({
      channels: ['mail'],
      leftOut: [{ channel: 'phone', measured: 'present' }],
    });
    const { whole, units, newUnits } = figuresIn(comparison);
    expect(shown(whole).present).toMatchObject({ met: 90, judged: 120 });
    expect(units).toHaveLength(2);
    expect(newUnits).toEqual([]);
  });

  it('that are not the same at all leave nothing to compare', () => {
    const comparison = compared(resultWith([batch(0, 'phone', 9)]), resultWith([batch(0, 'mail', 9)]));
    expect(ruleOf(comparison)).toMatchObject({
      reasons: [{ code: 'no-shared-channel', earlier: ['phone'], present: ['mail'] }],
      readings: [],
    });
  });
});

describe('what the earlier measurement has alone', () => {
  it('is named: its rules', () => {
    const earlier = resultWith(busy);
    const other = { ...figuresOf(busy), rule: 'nytt-lofte', title: 'Ett nytt löfte' };
    const comparison = compared(earlier, { ...earlier, rules: [other] });
    expect(comparison.vanishedRules).toEqual([{ rule: 'svar-36h', title: 'Svar inom 36 timmar' }]);
    expect(ruleOf(comparison).reasons).toEqual([{ code: 'rule-missing' }]);
  });

  it('is told: another main reading', () => {
    const earlier = resultWith(busy);
    const [rule] = earlier.rules;
    const [main, second] = rule.readings;
    if (second === undefined) throw new Error('one reading alone');
    const turned: Result = { ...earlier, rules: [{ ...rule, readings: [second, main] }] };
    const found = ruleOf(compared(turned, earlier));
    expect(found.earlierMain).toBe('office-hours');
    expect(found.readings.map(({ reading, figures }) => [reading, figures !== null])).toEqual([
      ['clock', true],
      ['office-hours', true],
    ]);
  });
});

describe('a unit without judged contacts', () => {
  it('has no difference', () => {
    const unit = manyUnits[0]?.name ?? '';
    const pending: Batch = { ...batch(0, 'mail', 0), outcomes: Array(9).fill(['pending', 'pending']) };
    const comparison: ComparisonFigures = compared(resultWith(busy), resultWith([pending]));
    const found = figuresIn(comparison).units.find((one) => one.unit === unit);
    expect(found?.cell).toMatchObject({ present: null, difference: null, mayPublish: true });
  });
});

describe('a measurement of one side alone', () => {
  const [gap, full] = [resultOfLots([lot(10, 0, 21)]), resultOfLots([lot(30, 9, 0)])];

  it.each([
    ['the earlier', gap, full, { earlier: ['noticed'], present: [] }],
    ['the present', full, gap, { earlier: [], present: ['noticed'] }],
    ['both', gap, gap, { earlier: ['noticed'], present: ['noticed'] }],
  ])('is not compared: %s', (_, earlier, present, columns) => {
    const [main] = ruleOf(compared(earlier, present)).readings;
    expect(main).toMatchObject({ reasons: [{ code: 'one-sided', ...columns }], figures: null, times: null });
  });

  it('leaves the other groups of a whole that has a share', () => {
    const some = [lot(20, 9, 0), lot(10, 0, 2, { unit: 1 })];
    const cells = cellsIn(figuresIn(compared(resultOfLots(some), resultOfLots(some))));
    expect(shown(cells.get('unit Skola A')).difference?.value).toBe(0);
    expect(shown(cells.get('unit Skola B'))).toMatchObject({
      earlier: null,
      present: null,
      difference: null,
    });
  });
});
