import type { FoldReason, MailEvent } from '../../model/event.js';
import type { MailRow } from '../parser.js';
import { bestDelivery } from '../values/delivery.js';
import { compareRows, type Folding, sourcesOf } from './fold-order.js';

/**
 * One event per mail. Rows belong together by message id and sender, or, where the log has no ids, by
 * time, sender and subject.
 */
export function foldMails(rows: readonly MailRow[]): Folding<MailEvent> {
  const groups = new Map<string, MailRow[]>();
  const occurrences = new Map<string, number>();
  for (const row of [...rows].sort((one, other) => compareRows(one, other, contents))) {
    const key = keyOf(row, occurrences);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const foldings = [...groups.values()].map(foldGroup);
  return {
    events: foldings.map(({ event }) => event),
    folded: foldings.flatMap(({ folded }) => folded),
    ignored: foldings.flatMap(({ expandedGroups }) =>
      Array.from({ length: expandedGroups }, () => 'expanded-group' as const),
    ),
  };
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
    row.groups,
    row.subject,
    row.messageId,
    row.delivery,
    row.inReplyTo,
    row.references,
    row.conversationId,
    row.statedDirection,
    row.automatic,
    row.isExpandedGroup,
    row.isBulk,
    row.replyTo,
    row.step,
  ]);
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
  const rows = [primary, ...others];
  const expanded = group.filter((row) => !rows.includes(row));
  const event = unite(primary, rows);
  const groups = [
    ...rows.flatMap((row) => row.groups),
    ...expanded.flatMap((row) => row.recipients),
    ...replacedIn(rows),
  ];
  return {
    event: groups.length === 0 ? event : { ...event, groups: [...new Set(groups)] },
    folded: foldReasons(primary, others),
    expandedGroups: expanded.length,
  };
}

function foldReasons(primary: MailRow, others: readonly MailRow[]): readonly FoldReason[] {
  const recipients = new Set(primary.recipients);
  const steps = new Set([stepOf(primary)]);
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

/** Groups, aliases and redirected addresses: whom the mail was sent to, where it then reached others instead. */
function replacedIn(rows: readonly MailRow[]): readonly string[] {
  const told = tellingRows(rows);
  const named = new Set(told.flatMap((row) => row.recipients));
  return addressedIn(rows).filter((address) => told.length < rows.length && !named.has(address));
}

function addressedIn(rows: readonly MailRow[]): readonly string[] {
  return rows.filter(({ step }) => step === 'addressed').flatMap((row) => row.recipients);
}

/** The rows that tell whom the mail reached; where none does, those that tell to whom it was addressed. */
function tellingRows(rows: readonly MailRow[]): readonly MailRow[] {
  const told = rows.filter(({ step }) => step !== 'addressed');
  return told.length > 0 ? told : rows;
}

function unite(primary: MailRow, rows: readonly MailRow[]): MailEvent {
  const { delivery, reached } = bestDelivery(tellingRows(rows));
  const recipients = new Set(reached.flatMap((row) => row.recipients));
  const first = <Value>(pick: (row: MailRow) => Value | null): Value | null =>
    rows.map(pick).find((value) => value !== null) ?? null;
  const replyTo = first((row) => row.replyTo ?? null);
  return {
    channel: 'mail',
    format: primary.format,
    sources: sourcesOf(primary, rows),
    at: primary.at,
    sender: primary.sender,
    recipients: [...new Set([...addressedIn(rows).filter((one) => recipients.has(one)), ...recipients])],
    subject: first((row) => row.subject || null) ?? '',
    messageId: primary.messageId,
    inReplyTo: first((row) => row.inReplyTo),
    references: [...new Set(rows.flatMap((row) => row.references))],
    conversationId: first((row) => row.conversationId),
    statedDirection: first((row) => row.statedDirection),
    automatic: rows.some((row) => row.automatic),
    ...(rows.some((row) => row.isBulk) ? { isBulk: true } : {}),
    ...(replyTo === null ? {} : { replyTo }),
    delivery,
  };
}
