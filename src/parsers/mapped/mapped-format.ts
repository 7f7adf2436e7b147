import type { Category } from '../../model/event.js';
import type { CaseColumnName } from '../cases/case-columns.js';
import type { ZoneName } from '../context.js';
import type { CallStatus } from '../phone/call-statuses.js';
import type { StatedDirection } from '../row.js';
import type { DateOrder } from '../values/wall-time.js';

/** A column by the headers that it may have, or by its number from 1 where the file has no header. */
export type ColumnNames = readonly (string | number)[];

type MailField =
  | 'time'
  | 'timeOfDay'
  | 'sender'
  | 'recipients'
  | 'subject'
  | 'direction'
  | 'messageId'
  | 'inReplyTo'
  | 'references'
  | 'conversation'
  | 'replyTo'
  | 'type';

type CallField =
  | 'time'
  | 'timeOfDay'
  | 'from'
  | 'dialled'
  | 'queue'
  | 'status'
  | 'answered'
  | 'ended'
  | 'wait'
  | 'talk'
  | 'agent'
  | 'callId'
  | 'direction';

type Columns<Field extends string> = { readonly [field in Field]?: ColumnNames | undefined };
/** Words of the file, and what each means. Words that the program knows need not stand here. */
export type Choices<Value> = { readonly [word: string]: Value };

interface MappedShape {
  /** As the project file calls it. */
  readonly name: string;
  readonly title: string;
  readonly zone: ZoneName;
  readonly hasHeader: boolean;
  /** Null: as the file shows. */
  readonly delimiter: string | null;
  readonly dateOrder: DateOrder | null;
  /** Holds for every row; null: own domains and numbers decide, or a column of directions. */
  readonly direction: 'incoming' | 'outgoing' | null;
  /** Rows in which the column fits the pattern are passed over. */
  readonly skip: readonly { readonly column: string | number; readonly pattern: RegExp }[];
}

/** Rows that agree in all of these columns are of one event; none where each stands for itself, or an id column tells. */
interface Folded {
  readonly foldBy: ColumnNames;
}

export interface MappedMails extends MappedShape, Folded {
  readonly channel: 'mail';
  readonly columns: Columns<MailField>;
  readonly choices: { readonly direction: Choices<StatedDirection> };
}

export interface MappedCalls extends MappedShape, Folded {
  readonly channel: 'phone';
  readonly columns: Columns<CallField>;
  readonly choices: {
    readonly direction: Choices<StatedDirection>;
    readonly status: Choices<CallStatus>;
  };
}

export interface MappedCases extends MappedShape {
  readonly channel: 'case';
  readonly columns: Columns<CaseColumnName>;
  readonly choices: {
    readonly direction: Choices<StatedDirection>;
    readonly category: Choices<Category>;
  };
}

/** A format of which the program knows nothing but what the user has written. */
export type MappedFormat = MappedMails | MappedCalls | MappedCases;
