import { choice, type instant, type messageId, type recipients, type sender, type text } from '../column.js';
import type { RowCells } from '../parser.js';
import type { MailFacts } from '../row.js';
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

/** What a mail says of the mails before it. */
type Thread = Pick<MailFacts, 'inReplyTo' | 'references' | 'conversationId'>;

/** Most traces never say what a mail answers. */
const noThread: Thread = { inReplyTo: null, references: [], conversationId: null };

/** What a row of a message trace says of one recipient of a mail. */
export function readTraceRow(columns: TraceColumns, { get }: RowCells, thread = noThread): MailFacts {
  const at = get(columns.time);
  const sender = get(columns.sender);
  const recipients = get(columns.recipients);
  const { delivery, isExpandedGroup } = get(columns.status);
  return {
    at,
    sender,
    recipients,
    groups: noGroups,
    subject: get(columns.subject),
    messageId: get(columns.messageId),
    inReplyTo: thread.inReplyTo,
    references: thread.references,
    conversationId: thread.conversationId,
    statedDirection: null,
    automatic: false,
    delivery,
    isExpandedGroup,
  };
}

/** One for all rows: a log has millions. */
const noGroups: readonly string[] = [];
