import type { Contact } from '../../model/contact.js';
import type { CaseField } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { Period } from '../../model/period.js';
import type { Rule } from '../../model/rule.js';
import type { KeptVerdict } from '../../model/verdict.js';

/** Contacts of which nothing tells whether a rule that asks for it speaks of them, and which it counts or leaves out. */
export interface UnknownInScope {
  readonly rule: Rule;
  readonly property: 'complexity' | 'named';
  readonly contacts: number;
}

export interface RuleFacts {
  readonly rules: readonly Rule[];
  readonly period: Period;
  readonly unknownInScope: readonly UnknownInScope[];
  readonly verdicts: Iterable<KeptVerdict>;
}

/** What the data do not let the rules say. */
export function ruleFindings(facts: RuleFacts): readonly Finding[] {
  return [...unknownScopes(facts), ...missingColumns(facts)];
}

/** What was promised no longer held at the end of the period: what came after it cannot be judged. */
export function expiredRules({ rules, period }: RuleFacts): readonly Finding[] {
  return rules.flatMap(({ id, title, validUntil }) => {
    if (validUntil === null || validUntil >= period.until) return [];
    const heldAtFirst = validUntil >= period.from;
    return [{ code: 'rule-expired', rule: id, title, validUntil, heldAtFirst }];
  });
}

function unknownScopes({ unknownInScope }: RuleFacts): readonly Finding[] {
  return unknownInScope.map(({ rule: { id, title, scope }, property, contacts }) => ({
    code: 'unknown-in-scope',
    rule: id,
    title,
    property,
    counted: scope.whenUnknown === 'in-scope',
    contacts,
  }));
}

/** By rule and column; a contact counts once, whether the whole of the rule needs the column or a part of it. */
function missingColumns({ rules, verdicts }: RuleFacts): readonly Finding[] {
  const lacking = new Map<string, Map<CaseField | 'wait', Set<Contact>>>();
  for (const { contact, rule, partOf, main, reason, missing } of verdicts) {
    if (!main || reason !== 'missing-column' || missing === null) continue;
    const columns = lacking.get(partOf ?? rule) ?? new Map<CaseField | 'wait', Set<Contact>>();
    lacking.set(partOf ?? rule, columns.set(missing, (columns.get(missing) ?? new Set()).add(contact)));
  }
  return rules.flatMap(({ id, title }) =>
    [...(lacking.get(id) ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([column, contacts]): Finding => {
        return { code: 'missing-column', rule: id, title, column, contacts: contacts.size };
      }),
  );
}
