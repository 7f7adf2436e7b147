import type { Delivery } from '../model/event.js';
import { choice, instant, messageId, RefusedCell, sender, text } from './column.js';
import { readAddresses } from './mail-address.js';
import type { MailParser, StatedDirection } from './parser.js';

const directionality: { readonly [word: string]: StatedDirection } = {
  '1': 'incoming',
  incoming: 'incoming',
  inbound: 'incoming',
  '2': 'outgoing',
  originating: 'outgoing',
  outgoing: 'outgoing',
  outbound: 'outgoing',
};

const columns = {
  time: instant('origin_timestamp_utc', 'origin_timestamp'),
  sender: sender('sender_address'),
  recipients: text('recipient_status'),
  subject: text('message_subject'),
  messageId: messageId('message_id'),
  direction: choice(directionality, null, 'directionality'),
};

/** Exchange Online's message trace as a downloaded enhanced summary: one row per mail. */
export const exchangeSummary: MailParser = {
  name: 'exchange-summary',
  title: 'Exchange Online, meddelandespårning (utökad sammanfattning)',
  channel: 'mail',
  zone: 'UTC',
  columns: Object.values(columns),
  needs: [[columns.time], [columns.sender], [columns.recipients]],
  refuses: [],
  readRow: ({ get }) => ({
    at: get(columns.time),
    sender: get(columns.sender),
    ...readRecipientStatus(get(columns.recipients)),
    subject: get(columns.subject),
    messageId: get(columns.messageId),
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: get(columns.direction),
    automatic: false,
    isExpandedGroup: false,
  }),
};

/**
 * Takes `address##Receive, Deliver;address##Receive, Fail` apart. Whoever it failed for did not get it and
 * is left out, unless it failed for everyone.
 */
function readRecipientStatus(cell: string): {
  readonly recipients: readonly string[];
  readonly delivery: Delivery;
} {
  const parts = cell.split(';').flatMap((part) => {
    const [address = '', status = ''] = part.split('##');
    return readAddresses(address).map((recipient) => ({ recipient, delivery: deliveryOf(status) }));
  });
  if (parts.length === 0) throw new RefusedCell('missing-recipient');
  const reached = parts.filter((part) => part.delivery !== 'failed');
  const listed = reached.length > 0 ? reached : parts;
  return {
    recipients: [...new Set(listed.map((part) => part.recipient))],
    delivery: deliveries.find((delivery) => parts.some((part) => part.delivery === delivery)) ?? 'unknown',
  };
}

/** The best that any recipient had is what became of the mail. */
const deliveries: readonly Delivery[] = ['delivered', 'unknown', 'spam', 'failed'];

function deliveryOf(status: string): Delivery {
  const events = status
    .toLowerCase()
    .split(',')
    .map((event) => event.trim());
  if (events.some((event) => /^(?:deliver|send|expand|redirect|resolve)/.test(event))) return 'delivered';
  if (events.some((event) => /^(?:quarantin|filteredasspam)/.test(event))) return 'spam';
  return events.includes('fail') || events.includes('failed') ? 'failed' : 'unknown';
}
