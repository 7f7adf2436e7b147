import type { Contact } from '../../model/contact.js';
import type { MissingColumn } from '../../model/event.js';
import type { KeptVerdict } from '../../model/verdict.js';
import { type Counts, emptyMap, within } from '../counts.js';

/** By rule and column; a contact counts once, whether the whole of the rule needs the column or a part of it. */
export function missingColumns(verdicts: Iterable<KeptVerdict>): Map<string, Counts<MissingColumn>> {
  const lacking = new Map<string, Map<MissingColumn, Set<Contact>>>();
  for (const { contact, rule, partOf, main, reason, missing } of verdicts) {
    if (!main || reason !== 'missing-column' || missing === null) continue;
    const columns = within(lacking, partOf ?? rule, emptyMap<MissingColumn, Set<Contact>>);
    within(columns, missing, () => new Set<Contact>()).add(contact);
  }
  return new Map(
    [...lacking].map(([rule, columns]) => [
      rule,
      new Map([...columns].map(([column, { size }]) => [column, size])),
    ]),
  );
}
