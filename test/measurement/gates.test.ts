import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gateVerdicts, hasFailed } from '../../src/measurement/gates/gate-verdicts.js';
import { judgeGates } from '../../src/measurement/gates/judge-gates.js';
import { publish } from '../../src/measurement/suppression/publish.js';
import type { Finding } from '../../src/model/finding.js';
import type { Gate, GateCheck } from '../../src/model/gate.js';
import { anyBatches, batch, figuresOf, manyUnits, published, resultOf } from './make-result.js';
import '../fixed-seed.js';

function gate(percent: string, unit: string | null = null): Gate {
  const [whole = '', fraction = ''] = percent.split('.');
  return {
    limit: { units: Number(whole + fraction), unitsPerWhole: 100 * 10 ** fraction.length },
    unit,
    rules: ['svar-36h'],
  };
}

type Judged = Pick<GateCheck, 'outcome' | 'counts' | 'fails'>;

function judged(one: Gate, batches: Parameters<typeof published>[0]): Judged {
  const [check, ...others] = judgeGates([one], published(batches));
  if (check === undefined || others.length > 0) throw new Error('one rule gives one check');
  const { outcome, counts, fails } = check;
  return { outcome, counts, fails };
}

describe('a gate on a rule', () => {
  it.each([
    ['at the limit', '90', 90, 10, 'held'],
    ['just above', '89.9999', 90, 10, 'held'],
    ['just below', '90.0001', 90, 10, 'missed'],
    ['below, though it rounds to the limit', '90', 2249, 251, 'missed'],
    ['all of all', '100', 50, 0, 'held'],
    ['all but one of many', '100', 9999, 1, 'missed'],
    ['none where nothing is required', '0', 0, 20, 'held'],
    ['a third, which no decimals tell', '33.3333', 100, 200, 'held'],
    ['the same a little higher', '33.3334', 100, 200, 'missed'],
  ] as const)('%s', (_, limit, met, departed, outcome) => {
    expect(judged(gate(limit), [batch(0, 'mail', met, departed)])).toEqual({
      outcome,
      counts: { met, judged: met + departed, pending: 0 },
      fails: outcome === 'missed',
    });
  });

  it('fails where nothing was judged, and leaves out those who wait', () => {
    const waiting = {
      ...batch(0, 'mail', 0),
      outcomes: Array.from({ length: 6 }, () => ['pending', 'pending'] as const),
    };
    expect(judged(gate('0'), [waiting])).toEqual({
      outcome: 'nothing-judged',
      counts: { met: 0, judged: 0, pending: 6 },
      fails: true,
    });
    expect(judged(gate('100'), [waiting, batch(0, 'mail', 9)])).toMatchObject({
      outcome: 'held',
      counts: { met: 9, judged: 9, pending: 6 },
    });
  });

  it('fails where the figures are hidden, whatever they are', () => {
    const hidden = { outcome: 'hidden', counts: null, fails: true };
    for (const met of [0, 1, 2, 3]) {
      for (const limit of ['0', '50', '100']) {
        expect(judged(gate(limit), [batch(0, 'mail', met, 3 - met)])).toEqual(hidden);
      }
    }
  });
});

describe('a gate on a unit', () => {
  const batches = [batch(0, 'mail', 60, 40), batch(1, 'mail', 95, 5)];

  it('looks at the unit alone', () => {
    expect(judged(gate('90', 'Skola A'), batches)).toMatchObject({ outcome: 'missed', fails: true });
    expect(judged(gate('90', 'Skola B'), batches)).toMatchObject({ outcome: 'held', fails: false });
  });

  it('fails where no contact came to it', () => {
    const counts = { met: 0, judged: 0, pending: 0 };
    expect(judged(gate('0', 'Energi AB'), batches)).toEqual({
      outcome: 'nothing-judged',
      counts,
      fails: true,
    });
  });

  it('is tested under the rules where it can be, and fails only where it can be under none', () => {
    const other = (met: number): ReturnType<typeof figuresOf> => ({
      ...figuresOf([batch(0, 'mail', met), batch(1, 'mail', 30)]),
      rule: 'annan',
    });
    const outcomes = (first: number, second: number): readonly unknown[] => {
      const rules = [figuresOf([batch(0, 'mail', first), batch(1, 'mail', 30)]), other(second)] as const;
      const both: Gate = { ...gate('50', 'Skola A'), rules: ['svar-36h', 'annan'] };
      return judgeGates([both], publish(resultOf([...rules]))).map(({ outcome, fails }) => [outcome, fails]);
    };
    expect(outcomes(20, 0)).toEqual([
      ['held', false],
      ['nothing-judged', false],
    ]);
    expect(outcomes(0, 0)).toEqual([
      ['nothing-judged', true],
      ['nothing-judged', true],
    ]);
  });
});

describe('what a gate tells', () => {
  it('is the same of a hidden group however its contacts fared', () => {
    fc.assert(
      fc.property(anyBatches, fc.integer({ min: 0, max: 100 }), (batches, percent) => {
        const figures = publish(resultOf([figuresOf(batches)]));
        const gates = [null, ...manyUnits.map(({ name }) => name)].map((unit) => gate(String(percent), unit));
        for (const { gate: one, outcome, counts } of judgeGates(gates, figures)) {
          const main = figures.rules[0].readings[0];
          const cell =
            one.unit === null ? main.whole : main.units.find(({ unit }) => unit === one.unit)?.cell;
          const isHidden = cell !== undefined && 'hidden' in cell;
          expect(outcome === 'hidden').toBe(isHidden);
          expect(counts === null).toBe(isHidden);
        }
      }),
    );
  });
});

describe('--strict', () => {
  const unknown: Finding = { code: 'unknown-units', addresses: 1, contacts: 2 };
  const early: Finding = { code: 'unit-without-outgoing', channel: 'mail', unit: 'Skola C', of: 'unit' };
  const rows: Finding = { code: 'clock-change-rows', rows: 3 };

  function strict(findings: readonly Finding[]): ReturnType<typeof gateVerdicts> {
    const result = resultOf([figuresOf([batch(0, 'mail', 20), batch(2, 'mail', 3), batch(5, 'mail', 2)])], {
      findings,
    });
    return gateVerdicts({ gates: [], isStrict: true }, { result, published: publish(result) });
  }

  it('passes where there is nothing to note', () => {
    expect(hasFailed(strict([]))).toBe(false);
  });

  it('fails on every kind of finding, once each', () => {
    const verdicts = strict([rows, { code: 'hours-assumed' }, rows]);
    expect(verdicts.strict).toEqual([
      { code: 'clock-change-rows', findings: [rows, rows] },
      { code: 'hours-assumed', findings: [{ code: 'hours-assumed' }] },
    ]);
    expect(hasFailed(verdicts)).toBe(true);
  });

  it('says that units are unknown, but not how many contacts they have where these are few', () => {
    expect(strict([unknown]).strict).toEqual([{ code: 'unknown-units', findings: [] }]);
  });

  it('says that missed calls are lacking, but no more, where the channel is hidden', () => {
    const result = resultOf([figuresOf([batch(0, 'mail', 20), batch(0, 'phone', 3)])], {
      findings: [{ code: 'no-missed-calls', calls: 3 }],
    });
    const published = publish(result);
    expect(published.findings).toEqual([]);
    expect(gateVerdicts({ gates: [], isStrict: true }, { result, published }).strict).toEqual([
      { code: 'no-missed-calls', findings: [] },
    ]);
  });

  it('says nothing of a unit that is hidden', () => {
    expect(strict([early]).strict).toEqual([]);
  });
});
