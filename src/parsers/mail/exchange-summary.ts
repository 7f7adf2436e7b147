import type { Delivery } from '../../model/event.js';
import { choice, instant, messageId, RefusedCell, sender, text } from '../column.js';
import type { MailParser } from '../parser.js';
import type { MailFacts } from '../row.js';
import { bestDelivery } from '../values/delivery.js';
import { readAddresses } from '../values/mail-address.js';
import { directionality } from './directionality.js';

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
  channel: 'mail',
  zone: 'UTC',
  cutAt: [50_000],
  columns,
  needs: [[columns.time], [columns.sender], [columns.recipients]],
  isAnother: () => false,
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
 * Takes `address##Receive, Deliver;address##Receive, Fail` apart. Whoever it did not reach is no recipient,
 * unless it reached nobody; a group is none where its members are listed.
 */
function readRecipientStatus(cell: string): Pick<MailFacts, 'recipients' | 'groups' | 'delivery'> {
  const parts = cell.split(';').flatMap((part) => {
    const [address = '', status = ''] = part.split('##');
    const events = eventsOf(status);
    const isGroup = events.some((event) => event.startsWith('expand'));
    return readAddresses(address).map((recipient) => ({ recipient, isGroup, delivery: deliveryOf(events) }));
  });
  if (parts.length === 0) throw new RefusedCell('missing-recipient');
  const members = parts.filter(({ isGroup }) => !isGroup);
  const { delivery, reached } = bestDelivery(members.length > 0 ? members : parts);
  const groups = members.length > 0 ? parts.filter(({ isGroup }) => isGroup) : [];
  return {
    recipients: [...new Set(reached.map(({ recipient }) => recipient))],
    groups: [...new Set(groups.map(({ recipient }) => recipient))],
    delivery,
  };
}

function eventsOf(status: string): readonly string[] {
  return status
    .toLowerCase()
    .split(',')
    .map((event) => event.trim());
}

/** What was filtered as spam may still have been delivered, to the folder for it. */
function deliveryOf(events: readonly string[]): Delivery {
  if (events.some((event) => /^(?:quarantin|filteredasspam)/.test(event))) return 'spam';
  if (events.some((event) => /^(?:deliver|send|expand|redirect|resolve)/.test(event))) return 'delivered';
  return events.includes('fail') || events.includes('failed') ? 'failed' : 'unknown';
}
