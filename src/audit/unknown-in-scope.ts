import type { UnknownInScope } from '../measurement/findings/rule-findings.js';
import type { Contact } from '../model/contact.js';
import type { Rule } from '../model/rule.js';
import { testScope, unknownProperty } from '../rules/scope.js';

/**
 * Rules that ask for named persons or simple matters and settle themselves what to do where nothing tells,
 * with the contacts of which nothing does. Where the rule leaves it open the verdicts say so.
 */
export function unknownInScope(
  rules: readonly Rule[],
  contacts: readonly Contact[],
): readonly UnknownInScope[] {
  const settled = rules.filter(({ scope }) => scope.whenUnknown !== 'not-assessable');
  return settled.flatMap((rule) => {
    const asIfIn: Rule = { ...rule, scope: { ...rule.scope, whenUnknown: 'in-scope' } };
    const found = contacts.filter((contact) => testScope(contact, asIfIn) === 'in');
    const properties = found.map((contact) => unknownProperty(contact, rule.scope));
    return (['named', 'complexity'] as const).flatMap((property) => {
      const count = properties.filter((unknown) => unknown === property).length;
      return count === 0 ? [] : [{ rule, property, contacts: count }];
    });
  });
}
