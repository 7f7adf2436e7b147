import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readGates } from '../../src/cli/gates/read-gates.js';
import { writtenGates } from '../../src/cli/gates/written-gates.js';
import type { Gate } from '../../src/model/gate.js';
import { bundledRuleSet } from '../../src/rules/bundled.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import '../fixed-seed.js';

/** As `name limit`, with the limit as a fraction. */
function read(text: string): readonly string[] {
  return writtenGates(text).map(({ name, limit }) => `${name ?? '*'} ${limit.units}/${limit.unitsPerWhole}`);
}

describe('how the limits of --fail-under are written', () => {
  it.each([
    ['90', ['* 90/100']],
    ['90 %', ['* 90/100']],
    ['0', ['* 0/100']],
    ['100', ['* 100/100']],
    ['100.00', ['* 10000/10000']],
    ['89.95', ['* 8995/10000']],
    ['0.5%', ['* 5/1000']],
    ['svar-36h=90', ['svar-36h 90/100']],
    ['norberg/svar-36h = 90%', ['norberg/svar-36h 90/100']],
    ['90,svar-36h=95', ['* 90/100', 'svar-36h 95/100']],
    ['90, svar-36h=95, unit:Skolan=80.5', ['* 90/100', 'svar-36h 95/100', 'unit:Skolan 805/1000']],
    ['unit:Vård, skola och omsorg=90', ['unit:Vård, skola och omsorg 90/100']],
    ['unit:A=90,unit:Vård, skola=80', ['unit:A 90/100', 'unit:Vård, skola 80/100']],
  ])('%s', (text, gates) => {
    expect(read(text)).toEqual(gates);
  });

  it.each([
    ['nothing', ''],
    ['a decimal comma, which would be two limits', '89,5'],
    ['a decimal comma after a name', 'svar-36h=89,5'],
    ['two limits for all', '90,80'],
    ['more than all', '101'],
    ['a little more than all', '100.01'],
    ['less than none', '-1'],
    ['a share between 0 and 1 with too many decimals', '0.123456'],
    ['a word', 'nittio'],
    ['a name without a limit', 'svar-36h'],
    ['a name without a number', 'svar-36h='],
    ['a limit without a name', '=90'],
    ['a number in another notation', '9e1'],
  ])('refuses %s', (_, text) => {
    expect(() => writtenGates(text)).toThrow(expect.objectContaining({ code: 'gate-unreadable' }));
  });

  it.each(['0.9', '0.95', 'svar-36h=0.9', '90,svar-36h=0.9'])(
    'refuses %s, which may mean a share of all',
    (text) => {
      expect(() => writtenGates(text)).toThrow(expect.objectContaining({ code: 'gate-as-share' }));
    },
  );

  it('loses nothing of a number', () => {
    const anyLimit = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 4 }), fc.nat(9999));
    fc.assert(
      fc.property(anyLimit, ([whole, decimals, rest]) => {
        const fraction = String(rest).padStart(4, '0').slice(0, decimals);
        const [gate] = writtenGates(decimals === 0 ? String(whole) : `${whole}.${fraction}%`);
        expect(gate?.limit).toEqual({
          units: Number(`${whole}${fraction}`),
          unitsPerWhole: 10 ** (2 + decimals),
        });
      }),
    );
  });
});

const entries = [{ unit: 'Kulturförvaltningen' }, { unit: 'Skolan' }, { unit: 'Skolan' }];

function gatesOf(rules: string, ...failUnder: readonly string[]): readonly Gate[] {
  const ruleSet = readRuleSet(bundledRuleSet(rules), `${rules}.yaml`);
  return readGates({ failUnder, strict: false }, { ruleSet, entries }).gates;
}

function named(gates: readonly Gate[]): readonly string[] {
  return gates.map(({ unit, rules, limit }) => `${unit ?? ''}[${rules}] ${limit.units}`);
}

function refusal(rules: string, ...failUnder: readonly string[]): unknown {
  try {
    return gatesOf(rules, ...failUnder);
  } catch (error) {
    return error;
  }
}

describe('what a limit is set on', () => {
  it('is every rule with a share that can fail, but for those with a limit of their own', () => {
    expect(named(gatesOf('norberg', '90'))).toEqual(['[svar-36h] 90']);
    expect(named(gatesOf('norberg', '90,norberg/svar-36h=95'))).toEqual(['[svar-36h] 95']);
  });

  it('is a unit under each of those rules, whatever the case of its name', () => {
    const decomposed = 'kulturförvaltningen'.normalize('NFD');
    expect(named(gatesOf('norberg', `unit:${decomposed}=80`, 'unit:okänd enhet=10'))).toEqual([
      'Kulturförvaltningen[svar-36h] 80',
      'okänd enhet[svar-36h] 10',
    ]);
  });

  it.each([
    ['an unknown rule', 'svar-36=90', 'gate-rule-unknown', 'Menade du svar-36h?'],
    ['a rule of another set', 'nacka/svar-36h=90', 'gate-rule-unknown', 'skriv unit:'],
    ['an unknown unit', 'unit:Kulturförvaltning=90', 'gate-unit-unknown', 'Menade du Kulturförvaltningen?'],
    ['an indicative rule', 'nagot-svar-samma-dag=90', 'gate-rule-without-share', 'svar-36h'],
    ['a rule twice', 'svar-36h=90,norberg/svar-36h=91', 'gate-twice', 'en av dem'],
    ['a unit twice', 'unit:Skolan=90,unit:skolan=80', 'gate-twice', 'en av dem'],
  ])('refuses %s', (_, text, code, advice) => {
    expect(refusal('norberg', text)).toMatchObject({ code, advice: expect.stringContaining(advice) });
  });

  it('is of the rules of a set that promise a share', () => {
    expect(named(gatesOf('nynashamn', '90'))).toEqual([
      '[klagomal-1-vecka] 90',
      '[aterkopplingens-innehall] 90',
      '[inte-slussas-runt] 90',
    ]);
    expect(refusal('nynashamn', 'redovisning-till-namnden=90')).toMatchObject({
      code: 'gate-rule-without-share',
    });
    expect(refusal('jamforelse', '90')).toMatchObject({ code: 'gate-without-rules' });
    expect(refusal('jamforelse', 'unit:Skolan=90')).toMatchObject({ code: 'gate-without-rules' });
  });

  it('refuses a limit for all rules given twice', () => {
    expect(refusal('norberg', '90', '95')).toMatchObject({ code: 'gate-twice' });
  });
});
