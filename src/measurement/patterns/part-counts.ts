import type { PartCounts } from '../../model/patterns.js';
import type { Verdict } from '../../model/verdict.js';
import { increase } from '../counts.js';
import type { PartTally } from '../tally.js';

const noContacts: PartCounts = { contacts: 0, judged: 0, met: 0 };

/** Counts one contact of a part of a cell: `contacts`, `judged` and `met` of them. */
export function addToPart(counts: PartTally, { outcome }: Verdict): void {
  increase(counts, 'contacts');
  if (outcome !== 'met' && outcome !== 'late' && outcome !== 'unanswered') return;
  increase(counts, 'judged');
  if (outcome === 'met') increase(counts, 'met');
}

export function partCounts(counts: PartTally | undefined): PartCounts {
  if (counts === undefined) return noContacts;
  return {
    contacts: counts.get('contacts') ?? 0,
    judged: counts.get('judged') ?? 0,
    met: counts.get('met') ?? 0,
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
