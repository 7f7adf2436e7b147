import { instant, label, messageId, messageIds, recipients, sender, text } from '../column.js';
import type { MailParser } from '../parser.js';
import { readTraceRow, traceStatus } from './trace-row.js';

const columns = {
  time: instant('Received', 'receivedDateTime'),
  sender: sender('SenderAddress', 'Sender Address', 'Sender'),
  recipients: recipients('RecipientAddress', 'Recipient Address', 'Recipient', 'Recipients'),
  subject: text('Subject'),
  messageId: messageId('MessageId', 'Message ID', 'internetMessageId'),
  status: traceStatus('Status'),
  inReplyTo: messageId('inReplyTo', 'In-Reply-To'),
  references: messageIds('References'),
  conversation: label('conversationId'),
};

/** What no other log of mail has: a gateway writes `Received`, `Sender` and `Recipient` too, by whatever clock it keeps. */
const ofTraceAlone = text(
  'SenderAddress',
  'RecipientAddress',
  'MessageTraceId',
  'receivedDateTime',
  'ToIP',
  'FromIP',
);

/** Exchange Online's message trace from PowerShell or Graph: one row per recipient. */
export const messageTrace: MailParser = {
  name: 'message-trace',
  channel: 'mail',
  zone: 'UTC',
  cutAt: [1000, 5000],
  columns,
  needs: [[columns.time], [columns.sender], [columns.recipients]],
  isAnother: (has) => !has(ofTraceAlone),
  readRow: (cells) =>
    readTraceRow(columns, cells, {
      inReplyTo: cells.get(columns.inReplyTo),
      references: cells.get(columns.references),
      conversationId: cells.get(columns.conversation),
    }),
};
