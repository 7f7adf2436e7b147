import type { MailRow, Origin } from '../row.js';

const dayMilliseconds = 24 * 60 * 60 * 1000;
/** A mail may be kept somewhere for days and get another subject on its way: few rows show nothing. */
const enough = 5;

/** Counts, table by table, rows that are folded into a mail by its id and seem to tell of another. */
export function countIdsOfMany() {
  const rows = new Map<Origin, number>();
  return {
    /** The rows of one mail, the first of which they are folded into. */
    add(first: MailRow, others: readonly MailRow[]): void {
      for (const row of others) {
        if (isOfAnother(row, first)) rows.set(row.origin, (rows.get(row.origin) ?? 0) + 1);
      }
    },
    total: (): ReadonlyMap<Origin, number> => new Map([...rows].filter(([, count]) => count >= enough)),
  };
}

/** Copies of a mail come late, or under another subject; hardly ever both. */
function isOfAnother({ subject, at }: MailRow, first: MailRow): boolean {
  if (subject === first.subject || subject === '' || first.subject === '') return false;
  return Math.abs(at.start - first.at.start) > dayMilliseconds;
}
