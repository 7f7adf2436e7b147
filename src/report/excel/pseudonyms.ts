import type { Verdict } from '../../model/verdict.js';
import type { Words } from '../words/words.js';

/** `Person 0001` and on for each address or number, in the order in which they first open a contact. */
export function runningNumbers(
  verdicts: readonly Verdict[],
  { columns }: Words,
): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>();
  for (const { contact } of verdicts) {
    if (contact.counterpart === null || pseudonyms.has(contact.counterpart)) continue;
    pseudonyms.set(contact.counterpart, columns.pseudonym(String(pseudonyms.size + 1).padStart(4, '0')));
  }
  return pseudonyms;
}
