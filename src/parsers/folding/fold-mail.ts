import type { MailEvent } from '../../model/event.js';
import type { FoldReason, IgnoreReason } from '../../model/log-reading.js';
import type { MailRow, Origin } from '../row.js';
import { createTurns } from '../turns.js';
import { compareRows, type Folding } from './fold-order.js';
import { gatherMails } from './gather-mails.js';
import { countIdsOfMany } from './id-of-many.js';
import { mailOfRows, replacedIn } from './mail-of-rows.js';
import { sortedByTime } from './sorted-by-time.js';

/** Mails, and how many rows of a table seem to be of others than the mail whose id they have. */
interface MailsFolded extends Folding<MailEvent> {
  readonly idsOfMany: ReadonlyMap<Origin, number>;
}

/**
 * One event per mail. Rows belong together by message id and sender, or, where the log has no ids, by
 * time, sender and subject.
 */
export async function foldMails(rows: readonly MailRow[]): Promise<MailsFolded> {
  const sorted = sortedByTime(rows, (one, other) => compareRows(one, other, contents));
  const turns = createTurns();
  const { firsts, further } = await gatherMails(sorted, turns);
  const idsOfMany = countIdsOfMany();
  if (further.size === 0) return { events: firsts, folded: [], ignored: [], idsOfMany: idsOfMany.total() };
  const events: MailEvent[] = [];
  const folded: FoldReason[] = [];
  const ignored: IgnoreReason[] = [];
  for (const [place, row] of firsts.entries()) {
    if (turns.isOver()) await turns.next();
    const others = further.get(place);
    if (others === undefined) {
      events.push(row);
      continue;
    }
    idsOfMany.add(row, others);
    const folding = foldGroup([row, ...others]);
    events.push(folding.event);
    for (const reason of folding.folded) folded.push(reason);
    for (let left = folding.expandedGroups; left > 0; left -= 1) ignored.push('expanded-group');
  }
  return { events, folded, ignored, idsOfMany: idsOfMany.total() };
}

const contents = [
  (row: MailRow) => row.sender ?? '',
  (row: MailRow) => row.recipients[0] ?? '',
  (row: MailRow) => row.subject,
  contentOf,
];

function contentOf(row: MailRow): string {
  return JSON.stringify([
    row.sender,
    row.recipients,
    row.groups ?? [],
    row.subject,
    row.messageId,
    row.delivery,
    row.inReplyTo,
    row.references,
    row.conversationId,
    row.statedDirection,
    row.automatic,
    row.isExpandedGroup === true,
    row.isBulk,
    row.replyTo,
    row.step,
  ]);
}

interface MailFolding {
  readonly event: MailEvent;
  readonly folded: readonly FoldReason[];
  readonly expandedGroups: number;
}

/** A group of rows in canonical order, the first of which is the primary one. */
function foldGroup(group: readonly MailRow[]): MailFolding {
  const members = group.filter((row) => !row.isExpandedGroup);
  const [primary, ...others] = members.length > 0 ? members : group;
  if (primary === undefined) throw new Error('a mail without rows');
  const rows = [primary, ...others] as const;
  const expanded = members.length > 0 ? group.filter((row) => row.isExpandedGroup) : [];
  const groups = [
    ...rows.flatMap((row) => row.groups ?? []),
    ...expanded.flatMap((row) => row.recipients),
    ...replacedIn(rows),
  ];
  return {
    event: mailOfRows(rows, groups),
    folded: foldReasons(primary, others),
    expandedGroups: expanded.length,
  };
}

function foldReasons(primary: MailRow, others: readonly MailRow[]): readonly FoldReason[] {
  const recipients = new Set(primary.recipients);
  const steps = new Set(others.some((row) => row.step !== undefined) ? [stepOf(primary)] : []);
  return others.map((row) => {
    const isFurther = row.recipients.some((recipient) => !recipients.has(recipient));
    for (const recipient of row.recipients) recipients.add(recipient);
    if (row.step === undefined) return isFurther ? 'recipient' : 'duplicate';
    const step = stepOf(row);
    if (steps.has(step)) return 'duplicate';
    steps.add(step);
    return 'mail-step';
  });
}

function stepOf(row: MailRow): string {
  return JSON.stringify([row.at.start, contentOf(row)]);
}
