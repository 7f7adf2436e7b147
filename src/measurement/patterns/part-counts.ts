import type { PartCounts } from '../../model/patterns.js';
import type { Verdict } from '../../model/verdict.js';
import { type Counts, increase } from '../counts.js';

const noContacts: PartCounts = { contacts: 0, judged: 0, met: 0 };

/** Counts one contact of a part of a cell: `contacts`, `judged` and `met` of them. */
export function addToPart(counts: Counts, { outcome }: Verdict): void {
  increase(counts, 'contacts', 1);
  if (outcome !== 'met' && outcome !== 'late' && outcome !== 'unanswered') return;
  increase(counts, 'judged', 1);
  if (outcome === 'met') increase(counts, 'met', 1);
}

export function partCounts(counts: Counts | undefined): PartCounts {
  if (counts === undefined) return noContacts;
  return {
    contacts: counts['contacts'] ?? 0,
    judged: counts['judged'] ?? 0,
    met: counts['met'] ?? 0,
  };
}

export function sumOfParts(parts: readonly PartCounts[]): PartCounts {
  return parts.reduce(
    (sum, part) => ({
      contacts: sum.contacts + part.contacts,
      judged: sum.judged + part.judged,
      met: sum.met + part.met,
    }),
    noContacts,
  );
}
