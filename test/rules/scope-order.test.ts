import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rule, Scope } from '../../src/model/rule.js';
import { compareScopes, type ScopeOrder } from '../../src/rules/scope-order.js';
import { anyScope } from '../any-scope.js';
import '../fixed-seed.js';

type Placed = Pick<Rule, 'channels' | 'scope' | 'validFrom' | 'validUntil'>;

function placed(scope: Partial<Scope>, other: Partial<Placed> = {}): Placed {
  return {
    channels: ['mail'],
    validFrom: null,
    validUntil: null,
    ...other,
    scope: { ...anyScope, ...scope },
  };
}

const turned: { readonly [order in ScopeOrder]: ScopeOrder } = {
  narrower: 'wider',
  wider: 'narrower',
  apart: 'apart',
  unclear: 'unclear',
};

describe('how two scopes lie to each other', () => {
  it.each<readonly [string, Placed, Placed, ScopeOrder]>([
    ['the same twice', placed({}), placed({}), 'unclear'],
    ['a unit of all', placed({ units: ['A'] }), placed({}), 'narrower'],
    ['a unit of two', placed({ units: ['a'] }), placed({ units: ['A', 'B'] }), 'narrower'],
    ['two units', placed({ units: ['A'] }), placed({ units: ['B'] }), 'apart'],
    ['pairs that share a unit', placed({ units: ['A', 'B'] }), placed({ units: ['B', 'C'] }), 'unclear'],
    ['a unit and a board', placed({ units: ['A'] }), placed({ boards: ['N'] }), 'narrower'],
    ['a mailbox and a unit', placed({ parties: ['a@b.se'] }), placed({ units: ['A'] }), 'narrower'],
    ['a board and a kind', placed({ boards: ['N'] }), placed({ organisationKinds: ['company'] }), 'narrower'],
    [
      'a unit of one board and another board',
      placed({ units: ['A'], boards: ['N'] }),
      placed({ boards: ['M'] }),
      'apart',
    ],
    [
      'a unit for complaints and all units for less',
      placed({ units: ['A'] }),
      placed({ categories: ['complaint'] }),
      'unclear',
    ],
    ['fewer channels', placed({}), placed({}, { channels: ['mail', 'phone'] }), 'narrower'],
    ['other channels', placed({}), placed({}, { channels: ['phone'] }), 'apart'],
    ['the named of all', placed({ named: true }), placed({}), 'narrower'],
    ['the named and the anonymous', placed({ named: true }), placed({ named: false }), 'apart'],
    [
      'both taking those of whom nothing is known',
      placed({ named: true, whenUnknown: 'in-scope' }),
      placed({ named: false, whenUnknown: 'in-scope' }),
      'unclear',
    ],
    ['one after the other', placed({}, { validUntil: 9 }), placed({}, { validFrom: 10 }), 'apart'],
    ['one day together', placed({}, { validUntil: 10 }), placed({}, { validFrom: 10 }), 'unclear'],
  ])('%s', (_, one, other, expected) => {
    expect(compareScopes(one, other)).toBe(expected);
    expect(compareScopes(other, one)).toBe(turned[expected]);
  });
});

const some = <Value extends string>(...values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
const anyPlaced = fc.record({
  channels: fc.subarray<Rule['channels'][number]>(['mail', 'phone', 'case'], { minLength: 1 }),
  validFrom: fc.constant(null),
  validUntil: fc.constant(null),
  scope: fc.record<Scope>({
    categories: some('complaint', 'question'),
    units: some('A', 'B'),
    boards: some('N', 'M'),
    organisationKinds: some('company', 'other'),
    parties: some('a@b.se', 'c@b.se'),
    named: fc.constantFrom(null, true, false),
    complexity: fc.constantFrom(null, 'simple', 'complex'),
    whenUnknown: fc.constantFrom('in-scope', 'not-assessable'),
  }),
});

describe('the order of scopes', () => {
  it('is the same seen from either side', () => {
    fc.assert(
      fc.property(anyPlaced, anyPlaced, (one, other) => {
        expect(compareScopes(other, one)).toBe(turned[compareScopes(one, other)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no circles, so that some rule is narrowest', () => {
    fc.assert(
      fc.property(fc.array(anyPlaced, { minLength: 2, maxLength: 6 }), (rules) => {
        const isNarrowest = (rule: Placed) =>
          rules.every((other) => other === rule || compareScopes(other, rule) !== 'narrower');
        expect(rules.some(isNarrowest)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
