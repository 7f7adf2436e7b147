import type { Moment } from '../../model/time.js';
import { type Column, joinTime, RefusedCell, text } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { MailParser, RowCells } from '../parser.js';
import type { MailFacts } from '../row.js';
import { readMessageIds } from '../values/mail-address.js';
import { decodeWords, headerAddresses, headerTime } from './mail-header.js';
import { marksOf } from './mail-marks.js';

const columns = {
  received: timeOfArrival('Received'),
  date: timeOfWriting('Date'),
  from: text('From'),
  replyTo: addresses('Reply-To'),
  originalFrom: addresses('X-Original-From'),
  originalSender: addresses('X-Original-Sender'),
  to: addresses('To'),
  copies: addresses('Cc'),
  blindCopies: addresses('Bcc'),
  deliveredTo: addresses('Delivered-To'),
  originalTo: addresses('X-Original-To'),
  envelopeTo: addresses('Envelope-To'),
  subject: text('Subject'),
  messageId: ids('Message-ID'),
  inReplyTo: ids('In-Reply-To'),
  references: ids('References'),
  returnPath: text('Return-Path'),
  submitted: text('Auto-Submitted'),
  precedence: text('Precedence'),
  listId: text('List-Id'),
  listPost: text('List-Post'),
  listUnsubscribe: text('List-Unsubscribe'),
  spam: text('X-Spam-Flag'),
  labels: text('X-Gmail-Labels'),
};

/** An archive of a mailbox or a list (mbox, as Thunderbird and Google Takeout write it): header lines alone. */
export const mbox: MailParser = {
  name: 'mbox',
  channel: 'mail',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.received], [columns.date], [columns.from], [columns.messageId], [columns.submitted]],
  isAnother: () => false,
  mailbox: 'possible',
  passesOver: ({ get }) => (hasLabel(get(columns.labels), labelsOfNoMail) ? 'not-a-contact-row' : null),
  readRow,
};

/** Drafts were never sent, and chats lie among the mails of an archive from Google. */
const labelsOfNoMail = new Set(['draft', 'drafts', 'utkast', 'chat', 'chatt']);
const spamLabels = new Set(['spam', 'skräppost']);

function hasLabel(labels: string, wanted: ReadonlySet<string>): boolean {
  return decodeWords(labels)
    .split(',')
    .some((label) => wanted.has(label.trim().toLowerCase()));
}

function readRow(cells: RowCells, context: ReadingContext): MailFacts {
  const { get } = cells;
  const recipients = recipientsOf(cells, context);
  const sender = senderOf(cells);
  const [replyTo] = get(columns.replyTo);
  const isSpam = /^yes/i.test(get(columns.spam)) || hasLabel(get(columns.labels), spamLabels);
  return {
    groups: [],
    subject: decodeWords(get(columns.subject)).replace(/\s+/g, ' '),
    messageId: get(columns.messageId)[0] ?? null,
    inReplyTo: get(columns.inReplyTo)[0] ?? null,
    references: get(columns.references),
    conversationId: null,
    statedDirection: null,
    ...marksOf(headerOf(cells), recipients),
    delivery: isSpam ? 'spam' : 'unknown',
    isExpandedGroup: false,
    recipients,
    sender,
    ...(replyTo === undefined || replyTo === sender ? {} : { replyTo }),
    at: timeOf(cells),
  };
}

/** The senders' clocks go wrong; the receiving server's line tells when a mail came. Ours have no such line. */
function timeOf({ get }: RowCells): Moment {
  return get(columns.received) ?? get(columns.date);
}

const viaList = /\svia\s/i;

/** A list puts its own address in place of the writer's, whose own stands in another line then. */
function senderOf({ get }: RowCells): string | null {
  const [original] = [...get(columns.originalFrom), ...get(columns.originalSender)];
  if (original !== undefined) return original;
  const [replyTo] = get(columns.replyTo);
  const from = get(columns.from);
  const [address] = headerAddresses(from);
  if (replyTo !== undefined && viaList.test(decodeWords(from))) return replyTo;
  if (address === undefined && get(columns.returnPath) !== '<>') throw new RefusedCell('missing-sender');
  return address ?? null;
}

/** Who was only a hidden receiver stands in no line for receivers, but the mail was delivered somewhere. */
function recipientsOf({ get }: RowCells, { mailbox }: ReadingContext): readonly string[] {
  const { to, copies, blindCopies, originalTo, envelopeTo, deliveredTo } = columns;
  const delivered = [originalTo, envelopeTo, deliveredTo].flatMap((column) => get(column));
  const copied = [copies, blindCopies].flatMap((column) => get(column));
  const named = [...get(to), ...copied];
  const hidden = mailbox === null ? delivered : [mailbox];
  const recipients = named.length > 0 ? named : hidden.slice(0, 1);
  if (recipients.length === 0) throw new RefusedCell('missing-recipient');
  return [...new Set(recipients)];
}

function headerOf({ get }: RowCells): (name: string) => string | null {
  const lines = new Map([
    ['return-path', columns.returnPath],
    ['auto-submitted', columns.submitted],
    ['precedence', columns.precedence],
    ['list-id', columns.listId],
    ['list-post', columns.listPost],
    ['list-unsubscribe', columns.listUnsubscribe],
  ]);
  return (name) => {
    const column = lines.get(name);
    return column === undefined ? null : get(column) || null;
  };
}

/** At the end of a server's line, behind a semicolon; null where there is none that can be read. */
function timeOfArrival(...headers: string[]): Column<Moment | null> {
  return {
    headers,
    isDate: false,
    read: (cell, context) => {
      const wall = headerTime(cell?.split(';').at(-1) ?? '');
      return wall === null ? null : joinTime(wall, null, context);
    },
  };
}

function timeOfWriting(...headers: string[]): Column<Moment> {
  return {
    headers,
    isDate: false,
    read: (cell, context) => {
      if (cell === null || cell.trim() === '') throw new RefusedCell('missing-time');
      const wall = headerTime(cell);
      if (wall === null) throw new RefusedCell('unreadable-time');
      return joinTime(wall, null, context);
    },
  };
}

function addresses(...headers: string[]): Column<readonly string[]> {
  return { headers, isDate: false, read: (cell) => headerAddresses(cell ?? '') };
}

function ids(...headers: string[]): Column<readonly string[]> {
  return { headers, isDate: false, read: (cell) => readMessageIds(cell ?? '') };
}
