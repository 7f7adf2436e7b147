import { day, label, messageId, messageIds, recipients, sender, text, timeOfDay } from '../column.js';
import { readListedMail } from '../mail/mail-swedish.js';
import type { MailParser } from '../parser.js';
import { directionColumn, foldColumns, foldKey, headersOf } from './mapped-columns.js';
import type { MappedMails } from './mapped-format.js';

function mappedColumns({ columns, choices }: MappedMails) {
  const of = (field: keyof MappedMails['columns']) => headersOf(columns[field]);
  return {
    time: day(...of('time')),
    timeOfDay: timeOfDay(...of('timeOfDay')),
    sender: sender(...of('sender')),
    recipients: recipients(...of('recipients')),
    subject: text(...of('subject')),
    direction: directionColumn(choices.direction, columns.direction),
    messageId: messageId(...of('messageId')),
    inReplyTo: messageId(...of('inReplyTo')),
    references: messageIds(...of('references')),
    conversation: label(...of('conversation')),
    replyTo: text(...of('replyTo')),
    type: text(...of('type')),
  };
}

/** How a row of a described mail log is read. */
export function mappedMails(format: MappedMails): Pick<MailParser, 'columns' | 'readRow'> {
  const columns = mappedColumns(format);
  const fold = foldColumns(format.foldBy);
  const foldedBy = Object.values(fold);
  return {
    columns: { ...columns, ...fold },
    readRow: (cells, context) => {
      const mail = readListedMail(columns, cells, context);
      return {
        ...mail,
        statedDirection: format.direction ?? mail.statedDirection,
        messageId: foldedBy.length > 0 ? foldKey(foldedBy, cells) : mail.messageId,
      };
    },
  };
}
