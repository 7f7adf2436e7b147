import { lifeOfCase } from '../cases/case-headers.js';
import { choice, day, label, messageId, messageIds, recipients, sender, text, timeOfDay } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { MailParser, RowCells } from '../parser.js';
import type { MailFacts } from '../row.js';
import { timeOfRow } from '../time-of-row.js';
import { directionOf, directionWords } from '../values/directions.js';
import { readAddresses } from '../values/mail-address.js';

/** `Typ` tells different things in different systems; only these words say that a machine wrote. */
const automaticTypes =
  /^(?:autosvar|automatiskt svar|frånvaromeddelande|frånvaro|auto-?reply|automatic reply)$/i;

const columns = {
  time: day(
    'Datum och tid',
    'Datum/tid',
    'Datum & tid',
    'Tidpunkt',
    'Mottaget',
    'Mottagen',
    'Mottagningstid',
    'Mottagen tid',
    'Skickat',
    'Skickad',
    'Inkom',
    'Inkommet',
    'Inkommen',
    'Datum',
    'Ankomstdatum',
  ),
  timeOfDay: timeOfDay('Tid', 'Klockslag', 'Kl'),
  sender: sender(
    'Från (adress)',
    'Från (e-post)',
    'E-post från',
    'Från',
    'Avsändaradress',
    'Avsändarens adress',
    'Avsändare (e-post)',
    'Avsändare',
  ),
  recipients: recipients(
    'Till (adress)',
    'Till (e-post)',
    'E-post till',
    'Till',
    'Mottagaradress',
    'Mottagarens adress',
    'Mottagare (e-post)',
    'Mottagare',
    'Funktionsbrevlåda',
    'Brevlåda',
  ),
  subject: text('Ämne', 'Ämnesrad', 'Rubrik', 'Ärendemening'),
  direction: choice(directionWords, null, 'Riktning'),
  messageId: messageId('Meddelande-id', 'Meddelandeid', 'Message-ID', 'Internetmeddelande-id'),
  inReplyTo: messageId('Svar på (id)', 'Svar på', 'Svar på meddelande-id', 'In-Reply-To'),
  references: messageIds('Referenser', 'References'),
  conversation: label('Konversations-id', 'Konversation', 'Conversation-ID', 'Tråd-id'),
  replyTo: text('Svara till', 'Svarsadress', 'Reply-To'),
  type: text('Typ', 'Meddelandetyp'),
};

/** With one of these, what only cases go through makes no register of it by itself: the user is asked. */
const explicitRecipients = text(
  ...['Till', 'Till (adress)', 'Till (e-post)', 'E-post till', 'Funktionsbrevlåda', 'Brevlåda'],
);

/** A mail log with Swedish headers, as case systems, add-ins and Excel lists write it. */
export const mailSwedish: MailParser = {
  name: 'mail-swedish',
  channel: 'mail',
  zone: 'Europe/Stockholm',
  isDictionary: true,
  columns,
  needs: [[columns.time], [columns.sender], [columns.recipients], [columns.subject, columns.messageId]],
  isAnother: (has) => lifeOfCase.some(has) && !has(explicitRecipients),
  readRow: (cells, context) => readListedMail(columns, cells, context),
};

/** What a row of a list of mails says, whatever its columns are called. */
export function readListedMail(listed: typeof columns, cells: RowCells, context: ReadingContext): MailFacts {
  const { get } = cells;
  const [replyTo] = readAddresses(get(listed.replyTo));
  return {
    at: timeOfRow(cells, listed, context),
    sender: get(listed.sender),
    recipients: get(listed.recipients),
    groups: [],
    subject: get(listed.subject),
    messageId: get(listed.messageId),
    inReplyTo: get(listed.inReplyTo),
    references: get(listed.references),
    conversationId: get(listed.conversation),
    statedDirection: get(listed.direction) ?? directionOf(get(listed.type)),
    automatic: automaticTypes.test(get(listed.type)),
    ...(replyTo === undefined ? {} : { replyTo }),
    delivery: 'unknown',
    isExpandedGroup: false,
  };
}
