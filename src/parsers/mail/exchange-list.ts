import { instant, messageId, recipients, sender, text } from '../column.js';
import type { MailParser } from '../parser.js';
import { readTraceRow, traceStatus } from './trace-row.js';

const columns = {
  time: instant('Date (UTC)'),
  sender: sender('Sender'),
  recipients: recipients('Recipient'),
  subject: text('Subject'),
  status: traceStatus('Status'),
  messageId: messageId('Message ID'),
};

/** What the documentation does not tell: the words of the Swedish admin centre, and others that may stand in a file. */
const undocumented = {
  time: instant('Datum (UTC)', 'Mottaget (UTC)', 'Received (UTC)', 'Date (UTC)'),
  sender: sender('Avsändare', 'Avsändaradress', 'Sender address', 'Sender'),
  recipients: recipients('Mottagare', 'Mottagaradress', 'Recipient address', 'Recipients', 'Recipient'),
  subject: text('Ämne', 'Subject'),
  status: traceStatus('Status'),
  messageId: messageId('Meddelande-ID', 'Message ID'),
};

const shared = {
  channel: 'mail',
  zone: 'UTC',
  cutAt: [10_000, 20_000],
  isAnother: () => false,
} as const;

/** The list that the Exchange admin centre shows of a message trace, exported: one row per recipient. */
export const exchangeList: MailParser = {
  ...shared,
  name: 'exchange-list',
  columns,
  needs: [[columns.time], [columns.sender], [columns.recipients], [columns.status]],
  readRow: (cells) => readTraceRow(columns, cells),
};

/** The same list in Swedish, or with other headers than those on the screen. */
export const exchangeListSwedish: MailParser = {
  ...shared,
  name: 'exchange-list-swedish',
  columns: undocumented,
  needs: [[undocumented.time], [undocumented.sender], [undocumented.recipients]],
  mustBeNamed: 'general-knowledge',
  readRow: (cells) => readTraceRow(undocumented, cells),
};
