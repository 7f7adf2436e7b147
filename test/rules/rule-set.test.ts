import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { bundledRuleSet, bundledRuleSets } from '../../src/rules/bundled.js';
import { readRuleSet } from '../../src/rules/rule-set.js';

const good = bundledRuleSet('norberg');

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no failure';
}

const mistakes: readonly (readonly [name: string, from: string, to: string, expected: string])[] = [
  [
    'a misspelt key',
    'channels: [',
    'chanels: [',
    'egen.yaml:29:5: okänt ord ”chanels”, menade du ”channels”?',
  ],
  [
    'an unknown channel',
    '[mail, phone]',
    '[mail, fax]',
    'egen.yaml:29:22: ”rules.0.channels.1” ska vara mail eller phone eller case',
  ],
  ['a limit that is none', '36 hours', '36 timmar', 'egen.yaml:30:5: Tiden ”36 timmar” går inte att läsa.'],
  [
    'two main readings',
    'id: clock\n',
    'id: clock\n        main: true\n',
    'exakt en tolkning ska vara huvudtolkning (main: true)',
  ],
  [
    'an opening time that is none',
    '08:00-16:00',
    '8-16',
    '”8-16” är ingen öppettid. Skriv till exempel 08:00-16:00',
  ],
  [
    'a weekday that is none',
    'mon-fri',
    'man-fre',
    '”man-fre” är ingen veckodag. Skriv till exempel mon-fri eller sat',
  ],
  ['a missing title', 'title: Servicegaranti för telefonsamtal och e-post\n', '', '”title” saknas'],
  [
    'a target beyond a hundred',
    'target: 100',
    'target: 120',
    'egen.yaml:41:5: ”rules.0.target” ska vara högst 100',
  ],
];

describe('rule sets', () => {
  it('reads every bundled one', () => {
    expect(bundledRuleSets()).toContain('norberg');
    for (const id of bundledRuleSets()) expect(readRuleSet(bundledRuleSet(id), `${id}.yaml`).id).toBe(id);
  });

  it.each(mistakes)('refuses %s with its place', (_, from, to, expected) => {
    expect(good).toContain(from);
    expect(failure(() => readRuleSet(good.replace(from, to), 'egen.yaml'))).toContain(expected);
  });

  it('tells all mistakes at once', () => {
    const bad = good.replace('channels: [', 'chanels: [').replace('target: 100', 'target: 120');
    const message = failure(() => readRuleSet(bad, 'egen.yaml'));
    expect(message).toContain('chanels');
    expect(message).toContain('rules.0.target');
  });

  it('names the nearest bundled one', () => {
    expect(() => bundledRuleSet('norbreg')).toThrow(
      expect.objectContaining({ code: 'unknown-rule-set', advice: 'Menade du --rules norberg?' }),
    );
  });
});
