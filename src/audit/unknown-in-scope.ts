import { type Counts, increase } from '../measurement/counts.js';
import type { AskedProperty, DataFacts } from '../measurement/gathering/data-facts.js';
import type { Contact } from '../model/contact.js';
import type { Rule } from '../model/rule.js';
import type { KeptVerdict } from '../model/verdict.js';
import { testScope, unknownProperty } from '../rules/scope.js';

/**
 * Rules that ask for named persons or simple matters and settle themselves what to do where nothing tells,
 * with the contacts of which nothing does: those that a rule judges all the same, or those that it leaves
 * out for it. Where the rule leaves it open the verdicts say so.
 */
export function unknownInScope(
  rules: readonly Rule[],
  contacts: readonly Contact[],
  verdicts: Iterable<KeptVerdict>,
): DataFacts['unknownInScope'] {
  const settled = rules.filter((rule) => asksForEither(rule) && rule.scope.whenUnknown !== 'not-assessable');
  return new Map(
    settled.map((rule) => {
      const found =
        rule.scope.whenUnknown === 'in-scope'
          ? judgedBy(rule, verdicts)
          : contacts.filter((one) => mayHold(rule, one));
      return [rule.id, unknownProperties(found, rule)];
    }),
  );
}

function unknownProperties(contacts: readonly Contact[], { scope }: Rule): Counts<AskedProperty> {
  const counts = new Map<AskedProperty, number>();
  for (const contact of contacts) {
    const property = unknownProperty(contact, scope);
    if (property !== null) increase(counts, property);
  }
  return counts;
}

/** Of a rule that asks for neither everything is known. */
function asksForEither({ scope: { named, complexity } }: Rule): boolean {
  return named !== null || complexity !== null;
}

function judgedBy({ id }: Rule, verdicts: Iterable<KeptVerdict>): readonly Contact[] {
  const found: Contact[] = [];
  for (const { contact, rule, main } of verdicts) {
    if (rule === id && main) found.push(contact);
  }
  return found;
}

/** Whether all else that the rule asks holds of the contact. */
function mayHold(rule: Rule, contact: Contact): boolean {
  return testScope(contact, { ...rule, scope: { ...rule.scope, whenUnknown: 'in-scope' } }) === 'in';
}
