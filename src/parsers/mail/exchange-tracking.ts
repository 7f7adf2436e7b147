import type { MailParser } from '../parser.js';
import { eventColumns, passedOverEvent, readEvent } from './exchange-events.js';

const columns = eventColumns({
  time: 'date-time',
  sender: 'sender-address',
  recipients: 'recipient-address',
});

/** The message tracking log of an Exchange server of one's own (MSGTRK): the server's files as they are. */
export const exchangeTracking: MailParser = {
  name: 'exchange-tracking',
  channel: 'mail',
  zone: 'UTC',
  columns,
  needs: [[columns.time], [columns.event], [columns.sender], [columns.recipients]],
  isAnother: () => false,
  events: columns.event,
  passesOver: (cells) => passedOverEvent(columns, cells),
  readRow: (cells) => readEvent(columns, cells),
};
