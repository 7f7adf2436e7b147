import { text } from '../column.js';
import type { MailParser } from '../parser.js';
import { eventColumns, passedOverEvent, readEvent } from './exchange-events.js';

const columns = eventColumns({ time: 'Timestamp', sender: 'Sender', recipients: 'Recipients' });
const recipientsAsWritten = text('Recipients');

/** The tracking log as PowerShell exports it: the server's local time, and lists only where they were joined. */
export const exchangeTrackingCmdlet: MailParser = {
  name: 'exchange-tracking-cmdlet',
  channel: 'mail',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.time], [columns.event], [columns.sender], [columns.recipients]],
  isAnother: () => false,
  mustBeNamed: 'general-knowledge',
  lost: {
    column: recipientsAsWritten,
    mark: /^System\.(?:String\[\]|Collections\.ArrayList)$/,
    why: 'lost-recipients',
  },
  events: columns.event,
  passesOver: (cells) => passedOverEvent(columns, cells),
  readRow: (cells) => readEvent(columns, cells),
};
