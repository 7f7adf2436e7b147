import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GateCheck } from '../../src/model/gate.js';
import { toldGate } from '../../src/report/gates/told-gate.js';
import { languages } from '../../src/report/words/words.js';
import '../fixed-seed.js';

function check(met: number, judged: number, limit: string): GateCheck {
  const [whole = '', fraction = ''] = limit.split('.');
  const [units, unitsPerWhole] = [Number(whole + fraction), 100 * 10 ** fraction.length];
  const holds = met * unitsPerWhole >= units * judged;
  return {
    gate: { limit: { units, unitsPerWhole }, unit: null, rules: ['svar-36h'] },
    rule: 'svar-36h',
    title: 'Svar inom 36 timmar',
    outcome: holds ? 'held' : 'missed',
    counts: { met, judged, pending: 0 },
    lacks: [],
    fails: !holds,
  };
}

/** The share and the limit as numbers, as the sentence writes them. */
function figures(one: GateCheck): readonly [share: number, limit: number] {
  const numbers = [...toldGate(one, languages.en).matchAll(/([\d.]+)%/g)].map(([, digits]) => Number(digits));
  return [numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN];
}

describe('a requirement in words', () => {
  it.each([
    [2249, 2500, '90', '89,96 %', '90 %'],
    [90, 100, '90', '90,0 %', '90 %'],
    [5, 6, '83.3', '83,3 %', '83,3 %'],
    [5, 6, '83.4', '83,3 %', '83,4 %'],
    [8994, 9995, '90', '89,98 %', '90 %'],
    [9999, 10_000, '100', '99,99 %', '100 %'],
    [100, 100, '100', '100 %', '100 %'],
    [0, 12, '0', '0 %', '0 %'],
    [1, 100_000, '0', '0,001 %', '0 %'],
  ])('%d of %d against %s', (met, judged, limit, share, required) => {
    const told = toldGate(check(met, judged, limit), languages.sv).replaceAll('\u00a0', ' ');
    expect(told).toContain(`: ${share} uppfyllda`);
    expect(told).toContain(`Kravet är minst ${required}.`);
  });

  it('never shows a share on the wrong side of its limit', () => {
    const anyLimit = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.nat(99))
      .map(([whole, rest]) => `${whole}.${rest}`);
    const anyCounts = fc
      .integer({ min: 1, max: 3000 })
      .chain((judged) => fc.tuple(fc.nat(judged), fc.constant(judged)));
    fc.assert(
      fc.property(anyCounts, anyLimit, ([met, judged], limit) => {
        const one = check(met, judged, limit);
        const [share, required] = figures(one);
        expect(share >= required).toBe(one.outcome === 'held');
      }),
    );
  });
});
