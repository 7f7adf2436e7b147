import type { NamingReason, UnusableReason } from '../errors/errors.js';
import type {
  CallOutcome,
  CaseEvent,
  CaseField,
  CaseTime,
  Channel,
  Delivery,
  MailEvent,
} from '../model/event.js';
import type { IgnoreReason } from '../model/log-reading.js';
import type { Source } from '../model/source.js';
import type { Instant, Moment } from '../model/time.js';
import type { Column, RepeatedColumn } from './column.js';
import type { ReadingContext, ZoneName } from './context.js';
import type { DateOrder } from './values/wall-time.js';

/** Formats that are recognised without configuration. */
export type ParserName =
  | 'exchange-summary'
  | 'message-trace'
  | 'exchange-list'
  | 'exchange-list-swedish'
  | 'exchange-detail'
  | 'exchange-tracking'
  | 'exchange-tracking-cmdlet'
  | 'graph-mail'
  | 'google-log'
  | 'outlook-list'
  | 'mbox'
  | 'mail-swedish'
  | 'asterisk-cdr'
  | 'phone-swedish'
  | 'teams-direct-routing'
  | 'teams-calling-plan'
  | 'telia-calls'
  | 'puzzel-events'
  | 'cisco-cdr'
  | 'asterisk-queue-log'
  | 'threecx-calls'
  | 'threecx-v18'
  | 'freeswitch-cdr'
  | 'fusionpbx-cdr'
  | 'avaya-smdr'
  | 'ringcentral-calls'
  | 'twilio-calls'
  | 'register-swedish'
  | 'zendesk'
  | 'osticket'
  | 'freshdesk'
  | 'jira'
  | 'glpi'
  | 'register-311';

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
  /** Where answers are to go, where that is another address than the sender's; left out else. */
  readonly replyTo?: string;
  /** A header says that it was sent to many at once; left out where none does. */
  readonly isBulk?: true;
  readonly delivery: Delivery;
  /** The row tells of a group address whose members have rows of their own. */
  readonly isExpandedGroup: boolean;
  /**
   * Which step a row tells of, in a log that has a row for each step of a mail's way: to whom it was
   * `addressed`, or whom it `reached` or failed to. Left out where a row tells of the mail as a whole.
   */
  readonly step?: 'addressed' | 'reached';
}

/**
 * What a leg came to. `elsewhere`: somebody took the call by another leg, of which there may be no row.
 * `unknown`: a machine has it, or the log ends before it does; another leg must say what became of it.
 */
export type LegOutcome = CallOutcome | 'elsewhere' | 'unknown';

