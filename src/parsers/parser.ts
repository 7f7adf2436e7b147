import type { CallOutcome, Channel, Delivery } from '../model/event.js';
import type { Source } from '../model/source.js';
import type { Instant, Moment } from '../model/time.js';
import type { Column } from './column.js';
import type { ReadingContext, ZoneName } from './context.js';

/** Formats that are recognised without configuration. */
export type ParserName =
  | 'exchange-summary'
  | 'message-trace'
  | 'mail-swedish'
  | 'asterisk-cdr'
  | 'phone-swedish';

export type StatedDirection = 'incoming' | 'outgoing' | 'internal' | null;

/** What one row says of a mail. */
export interface MailFacts {
  readonly at: Moment;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  /** Group addresses whose members are the recipients. */
  readonly groups: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly conversationId: string | null;
  readonly statedDirection: StatedDirection;
  readonly automatic: boolean;
  readonly delivery: Delivery;
  /** The row tells of a group address whose members have rows of their own. */
  readonly isExpandedGroup: boolean;
}

/** What one row says of a call: the whole call, or one leg of it. */
export interface CallFacts {
  readonly at: Moment;
  /** Shared by the legs of one call; null where every row is a call of its own. */
  readonly callId: string | null;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly outcome: CallOutcome;
  readonly answeredBy: string | null;
  /** When this leg was over; null where the log does not say. */
  readonly endedAt: Instant | null;
  /** From the start of this leg until somebody picked it up, or until it was over. */
  readonly waitSeconds: number | null;
  readonly talkSeconds: number | null;
  /** The row says that whoever answered handed the call on. */
  readonly isHandedOn: boolean;
  readonly statedDirection: StatedDirection;
}

/** Where a row stands, and the format that it was read as. */
export interface RowPlace {
  readonly source: Source;
  readonly format: string;
}

export type MailRow = MailFacts & RowPlace & { readonly channel: 'mail' };
export type CallRow = CallFacts & RowPlace & { readonly channel: 'phone' };
export type LogRow = MailRow | CallRow;

/** The cells of the row at hand, read as what their column declares. */
export interface RowCells {
  /** Throws RefusedCell where the cell cannot be read as that. */
  readonly get: <Value>(column: Column<Value>) => Value;
  /** True where the file has the column, whatever the cell holds. */
  readonly has: (column: Column<unknown>) => boolean;
}

/** What a header is known by. */
export interface Family {
  /** In Swedish, for `inspect` and error messages. */
  readonly title: string;
  readonly columns: readonly Column<unknown>[];
  /** Of each group the header must have at least one. */
  readonly needs: readonly (readonly Column<unknown>[])[];
  /** Columns that show a header to belong to another family. */
  readonly refuses: readonly Column<unknown>[];
  /** Names for the columns of a file without header, judged by its first records; null where it is another's. */
  readonly nameColumns?: (records: readonly (readonly string[])[]) => readonly string[] | null;
}

interface ParserShape extends Family {
  readonly name: ParserName;
  readonly channel: Channel;
  /** In which exports of this family write times without an offset. */
  readonly zone: ZoneName;
  /** The clock that the file was written by, where it shows that itself; null where it does not. */
  readonly measureZone?: (rows: Iterable<RowCells>, context: ReadingContext) => ReadingContext['zone'] | null;
}

export interface MailParser extends ParserShape {
  readonly channel: 'mail';
  readonly readRow: (cells: RowCells, context: ReadingContext) => MailFacts;
}

export interface CallParser extends ParserShape {
  readonly channel: 'phone';
  readonly readRow: (cells: RowCells, context: ReadingContext) => CallFacts;
}

/** One export family: a header test, its columns, and what a row of them says. */
export type Parser = MailParser | CallParser;
