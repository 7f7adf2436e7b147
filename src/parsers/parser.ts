import type { NamingReason, UnusableReason } from '../errors/errors.js';
import type { CaseField, Channel } from '../model/event.js';
import type { IgnoreReason } from '../model/log-reading.js';
import type { Column, RepeatedColumn } from './column.js';
import type { ReadingContext, ZoneName } from './context.js';
import type { CallFacts, CaseFacts, MailFacts } from './row.js';
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
  | 'telavox-queue'
  | 'ringcentral-calls'
  | 'twilio-calls'
  | 'register-swedish'
  | 'zendesk'
  | 'osticket'
  | 'freshdesk'
  | 'jira'
  | 'glpi'
  | 'register-311'
  | 'fixmystreet';

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
  /** True where no other family has such columns, though one that knows usual headers may take the file for its own. */
  readonly isCertain?: true;
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
  /** Names what each row tells of, where one that nobody knows is passed over as `unknown-event`. */
  readonly events?: Column<string>;
  /** The clock that the file was written by, where it shows that itself; null where it does not. */
  readonly measureZone?: (rows: Iterable<RowCells>, context: ReadingContext) => ReadingContext['zone'] | null;
  /** What a cell says as plain text, in exports that write it in another way. */
  readonly plainText?: (cell: string) => string;
  /** What a column holds where the export lost what should stand there, so that nothing can be measured. */
  readonly lost?: { readonly column: Column<string>; readonly mark: RegExp; readonly why: UnusableReason };
  /** The rows do not say, or not all of them, whose mailbox they are of: the project file must, or may. */
  readonly mailbox?: 'needed' | 'possible';
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
  /** The queue that all calls of the file came to, where a record above them names it; null for any other record. */
  readonly queueAbove?: (record: readonly string[]) => string | null;
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
