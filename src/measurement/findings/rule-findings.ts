import type { Finding } from '../../model/finding.js';
import type { Period } from '../../model/period.js';
import type { Rule } from '../../model/rule.js';
import { askedProperties, type DataFacts } from '../gathering/data-facts.js';
import { when } from './when.js';

export interface RuleFacts {
  readonly rules: readonly Rule[];
  readonly period: Period;
  readonly facts: DataFacts;
}

/** What was promised no longer held at the end of the period: what came after it cannot be judged. */
export function expiredRules({ rules, period }: RuleFacts): readonly Finding[] {
  return rules.flatMap(({ id, title, validUntil }) => {
    if (validUntil === null || validUntil >= period.until) return [];
    const heldAtFirst = validUntil >= period.from;
    return [{ code: 'rule-expired', rule: id, title, validUntil, heldAtFirst }];
  });
}

/** What nothing says of contacts, though a rule asks for it. */
export function unknownScopes({ rules, facts: { unknownInScope } }: RuleFacts): readonly Finding[] {
  return rules.flatMap(({ id, title, scope }) =>
    askedProperties.flatMap((property) => {
      const contacts = unknownInScope.get(id)?.get(property) ?? 0;
      const counted = scope.whenUnknown === 'in-scope';
      return when(contacts > 0, { code: 'unknown-in-scope', rule: id, title, property, counted, contacts });
    }),
  );
}
