import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { determinedBy } from '../../src/measurement/suppression/determined.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { Unit } from '../../src/model/organisation.js';
import type { ReadingFigures } from '../../src/model/reading-figures.js';
import type { Result } from '../../src/model/result.js';
import type { Outcome } from '../../src/model/verdict.js';
import { contacts, equationsOf, hiddenIn, sumsOf } from './attacker.js';
import { rule } from './make.js';
import {
  anyBatches,
  type Batch,
  balance,
  batch,
  figuresOf,
  hiddenNames,
  mainOf,
  manyUnits,
  published,
  resultOf,
} from './make-result.js';

describe('hiding', () => {
  it('leaves tables of many contacts as they are', () => {
    const result = resultOf([figuresOf([batch(0, 'mail', 9, 3), batch(3, 'mail', 5, 2)])]);
    const [figures] = result.rules;
    const units = figures.areas?.units.map((area) => ({ ...area, answering: null }));
    expect(publish(result)).toEqual({
      ...result,
      rules: [{ ...figures, areas: { ...figures.areas, units } }],
    });
  });

  it('takes the smallest other unit of the same kind with a cell of few', () => {
    const batches = [
      batch(0, 'mail', 2, 1),
      batch(1, 'mail', 20, 9),
      batch(2, 'mail', 7, 2),
      batch(3, 'mail', 6, 4),
    ];
    expect(hiddenNames(mainOf(published(batches)))).toEqual([
      'Skola A mail',
      'Skola C mail',
      'unit Skola A',
      'unit Skola C',
    ]);
  });

  it('takes a further unit where 1 and 5 together would be known to be 1 and 5', () => {
    const batches = [batch(0, 'mail', 0, 1), batch(1, 'mail', 3, 2), batch(2, 'mail', 5, 3)];
    expect(hiddenNames(mainOf(published(batches)))).toContain('unit Skola C');
  });

  it('takes the kinds too where a unit stands alone in its kind', () => {
    const batches = [batch(3, 'mail', 2, 1), batch(0, 'mail', 20, 9), batch(1, 'mail', 7, 2)];
    const main = mainOf(published(batches));
    expect(hiddenNames(main)).toContain('kind company');
    expect(hiddenNames(main)).toContain('kind administration');
    expect(hiddenNames(main)).not.toContain('whole');
  });

  it('takes a unit with departures where the smallest has none, so that zero does not tell', () => {
    const batches = [batch(0, 'mail', 3), batch(1, 'mail', 20, 9), batch(2, 'mail', 7)];
    const hidden = hiddenNames(mainOf(published(batches)));
    expect(hidden).toContain('unit Skola B');
    expect(hidden).not.toContain('unit Skola C');
  });

  it('hides everything of a whole of few, and the sums that would tell of it', () => {
    const findings: Result['findings'] = [
      { code: 'hours-assumed' },
      { code: 'unknown-units', addresses: 2, contacts: 3 },
      { code: 'log-ends-early', channel: 'mail', last: 0, pending: 1 },
      { code: 'log-ends-early', channel: 'phone', last: 0, pending: 0 },
      { code: 'unit-without-outgoing', channel: 'mail', unit: manyUnits[0]?.name ?? '', of: 'unit' },
    ];
    const figures = figuresOf([batch(0, 'mail', 2, 1)]);
    const sensitive = {
      ...figures,
      sensitivity: [{ variant: 'exact-mail-only' as const, share: figures.readings[0].whole.share }],
    };
    const result = publish(resultOf([sensitive], { findings }));
    expect(mainOf(result).whole).toEqual({ hidden: 'few' });
    expect(result.rules[0].evidence).toEqual([]);
    expect(result.rules[0].sensitivity).toEqual([{ variant: 'exact-mail-only', share: null }]);
    expect(result.rules[0].outOfScope).toBeNull();
    const { rows, ...others } = result.balance;
    expect(rows).toEqual(balance.rows);
    expect(others).toEqual({
      events: { ...balance.events, parts: [] },
      incoming: { ...balance.incoming, parts: [] },
      outgoing: { ...balance.outgoing, parts: [] },
      contacts: { ...balance.contacts, parts: [] },
      rules: [],
    });
    expect(result.findings).toEqual([findings[0], findings[3]]);
  });

  it('takes the finding on unknown units with the cell that it counts', () => {
    const findings: Result['findings'] = [{ code: 'unknown-units', addresses: 2, contacts: 7 }];
    const others = [batch(3, 'mail', 30, 9), batch(4, 'mail', 30, 9)];
    const few = resultOf([figuresOf([batch(0, 'mail', 2, 1), batch(5, 'mail', 5, 2), ...others])], {
      findings,
    });
    const many = resultOf([figuresOf([batch(0, 'mail', 12, 1), batch(5, 'mail', 5, 2), ...others])], {
      findings,
    });
    expect(publish(few).findings).toEqual([]);
    expect(publish(many).findings).toEqual(findings);
  });

  it('hides the evidence and variants of a hidden channel, and no other', () => {
    const figures = figuresOf([batch(0, 'mail', 30, 9), batch(0, 'phone', 2, 1), batch(1, 'case', 9, 6)], {
      ...rule,
      channels: ['mail', 'phone', 'case'],
    });
    const share = figures.readings[0].whole.share;
    const variants = ['without-callbacks', 'exact-mail-only'] as const;
    const sensitive = { ...figures, sensitivity: variants.map((variant) => ({ variant, share })) };
    const [shown] = publish(resultOf([sensitive])).rules;
    const channelsHidden = shown.readings[0].channels.filter(({ cell }) => 'hidden' in cell);
    expect(channelsHidden.map(({ channel }) => channel)).toEqual(['phone', 'case']);
    expect(shown.evidence.map(({ channel }) => channel)).toEqual(['mail']);
    expect(shown.sensitivity.map((variant) => variant.share !== null)).toEqual([false, true]);
  });

  it('hides a unit of many contacts of which few were judged, and its standing', () => {
    const pending: Batch = {
      ...batch(0, 'mail', 0),
      outcomes: [
        ...Array.from({ length: 20 }, (): [Outcome, Outcome] => ['pending', 'pending']),
        ['met', 'met'],
      ],
    };
    const [unit] = mainOf(published([pending, batch(1, 'mail', 20, 9), batch(2, 'mail', 30, 9)])).units;
    expect(unit?.cell).toEqual({ hidden: 'few' });
    expect(unit?.standing).toBeNull();
  });

  it('shows a unit none of whose contacts are judged yet', () => {
    const pending: Batch = {
      ...batch(0, 'mail', 0),
      outcomes: Array.from({ length: 20 }, (): [Outcome, Outcome] => ['pending', 'pending']),
    };
    const [unit] = mainOf(published([pending, batch(1, 'mail', 20, 9)])).units;
    expect(unit?.cell).toMatchObject({ pending: 20, share: null });
  });

  it('keeps the share within the log for the whole alone where it is of few elsewhere', () => {
    const open = (unit: number, met: number, pending: number): Batch => ({
      ...batch(unit, 'mail', met, 2),
      outcomes: [
        ...batch(unit, 'mail', met, 2).outcomes,
        ...Array.from({ length: pending }, (): [Outcome, Outcome] => ['pending', 'pending']),
      ],
    });
    const figures = figuresOf([open(0, 10, 1), open(1, 10, 1)]);
    const [main, ...others] = figures.readings;
    const [first, ...rest] = main.units;
    if (first === undefined || first.cell.shareWithinLog === null) throw new Error('nothing pending');
    const fewWithin = { ...first.cell.shareWithinLog, met: 1, judged: 2 };
    const changed: ReadingFigures = {
      ...main,
      units: [{ ...first, cell: { ...first.cell, shareWithinLog: fewWithin } }, ...rest],
    };
    const shown = mainOf(publish(resultOf([{ ...figures, readings: [changed, ...others] }])));
    expect(shown.units.map(({ cell }) => 'shareWithinLog' in cell && cell.shareWithinLog)).toEqual([
      null,
      null,
    ]);
    expect(shown.whole).toMatchObject({ shareWithinLog: { judged: 24 } });
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(anyBatches, (batches) => {
        expect(published(batches)).toEqual(published([...batches].reverse()));
      }),
      { numRuns: 20 },
    );
  });

  it('manages 200 units, many of few contacts', () => {
    const units = Array.from({ length: 200 }, (_, index): Unit => {
      return { name: `Enhet ${index}`, kind: index % 3 === 0 ? 'company' : 'administration', board: null };
    });
    const batches = units.flatMap((unit, index): Batch[] => [
      { ...batch(0, 'mail', (index * 7) % 23, index % 4, 0), unit },
      { ...batch(0, 'phone', (index * 5) % 17, index % 3, 1), unit },
    ]);
    const sums = sumsOf(mainOf(publish(resultOf([figuresOf(batches, rule, units)]))), contacts);
    const hidden = hiddenIn(sums);
    expect([...hidden.values()].filter((seen) => seen.hidden === 'few').length).toBeGreaterThan(50);
    expect([...determinedBy(equationsOf(sums), (name) => hidden.has(name))]).toEqual([]);
  });
});
