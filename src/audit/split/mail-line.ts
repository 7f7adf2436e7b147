import { z } from 'zod';
import type { MailEvent } from '../../model/event.js';
import { mailRowMaker } from '../../parsers/folding/mail-of-row.js';
import type { MailFacts, Origin } from '../../parsers/row.js';
import {
  type Line,
  moment,
  momentOf,
  type OfPart,
  ofPart,
  statedDirection,
  unlessEmpty,
  unlessNull,
  writtenMoment,
} from './event-parts.js';
import { placesIn, type RowsOf, rows, sourcesOf } from './log-tables.js';

/** A mail, as a part of split logs holds it. Most events are mails, and do not say so. */
export const mailLine = z.strictObject({
  channel: z.undefined().optional(),
  ...ofPart,
  ...rows,
  at: moment,
  sender: z.string().optional(),
  recipients: z.array(z.string()),
  groups: z.array(z.string()).optional(),
  subject: z.string(),
  messageId: z.string().optional(),
  inReplyTo: z.string().optional(),
  references: z.array(z.string()).optional(),
  conversationId: z.string().optional(),
  statedDirection: statedDirection.optional(),
  automatic: z.literal(true).optional(),
  replyTo: z.string().optional(),
  isBulk: z.literal(true).optional(),
  /** Most were delivered. */
  delivery: z.enum(['failed', 'spam', 'unknown']).optional(),
});

type MailLine = Line<typeof mailLine>;

export function writtenMail(mail: MailEvent, { id, guest, marks }: OfPart, rowsOf: RowsOf): MailLine {
  const { delivery } = mail;
  return {
    id,
    guest,
    ...rowsOf(mail),
    at: writtenMoment(mail.at),
    sender: unlessNull(mail.sender),
    recipients: mail.recipients,
    groups: mail.groups,
    subject: mail.subject,
    messageId: unlessNull(mail.messageId),
    inReplyTo: unlessNull(mail.inReplyTo),
    references: unlessEmpty(mail.references),
    conversationId: unlessNull(mail.conversationId),
    statedDirection: unlessNull(mail.statedDirection),
    automatic: mail.automatic || undefined,
    replyTo: mail.replyTo,
    isBulk: mail.isBulk,
    delivery: delivery === 'delivered' ? undefined : delivery,
    marks,
  };
}

/** Reads the mails of a part. One of a single row keeps as little as it did when the log was read. */
export function mailReader(tables: readonly Origin[]): (line: MailLine) => MailEvent {
  const placesOf = placesIn(tables);
  const makers = tables.map(mailRowMaker);
  const factsOf = factsReader();
  return (line) => {
    const facts = factsOf(line);
    const alone = line.further === undefined ? makers[line.table ?? 0]?.(facts, line.row) : undefined;
    if (alone !== undefined) return alone;
    const places = placesOf(line);
    const { isExpandedGroup: _, ...told } = facts;
    return {
      channel: 'mail',
      format: places[0].origin.format,
      sources: sourcesOf(places),
      ...told,
      groups: line.groups,
    };
  };
}

function factsReader(): (line: MailLine) => MailFacts {
  const listOf = listsOfOne();
  return (line) => {
    const { sender, recipients, replyTo, isBulk } = line;
    const [first] = recipients;
    return {
      at: momentOf(line.at),
      sender: sender === undefined ? null : listOf(sender)[0],
      recipients: first !== undefined && recipients.length === 1 ? listOf(first) : recipients,
      groups: line.groups ?? [],
      subject: line.subject,
      messageId: line.messageId ?? null,
      inReplyTo: line.inReplyTo ?? null,
      references: line.references ?? [],
      conversationId: line.conversationId ?? null,
      statedDirection: line.statedDirection ?? null,
      automatic: line.automatic ?? false,
      delivery: line.delivery ?? 'delivered',
      isExpandedGroup: false,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(isBulk === undefined ? {} : { isBulk }),
    };
  };
}

/** The same list, and the same text in it, for the same address: most mails go to one of few, and come from one of few. */
function listsOfOne(): (address: string) => readonly [string] {
  const known = new Map<string, readonly [string]>();
  return (address) => {
    const seen = known.get(address);
    if (seen !== undefined) return seen;
    const list = [address] as const;
    known.set(address, list);
    return list;
  };
}
