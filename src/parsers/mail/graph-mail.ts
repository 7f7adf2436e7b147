import { label, messageId, messageIds, RefusedCell, text } from '../column.js';
import type { MailParser, RowCells } from '../parser.js';
import { instantIfAny } from '../phone/call-columns.js';
import type { MailFacts } from '../row.js';
import { readMessageIds } from '../values/mail-address.js';
import { graphAddresses, graphHeaders } from './graph-cells.js';
import { marksOf } from './mail-marks.js';

const columns = {
  sent: instantIfAny('sentDateTime', 'dateTimeSent', 'Sent Time'),
  received: instantIfAny('receivedDateTime', 'dateTimeReceived', 'Received Time'),
  sender: graphAddresses('from/emailAddress/address', 'fromAddress', 'from', 'sender/emailAddress/address'),
  recipients: graphAddresses(
    'toRecipients/emailAddress/address',
    'toRecipients',
    'toRecipients/0/emailAddress/address',
    'to',
  ),
  second: graphAddresses('toRecipients/1/emailAddress/address'),
  third: graphAddresses('toRecipients/2/emailAddress/address'),
  copies: graphAddresses('ccRecipients/emailAddress/address', 'ccRecipients', 'cc'),
  blindCopies: graphAddresses('bccRecipients/emailAddress/address', 'bccRecipients', 'bcc'),
  replyTo: graphAddresses('replyTo/0/emailAddress/address', 'replyTo/emailAddress/address', 'replyTo'),
  subject: text('subject'),
  conversation: label('conversationId'),
  messageId: messageId('internetMessageId'),
  headers: graphHeaders('internetMessageHeaders'),
  inReplyTo: messageId('In-Reply-To', 'internetMessageHeaders/In-Reply-To'),
  references: messageIds('References', 'internetMessageHeaders/References'),
  isDraft: text('isDraft'),
};

/** Mails of a mailbox as Microsoft Graph gives them: as JSON, or flattened to a table by a script or Power Automate. */
export const graphMail: MailParser = {
  name: 'graph-mail',
  channel: 'mail',
  zone: 'UTC',
  columns,
  needs: [
    [columns.received, columns.sent],
    [columns.sender],
    [columns.recipients],
    [columns.conversation, columns.messageId],
  ],
  isAnother: () => false,
  mustBeNamed: 'general-knowledge',
  passesOver: ({ get }) => (/^(?:true|ja|1)$/i.test(get(columns.isDraft)) ? 'not-a-contact-row' : null),
  readRow,
};

function readRow({ get }: RowCells): MailFacts {
  const at = get(columns.received) ?? get(columns.sent);
  if (at === null) throw new RefusedCell('missing-time');
  const [sender] = get(columns.sender);
  if (sender === undefined) throw new RefusedCell('missing-sender');
  const others = [columns.second, columns.third, columns.copies, columns.blindCopies].flatMap((column) =>
    get(column),
  );
  const recipients = [...new Set([...get(columns.recipients), ...others])];
  if (recipients.length === 0) throw new RefusedCell('missing-recipient');
  const header = get(columns.headers);
  const [replyTo] = get(columns.replyTo);
  return {
    at,
    sender,
    recipients,
    ...(replyTo === undefined || replyTo === sender ? {} : { replyTo }),
    groups: [],
    subject: get(columns.subject),
    messageId: get(columns.messageId),
    inReplyTo: get(columns.inReplyTo) ?? readMessageIds(header('in-reply-to') ?? '')[0] ?? null,
    references: [...get(columns.references), ...readMessageIds(header('references') ?? '')],
    conversationId: get(columns.conversation),
    statedDirection: null,
    ...marksOf(header, recipients),
    delivery: 'unknown',
    isExpandedGroup: false,
  };
}
