import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/measurement/gates/judge-gates.js';
import type { Gate, GateVerdicts } from '../../src/model/gate.js';
import type { PublishedResult } from '../../src/model/result.js';
import { junit } from '../../src/report/junit/junit.js';
import type { Language } from '../../src/report/words/words.js';
import { expectGolden } from '../golden.js';
import { invisible, payloads, poisoned } from './hostile.js';
import { junitMistakes, junitTree } from './junit-schema.js';
import { manyPublished } from './many-rules.js';
import { samplePublished } from './sample-result.js';
import { hiddenResult, stressResult, twoRules } from './stress-result.js';
import { descendants, type Element } from './xml-tree.js';

const nothingAsked: GateVerdicts = { checks: [], strict: null };

interface Asked {
  readonly gates?: GateVerdicts;
  readonly language?: Language;
}

async function xmlOf(
  published: PublishedResult,
  { gates = nothingAsked, language = 'sv' }: Asked = {},
): Promise<string> {
  const files = await junit({ language, published, gates, template: null });
  const [file] = files;
  if (files.length !== 1 || file?.name !== 'junit.xml' || !(file.content instanceof Uint8Array))
    throw new Error('junit.xml was not made');
  return new TextDecoder('utf-8', { fatal: true }).decode(file.content);
}

function gatesOf(published: PublishedResult, ...gates: readonly Gate[]): GateVerdicts {
  return { checks: judgeGates(gates, published), strict: null };
}

function gate(percent: number, unit: string | null): Gate {
  return { limit: { units: percent, unitsPerWhole: 100 }, unit, rules: [samplePublished.rules[0].rule] };
}

/** `failure`, `skipped` or `passed` of a case. */
function outcomes(xml: string, suite: string): ReadonlyMap<string, string> {
  const cases = descendants(junitTree(xml)).filter(
    ({ name, attributes }) => name === 'testcase' && attributes.get('classname') === suite,
  );
  return new Map(cases.map((one) => [one.attributes.get('name') ?? '', outcomeOf(one)]));
}

function outcomeOf({ children }: Element): string {
  return children.find(({ name }) => name !== 'systemout')?.name ?? 'passed';
}

const variants: readonly (readonly [string, PublishedResult])[] = [
  ['the sample', samplePublished],
  ['forty units and a year', stressResult],
  ['everything hidden', hiddenResult],
  ['two promises', twoRules],
  ['every kind of promise', manyPublished],
];

describe('junit.xml', () => {
  it('says what the golden says', async () => {
    const [unit] = samplePublished.rules[0].readings[0].units;
    const gates = gatesOf(samplePublished, gate(90, null), gate(50, unit?.unit ?? ''), gate(10, 'Ny enhet'));
    expectGolden(await xmlOf(samplePublished, { gates }), import.meta.url, 'junit.golden.xml');
  });

  it.each(variants)('follows the schema: %s', async (_, published) => {
    for (const language of ['sv', 'en'] as const) {
      const xml = await xmlOf(published, { language });
      expect(junitMistakes(xml)).toEqual([]);
      expect(await xmlOf(published, { language })).toBe(xml);
    }
  });

  it.each([...payloads, invisible, ']]>', '\u0000\u0008\u000b\ufffe'])(
    'keeps %j from being more than text',
    async (payload) => {
      const xml = await xmlOf(poisoned(samplePublished, payload), {
        gates: gatesOf(poisoned(samplePublished, payload), gate(90, payload)),
      });
      expect(junitMistakes(xml)).toEqual([]);
      expect(xml).not.toMatch(/[\u202e\u2066\u200b]/);
    },
  );

  it('has the same cases whatever is asked, so that they can be followed from run to run', async () => {
    const cases = async (asked: Asked): Promise<readonly string[]> =>
      descendants(junitTree(await xmlOf(manyPublished, asked)))
        .filter(({ name }) => name === 'testcase')
        .map(({ attributes }) => `${attributes.get('classname')} ${attributes.get('name')}`);
    const plain = await cases({});
    expect(await cases({ language: 'en' })).toEqual(plain);
    expect(await cases({ gates: { checks: [], strict: [{ code: 'hours-assumed', findings: [] }] } })).toEqual(
      plain,
    );
  });
});

describe('what fails', () => {
  const { rule, readings } = samplePublished.rules[0];

  it('is the target of the rule and the areas where nothing was asked for', async () => {
    const found = outcomes(await xmlOf(samplePublished), rule);
    expect(found.get('(whole)')).toBe('failure');
    for (const { unit, standing, cell } of readings[0].units) {
      const expected = 'hidden' in cell ? 'skipped' : standing === 'improvement-area' ? 'failure' : 'passed';
      expect([unit, found.get(unit)]).toEqual([unit, expected]);
    }
  });

  it('is what was asked for and nothing else where something was', async () => {
    const [first, ...others] = readings[0].units.filter(({ cell }) => !('hidden' in cell));
    const gates = gatesOf(samplePublished, gate(1, null), gate(100, first?.unit ?? ''));
    const found = outcomes(await xmlOf(samplePublished, { gates }), rule);
    expect([found.get('(whole)'), found.get(first?.unit ?? '')]).toEqual(['passed', 'failure']);
    for (const { unit } of others) expect(found.get(unit)).toBe('passed');
  });

  it('is a unit of which no contact came, and one whose figures are hidden, where they were asked for', async () => {
    const hidden = readings[0].units.find(({ cell }) => 'hidden' in cell);
    const gates = gatesOf(samplePublished, gate(1, 'Ny enhet'), gate(1, hidden?.unit ?? ''));
    const xml = await xmlOf(samplePublished, { gates });
    const found = outcomes(xml, rule);
    expect([found.get('Ny enhet'), found.get(hidden?.unit ?? '')]).toEqual(['failure', 'failure']);
    expect(junitMistakes(xml)).toEqual([]);
  });

  it('is each kind of finding under --strict, and none without it', async () => {
    const [finding] = samplePublished.findings;
    if (finding === undefined) throw new Error('the sample lost its findings');
    const strict = [{ code: finding.code, findings: [finding] }];
    const found = outcomes(await xmlOf(samplePublished, { gates: { checks: [], strict } }), 'findings');
    expect([...found].filter(([, outcome]) => outcome !== 'passed')).toEqual([[finding.code, 'failure']]);
    const without = outcomes(await xmlOf(samplePublished), 'findings');
    expect([...new Set(without.values())]).toEqual(['passed']);
    expect([...without.keys()]).toEqual([...found.keys()]);
  });

  it('is nothing of what is hidden, which is skipped with the reason', async () => {
    const xml = await xmlOf(hiddenResult);
    expect(new Set(outcomes(xml, rule).values())).toEqual(new Set(['skipped']));
    expect(outcomes(xml, 'balance').get('contacts')).toBe('skipped');
    expect(xml).not.toMatch(/\d %/);
  });
});
