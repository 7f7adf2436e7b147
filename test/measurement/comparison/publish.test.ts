import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publish } from '../../../src/measurement/suppression/publish.js';
import type { Cell } from '../../../src/model/cell.js';
import type { ComparedCell } from '../../../src/model/comparison.js';
import type { PublishedResult, Result } from '../../../src/model/result.js';
import { type Count, hiddenIn, type Seen, type Sum, solved, sumsOf } from '../attacker.js';
import { anyBatches, type Batch, batch } from '../make-result.js';
import { cellsIn, compared, publishedFigures, resultWith, ruleOf, shown } from './make-comparison.js';

const counts: { readonly [what in 'met' | 'judged']: Count } = {
  met: (cell) => cell.met,
  judged: (cell) => cell.met + cell.late + cell.unanswered,
};

type Time = 'earlier' | 'present';

/** What the comparison tells of one measurement: the sums of cells that its shares are of. */
function toldSums(
  results: { readonly [time in Time]: Result },
  time: Time,
  what: keyof typeof counts,
): readonly Sum[] {
  const { earlier, present } = results;
  const { channels, leftOut } = ruleOf(compared(earlier, present));
  const figures = publishedFigures(earlier, present);
  const names = new Set(figures.units.map(({ unit }) => unit));
  const reading = publish(results[time]).rules[0].readings[0];
  const count = counts[what];
  const see = (name: string, cell: PublishedCell): Seen => ({
    name,
    hidden: 'hidden' in cell ? cell.hidden : null,
    count: 'hidden' in cell ? 0 : count(cell),
  });
  const partsOf = (unit: (typeof reading.units)[number]): readonly Seen[] =>
    leftOut.length === 0
      ? [see(`unit ${unit.unit}`, unit.cell)]
      : unit.channels
          .filter(({ channel }) => channels.includes(channel))
          .map(({ channel, cell }) => see(`${unit.unit} ${channel}`, cell));
  const unitsWhere = (isMeant: (unit: (typeof reading.units)[number]) => boolean): readonly Seen[] =>
    reading.units.filter(isMeant).flatMap(partsOf);
  const sums: readonly (readonly [string, readonly Seen[]])[] = [
    ['whole', unitsWhere(() => true)],
    ['common', unitsWhere(({ unit }) => names.has(unit))],
    ...reading.organisationKinds.map(({ kind }): [string, readonly Seen[]] => [
      `kind ${kind}`,
      unitsWhere((unit) => unit.kind === kind),
    ]),
    ...reading.units.map(({ unit }): [string, readonly Seen[]] => [
      `unit ${unit}`,
      unitsWhere((one) => one.unit === unit),
    ]),
  ];
  const cells = cellsIn(figures);
  return sums.flatMap(([name, parts]) => {
    const cell = cells.get(name);
    if (cell === undefined || 'hidden' in cell) return [];
    const total = {
      name: `told ${name}`,
      hidden: null,
      count: (cell satisfies ComparedCell)[time]?.[what] ?? 0,
    };
    return [{ total, parts }];
  });
}

type PublishedCell = PublishedResult['rules'][0]['readings'][0]['whole'];

const anyEarlier = fc
  .tuple(anyBatches, fc.boolean())
  .map(([batches, onlyMail]): readonly Batch[] =>
    onlyMail ? batches.filter(({ channel }) => channel === 'mail') : batches,
  );

describe('an attacker with both reports and the comparison', () => {
  it('works out no count of any hidden cell', () => {
    fc.assert(
      fc.property(anyEarlier, anyBatches, (then, now) => {
        const results = { earlier: resultWith(then), present: resultWith(now) };
        if (ruleOf(compared(results.earlier, results.present)).readings.length === 0) return;
        for (const time of ['earlier', 'present'] as const) {
          for (const what of ['met', 'judged'] as const) {
            const reading = publish(results[time]).rules[0].readings[0];
            const sums = [...sumsOf(reading, counts[what]), ...toldSums(results, time, what)];
            const found = [...solved(sums).keys()].filter((name) => hiddenIn(sums).has(name));
            expect(found).toEqual([]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('sees no unit that one of the reports hides', () => {
    fc.assert(
      fc.property(anyEarlier, anyBatches, (then, now) => {
        const [earlier, present] = [resultWith(then), resultWith(now)];
        if (ruleOf(compared(earlier, present)).readings.length === 0) return;
        if (ruleOf(compared(earlier, present)).leftOut.length > 0) return;
        for (const { unit, cell } of publishedFigures(earlier, present).units) {
          const isHidden = [earlier, present].some((result) => cellOf(publish(result), unit) === 'hidden');
          expect('hidden' in cell).toBe(isHidden);
        }
      }),
      { numRuns: 20 },
    );
  });
});

function cellOf(published: PublishedResult, unit: string): Cell | 'hidden' | null {
  const found = published.rules[0].readings[0].units.find((one) => one.unit === unit);
  if (found === undefined) return null;
  return 'hidden' in found.cell ? 'hidden' : found.cell;
}

describe('the units that both have', () => {
  const small = [batch(0, 'mail', 2, 1), batch(1, 'mail', 20, 9), batch(2, 'mail', 7, 2)];
  const large = [batch(0, 'mail', 30, 9), batch(1, 'mail', 20, 9), batch(2, 'mail', 7, 2)];

  it('are told though one of them is hidden, where the report tells all beside them', () => {
    const { commonUnits } = publishedFigures(resultWith(small), resultWith(large));
    expect(shown(commonUnits).earlier).toMatchObject({ judged: 41 });
  });

  it('are not told where what is beside them is hidden', () => {
    const without = large.filter(({ unit }) => unit.name !== 'Skola A');
    expect(publishedFigures(resultWith(small), resultWith(without)).commonUnits).toEqual({ hidden: 'few' });
  });
});

describe('a result with a comparison', () => {
  it('is published without what its own report hides', () => {
    const few = resultWith([batch(0, 'mail', 2, 1), batch(1, 'mail', 20, 9), batch(2, 'mail', 7, 2)]);
    const many = resultWith([batch(0, 'mail', 30, 9), batch(1, 'mail', 20, 9), batch(2, 'mail', 7, 2)]);
    const comparison = compared(few, many);
    const { comparison: told } = publish({ ...many, comparison });
    expect(JSON.stringify(comparison)).toContain('"judged":3');
    expect(JSON.stringify(told)).not.toContain('"judged":3,');
    expect(JSON.stringify(told)).not.toContain('"judged":3}');
  });
});
