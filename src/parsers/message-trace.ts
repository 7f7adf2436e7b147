import type { Delivery } from '../model/event.js';
import { choice, instant, label, messageId, messageIds, recipients, sender, text } from './column.js';
import type { MailParser } from './parser.js';

interface TraceStatus {
  readonly delivery: Delivery;
  readonly isExpandedGroup: boolean;
}

const reached = (delivery: Delivery): TraceStatus => ({ delivery, isExpandedGroup: false });
const unknown = reached('unknown');

const statuses: { readonly [word: string]: TraceStatus } = {
  delivered: reached('delivered'),
  levererat: reached('delivered'),
  levererad: reached('delivered'),
  resolved: reached('delivered'),
  expanded: { delivery: 'delivered', isExpandedGroup: true },
  expanderad: { delivery: 'delivered', isExpandedGroup: true },
  expanderat: { delivery: 'delivered', isExpandedGroup: true },
  failed: reached('failed'),
  misslyckades: reached('failed'),
  misslyckad: reached('failed'),
  quarantined: reached('spam'),
  'i karantän': reached('spam'),
  filteredasspam: reached('spam'),
  'filtered as spam': reached('spam'),
  'filtrerat som skräppost': reached('spam'),
  pending: unknown,
  väntar: unknown,
  gettingstatus: unknown,
  'getting status': unknown,
  none: unknown,
  unknown,
};

const columns = {
  time: instant('Received', 'receivedDateTime', 'Received (UTC)', 'Date (UTC)', 'Datum (UTC)'),
  sender: sender('SenderAddress', 'Sender Address', 'Sender'),
  recipients: recipients('RecipientAddress', 'Recipient Address', 'Recipient', 'Recipients'),
  subject: text('Subject'),
  messageId: messageId('MessageId', 'Message ID', 'internetMessageId'),
  status: choice(statuses, unknown, 'Status'),
  inReplyTo: messageId('inReplyTo', 'In-Reply-To'),
  references: messageIds('References'),
  conversation: label('conversationId'),
};

/** Exchange Online's message trace from PowerShell, Graph or the admin centre's list: one row per recipient. */
export const messageTrace: MailParser = {
  name: 'message-trace',
  title: 'Exchange Online, Get-MessageTrace eller Get-MessageTraceV2',
  channel: 'mail',
  zone: 'UTC',
  columns,
  needs: [[columns.time], [columns.sender], [columns.recipients]],
  isAnother: () => false,
  readRow: ({ get }) => ({
    at: get(columns.time),
    sender: get(columns.sender),
    recipients: get(columns.recipients),
    groups: [],
    subject: get(columns.subject),
    messageId: get(columns.messageId),
    inReplyTo: get(columns.inReplyTo),
    references: get(columns.references),
    conversationId: get(columns.conversation),
    statedDirection: null,
    automatic: false,
    ...get(columns.status),
  }),
};
