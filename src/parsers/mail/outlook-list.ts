import { type Column, day, joinTime, RefusedCell, text } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { MailParser, RowCells } from '../parser.js';
import type { MailFacts } from '../row.js';
import { readAddresses } from '../values/mail-address.js';

const columns = {
  received: day('Mottaget', 'Received'),
  sent: day('Skickat', 'Sent'),
  from: names('Från', 'From'),
  to: names('Till', 'To'),
  subject: text('Ämne', 'Subject'),
};

/** Columns of gateways, which know addresses. */
const gateway = text(
  ...['From (Envelope)', 'From (Header)', 'Envelope From', 'Header From', 'Envelope Sender'],
  ...['To (Envelope)', 'Envelope To', 'Envelope Recipient'],
);

/** Outlook's list of mails copied into Excel: the inbox with senders, or the sent ones with receivers, by name. */
export const outlookList: MailParser = {
  name: 'outlook-list',
  channel: 'mail',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.received, columns.sent], [columns.from, columns.to], [columns.subject]],
  isAnother: (has) => has(gateway) || has(columns.from) === has(columns.to),
  mustBeNamed: 'names-only',
  mailbox: 'needed',
  readRow,
};

/** The lists differ in their columns: what was received has senders, what was sent has receivers. */
function readRow(cells: RowCells, context: ReadingContext): MailFacts {
  const { get, has } = cells;
  const mailbox = context.mailbox === null ? [] : [context.mailbox];
  const isReceived = has(columns.from);
  const parties = get(isReceived ? columns.from : columns.to);
  if (parties.length === 0) throw new RefusedCell(isReceived ? 'missing-sender' : 'missing-recipient');
  const isTimeOfReceipt = has(columns.received) && (isReceived || !has(columns.sent));
  return {
    subject: get(columns.subject),
    at: joinTime(get(isTimeOfReceipt ? columns.received : columns.sent), null, context),
    sender: (isReceived ? parties : mailbox)[0] ?? null,
    recipients: isReceived ? mailbox : parties,
    groups: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: isReceived ? 'incoming' : 'outgoing',
    automatic: false,
    delivery: 'unknown',
    isExpandedGroup: false,
  };
}

/** Names as the list shows them, without case; the address where it shows that. Names may hold commas. */
function names(...headers: string[]): Column<readonly string[]> {
  return {
    headers,
    isDate: false,
    read: (cell) => [...new Set((cell ?? '').split(';').flatMap(readName))],
  };
}

function readName(text: string): readonly string[] {
  const addresses = readAddresses(text);
  if (addresses.length > 0) return addresses;
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s'"]+|[\s'"]+$/g, '');
  return name === '' ? [] : [name];
}
