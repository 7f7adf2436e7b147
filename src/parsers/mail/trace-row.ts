import { choice, type instant, type messageId, type recipients, type sender, type text } from '../column.js';
import type { MailFacts, RowCells } from '../parser.js';
import { traceStatuses, unknownStatus } from './trace-status.js';

/** The columns that every message trace of Exchange Online has, whatever it calls them. */
interface TraceColumns {
  readonly time: ReturnType<typeof instant>;
  readonly sender: ReturnType<typeof sender>;
  readonly recipients: ReturnType<typeof recipients>;
  readonly subject: ReturnType<typeof text>;
  readonly messageId: ReturnType<typeof messageId>;
  readonly status: ReturnType<typeof traceStatus>;
}

/** What became of the mail, in the words of scripts and of the English and Swedish admin centre. */
export function traceStatus(...headers: string[]) {
  return choice(traceStatuses, unknownStatus, ...headers);
}

/** What a row of a message trace says of one recipient of a mail: never what the mail answers. */
export function readTraceRow(columns: TraceColumns, { get }: RowCells): MailFacts {
  return {
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
  };
}