/** What one row says of a call: the whole call, or one leg of it. */
export interface CallFacts {
  readonly at: Moment;
  /** Shared by the legs of one call; null where every row is a call of its own. */
  readonly callId: string | null;
  /** Other ids by which the legs of one call know each other; left out where there are none. */
  readonly relatedIds?: readonly string[];
  /** In a log without call ids: what the segments of one call share, which follow each other in time. */
  readonly segmentOf?: string;
  /** The row begins a call, though an earlier one may have had the same id. */
  readonly beginsCall?: true;
  /** The row tells what became of a call but not who called: another row does. */
  readonly lacksCaller?: true;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly outcome: LegOutcome;
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

/** What one row of a register says of a case. */
export interface CaseFacts extends Omit<CaseEvent, 'channel' | 'format' | 'sources'> {
  /** What the row says has come to pass, without saying when. */
  readonly untimed: readonly CaseTime[];
  /** The register has a row for each document of a case, of which the first opened it. */
  readonly isDocument: boolean;
  /** The row is of a document that the organisation wrote itself: no case came in by it. */
  readonly isOwnDocument: boolean;
}

/** Where a row stands, and the format that it was read as. */
export interface RowPlace {
  /** The row itself; as events have them, so that a row may become one as it is. */
  readonly sources: readonly [Source];
  readonly format: string;
}

/** The mail as one row alone tells it, and what only folding asks of the row: most rows are a mail of their own. */
export type MailRow = Omit<MailEvent, 'sources'> &
  RowPlace &
  Pick<MailFacts, 'step'> & { readonly isExpandedGroup?: true };
export type CallRow = CallFacts & RowPlace & { readonly channel: 'phone' };
export type CaseRow = CaseFacts & RowPlace & { readonly channel: 'case' };
export type LogRow = MailRow | CallRow | CaseRow;

/** The cells of the row at hand, read as what their column declares. */
export interface RowCells {
  /** Throws RefusedCell where the cell cannot be read as that. */
  readonly get: <Value>(column: Column<Value>) => Value;
  /** The cells of all columns that have the name, in the order of the file; none where it lacks the column. */
  readonly all: <Value>(column: RepeatedColumn<Value>) => readonly Value[];
  /** True where the file has the column, whatever the cell holds. */
  readonly has: (column: Column<unknown>) => boolean;
}

/** What a header is known by. */
export interface Family {
  /** What it is called; left out for the lists that people write by hand. */
  readonly name?: string;
  /** What the user calls a format that they described; for known ones the words have it, under their name. */
  readonly title?: string;
  /** By the names that a project file uses for them. */
  readonly columns: { readonly [field: string]: Column<unknown> };
  /** Of each group the header must have at least one. */
  readonly needs: readonly (readonly Column<unknown>[])[];
  /** Whether the columns that a header has show it to belong to another family all the same. */
  readonly isAnother: (has: RowCells['has']) => boolean;
  /** The header that each of these columns has in the file at hand, as the project file says. */
  readonly renamed?: ReadonlyMap<Column<unknown>, string>;
  /** How many columns every row has, where rows of one file differ in length; else as many as the header. */
  readonly leastColumns?: number;
  /** What stands between the cells, where the file cannot show it; left out where it is found. */
  readonly delimiter?: string;
  /** Why the format is never used unless the project file names it; left out where it is recognised by itself. */
  readonly mustBeNamed?: NamingReason;
  /** Names for the columns of a file without header, judged by its first records; null where it is another's. */
  readonly nameColumns?: (records: readonly (readonly string[])[]) => readonly string[] | null;
}

interface ParserShape extends Family {
  readonly name: string;
  readonly channel: Channel;
  /** In which exports of this family write times without an offset. */
  readonly zone: ZoneName;
  /** How many records its exports are cut at, as far as is documented. */
  readonly cutAt?: readonly number[];
  /** Whether day or month comes first in dates, where that is known beforehand; left out where the file decides. */
  readonly dateOrder?: DateOrder;
  /** True where a dictionary of usual headers is all that the format rests on. */
  readonly isDictionary?: true;
  /** Why a row is no record; null where it is. */
  readonly passesOver?: (cells: RowCells) => IgnoreReason | null;
  /** The clock that the file was written by, where it shows that itself; null where it does not. */
  readonly measureZone?: (rows: Iterable<RowCells>, context: ReadingContext) => ReadingContext['zone'] | null;
  /** What a cell says as plain text, in exports that write it in another way. */
  readonly plainText?: (cell: string) => string;
  /** What a column holds where the export lost what should stand there, so that nothing can be measured. */
  readonly lost?: { readonly column: Column<string>; readonly mark: RegExp; readonly why: UnusableReason };
  /** The rows do not say whose mailbox they are of: the project file must. */
  readonly needsMailbox?: true;
}

export interface MailParser extends ParserShape {
  readonly channel: 'mail';
  readonly readRow: (cells: RowCells, context: ReadingContext) => MailFacts;
}

/**
 * The latest row above that has the call id; the row right above for null. Null where there is none or it could
 * not be used, and in formats that do not look back.
 */
export type EarlierRow = (callId: string | null) => CallFacts | null;

export interface CallParser extends ParserShape {
  readonly channel: 'phone';
  /** Rows are read by what earlier ones of the file say. */
  readonly looksBack?: true;
  readonly readRow: (cells: RowCells, context: ReadingContext, earlier: EarlierRow) => CallFacts;
}

/** The columns that tell each field of a case, the plainest first. */
export type FieldSources = { readonly [field in CaseField]: readonly Column<unknown>[] };

export interface CaseParser extends ParserShape {
  readonly channel: 'case';
  readonly tells: FieldSources;
  /** A column that shows by its emptiness that nobody has answered, and not when somebody did. */
  readonly tellsSilence?: Column<unknown>;
  readonly readRow: (cells: RowCells, context: ReadingContext) => CaseFacts;
}

/** One export family: a header test, its columns, and what a row of them says. */
export type Parser = MailParser | CallParser | CaseParser;
