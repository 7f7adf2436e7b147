import type { PartCounts } from '../../model/patterns.js';
import type { Verdict } from '../../model/verdict.js';
import type { PartTally } from '../tally.js';

const noContacts: PartCounts = { contacts: 0, judged: 0, met: 0 };

/** Counts one contact of a part of a cell: `contacts`, `judged` and `met` of them. */
export function addToPart(counts: PartTally, { outcome }: Verdict): void {
  counts.contacts += 1;
  if (outcome !== 'met' && outcome !== 'late' && outcome !== 'unanswered') return;
  counts.judged += 1;
  if (outcome === 'met') counts.met += 1;
}

export function partCounts(counts: PartTally | undefined): PartCounts {
  return counts === undefined ? noContacts : { ...counts };
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
