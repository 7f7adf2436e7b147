import type { MailEvent } from '../../model/event.js';
import type { MailFacts, MailRow } from '../row.js';
import { bestDelivery } from '../values/delivery.js';
import { sourcesOf } from './fold-order.js';
import { eachOnce } from './mail-of-row.js';

/** What few mails have. */
function withMarks({ isBulk, replyTo, groups }: Marks, mail: MailEvent): MailEvent {
  if (isBulk === undefined && replyTo === undefined && groups.length === 0) return mail;
  return {
    ...mail,
    ...(isBulk === undefined ? {} : { isBulk }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(groups.length === 0 ? {} : { groups: eachOnce(groups) }),
  };
}

type Marks = Pick<MailFacts, 'isBulk' | 'replyTo' | 'groups'>;

/** The mail that several rows tell of, the primary one first; it was sent to these groups as well. */
export function mailOfRows(rows: readonly [MailRow, ...MailRow[]], groups: readonly string[]): MailEvent {
  const [primary] = rows;
  const { delivery, reached } = bestDelivery(tellingRows(rows));
  const recipients = new Set(reached.flatMap((row) => row.recipients));
  const first = <Value>(pick: (row: MailRow) => Value | null): Value | null =>
    rows.map(pick).find((value) => value !== null) ?? null;
  const replyTo = first((row) => row.replyTo ?? null);
  const marks = {
    ...(rows.some((row) => row.isBulk) ? { isBulk: true as const } : {}),
    ...(replyTo === null ? {} : { replyTo }),
    groups,
  };
  return withMarks(marks, {
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
    delivery,
  });
}

/** Groups, aliases and redirected addresses: whom the mail was sent to, where it then reached others instead. */
export function replacedIn(rows: readonly MailRow[]): readonly string[] {
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
