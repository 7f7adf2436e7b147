import type { MailParser } from '../parser.js';
import { eventColumns, passedOverEvent, readEvent } from './exchange-events.js';

const columns = eventColumns({
  time: 'date_time_utc',
  sender: 'sender_address',
  recipients: 'recipient_address',
});

/** Exchange Online's message trace as a downloaded extended report: about sixteen rows per mail. */
export const exchangeDetail: MailParser = {
  name: 'exchange-detail',
  channel: 'mail',
  zone: 'UTC',
  cutAt: [1000],
  columns,
  needs: [[columns.time], [columns.event], [columns.sender], [columns.recipients]],
  isAnother: () => false,
  events: columns.event,
  passesOver: (cells) => passedOverEvent(columns, cells),
  readRow: (cells) => readEvent(columns, cells),
};
