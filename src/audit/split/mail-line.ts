import { z } from 'zod';
import type { MailEvent } from '../../model/event.js';
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
import { type PlacesOf, type RowsOf, rows, sourcesOf } from './log-tables.js';

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

export function readMail(line: MailLine, placesOf: PlacesOf): MailEvent {
  const places = placesOf(line);
  return {
    channel: 'mail',
    format: places[0].origin.format,
    sources: sourcesOf(places),
    at: momentOf(line.at),
    sender: line.sender ?? null,
    recipients: line.recipients,
    groups: line.groups,
    subject: line.subject,
    messageId: line.messageId ?? null,
    inReplyTo: line.inReplyTo ?? null,
    references: line.references ?? [],
    conversationId: line.conversationId ?? null,
    statedDirection: line.statedDirection ?? null,
    automatic: line.automatic ?? false,
    replyTo: line.replyTo,
    isBulk: line.isBulk,
    delivery: line.delivery ?? 'delivered',
  };
}
