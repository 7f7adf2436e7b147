import { choice, instant, messageId, recipients, sender, text } from '../column.js';
import type { MailParser } from '../parser.js';
import { traceStatuses, unknownStatus } from './trace-status.js';

const columns = {
  time: instant('Date (UTC)', 'Received (UTC)', 'Datum (UTC)', 'Mottaget (UTC)'),
  sender: sender('Sender', 'Sender address', 'Avsändare', 'Avsändaradress'),
  recipients: recipients('Recipient', 'Recipients', 'Recipient address', 'Mottagare', 'Mottagaradress'),
  subject: text('Subject', 'Ämne'),
  status: choice(traceStatuses, unknownStatus, 'Status'),
  messageId: messageId('Message ID', 'Meddelande-ID'),
};

/** The list that the Exchange admin centre shows of a message trace, exported: one row per recipient. */
export const exchangeList: MailParser = {
  name: 'exchange-list',
  title: 'Exchange administrationscenter, exporterad lista från meddelandespårning',
  channel: 'mail',
  zone: 'UTC',
  cutAt: [10_000, 20_000],
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
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: null,
    automatic: false,
    ...get(columns.status),
  }),
};
