import type { Delivery } from '../../model/event.js';
import { choice, messageId, RefusedCell, recipients, sender, text } from '../column.js';
import type { MailParser, RowCells } from '../parser.js';
import { instantIfAny } from '../phone/call-columns.js';
import type { MailFacts, StatedDirection } from '../row.js';

const directions: { readonly [word: string]: StatedDirection } = {
  sent: 'outgoing',
  received: 'incoming',
  mixed: null,
};

const columns = {
  happened: instantIfAny('Event date'),
  time: instantIfAny('Start date'),
  sender: sender('Sender'),
  recipients: recipients('Recipient address'),
  subject: text('Subject'),
  direction: choice(directions, null, 'Direction'),
  messageId: messageId('Message ID'),
  target: text('Event target'),
  status: text('Event status'),
};

/** Google Workspace's email log search: one row for each event of each recipient. */
export const googleLog: MailParser = {
  name: 'google-log',
  channel: 'mail',
  zone: 'Europe/Stockholm',
  columns,
  needs: [[columns.time, columns.happened], [columns.sender], [columns.recipients], [columns.target]],
  isAnother: () => false,
  readRow,
};

/** Stands where a mail has no id: many rejected ones share it. */
const noMessageId = /^SMTPIN_ADDED_REJECT/i;

function readRow({ get }: RowCells): MailFacts {
  const at = get(columns.time) ?? get(columns.happened);
  if (at === null) throw new RefusedCell('missing-time');
  const id = get(columns.messageId);
  return {
    at,
    sender: get(columns.sender),
    recipients: get(columns.recipients),
    groups: [],
    subject: get(columns.subject),
    messageId: id === null || noMessageId.test(id) ? null : id,
    inReplyTo: null,
    references: [],
    conversationId: null,
    statedDirection: get(columns.direction),
    automatic: false,
    isExpandedGroup: false,
    ...happeningOf(get(columns.target).toUpperCase(), get(columns.status)),
  };
}

const failed = /reject|fail|bounce|drop|denied|blocked/i;
const reached: { readonly [target: string]: Delivery } = {
  GMAIL_INBOX: 'delivered',
  GMAIL_SPAM: 'spam',
  SMTP_OUT: 'delivered',
};

/** A target that is not known tells only to whom the mail was addressed, as the arrival and a list do. */
function happeningOf(target: string, status: string): Pick<MailFacts, 'step' | 'delivery'> {
  if (/quarantin/i.test(`${target} ${status}`)) return { step: 'reached', delivery: 'spam' };
  if (failed.test(status)) return { step: 'reached', delivery: 'failed' };
  const delivery = reached[target];
  return delivery === undefined ? { step: 'addressed', delivery: 'unknown' } : { step: 'reached', delivery };
}
