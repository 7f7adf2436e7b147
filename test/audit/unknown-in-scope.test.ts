import { describe, expect, it } from '@jest/globals';
import { unknownInScope } from '../../src/audit/unknown-in-scope.js';
import type { Contact } from '../../src/model/contact.js';
import type { Rule, Scope } from '../../src/model/rule.js';
import { contact, rule, verdict } from '../measurement/make.js';

const named = contact({ id: 'a', named: true });
const unknown = contact({ id: 'b' });
const other = contact({ id: 'c' });
const byPhone = contact({ id: 'd', channel: 'phone' });
const all: readonly Contact[] = [named, unknown, other, byPhone];

function asking(whenUnknown: Scope['whenUnknown']): Rule {
  return { ...rule, channels: ['mail'], scope: { ...rule.scope, named: true, whenUnknown } };
}

function counts(whenUnknown: Scope['whenUnknown'], judged: readonly Contact[]): readonly number[] {
  const verdicts = judged.map((one) => ({ ...verdict(), contact: one }));
  return [...unknownInScope([asking(whenUnknown)], all, verdicts).values()].flatMap((found) => [
    ...found.values(),
  ]);
}

describe('contacts of which nothing tells whether a rule speaks of them', () => {
  it.each<[string, Scope['whenUnknown'], readonly Contact[], readonly number[]]>([
    [
      'are those that it judges all the same, less what another rule took over',
      'in-scope',
      [named, unknown],
      [1],
    ],
    ['are those that it leaves out for it, of its own channels', 'out-of-scope', [named], [2]],
    ['are for the verdicts to tell where the rule leaves it open', 'not-assessable', all, []],
    ['are none where all is known', 'in-scope', [named], []],
  ])('%s', (_, whenUnknown, judged, expected) => {
    expect(counts(whenUnknown, judged)).toEqual(expected);
  });
});
