import type { MailRow } from '../parser.js';
import type { Turns } from '../turns.js';

/** The rows of each mail. Rows come in canonical order, and so do the mails by their first rows. */
export async function gatherMails(
  rows: readonly MailRow[],
  turns: Turns,
): Promise<readonly (readonly MailRow[])[]> {
  const groups: MailRow[][] = [];
  const byId = new Map<string, MailRow[]>();
  const byKey = new Map<string, MailRow[]>();
  const occurrences = new Map<string, number>();
  for (const row of rows) {
    if (turns.isOver()) await turns.next();
    const { messageId } = row;
    const known = messageId === null ? undefined : byId.get(messageId);
    if (messageId !== null && known === undefined) {
      byId.set(messageId, opened(groups, row));
      continue;
    }
    if (known?.[0]?.sender === row.sender) {
      known.push(row);
      continue;
    }
    const key = keyOf(row, occurrences);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, opened(groups, row));
    else group.push(row);
  }
  return groups;
}

function opened(groups: MailRow[][], row: MailRow): MailRow[] {
  const group = [row];
  groups.push(group);
  return group;
}

/**
 * Rows that agree to the second, or the minute, are one mail. A day is too long for that: there the n-th
 * of equal rows in one file is the n-th mail.
 */
function keyOf(row: MailRow, occurrences: Map<string, number>): string {
  if (row.messageId !== null) return JSON.stringify([row.messageId, row.sender]);
  const mail = [row.at.start, row.at.precision, row.sender, row.subject];
  if (row.at.precision !== 'day') return JSON.stringify(mail);
  const equal = JSON.stringify([mail, row.recipients, row.source.file, row.source.sheet]);
  const occurrence = (occurrences.get(equal) ?? 0) + 1;
  occurrences.set(equal, occurrence);
  return JSON.stringify([...mail, occurrence]);
}
