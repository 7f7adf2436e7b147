import type { Cell, HiddenCell } from './cell.js';
import type { Channel, LogEvent } from './event.js';
import type { Source } from './source.js';
import type { Instant } from './time.js';

/** A row that could not be used, and why. The value is masked before it is shown. */
export interface RejectedRow {
  readonly source: Source;
  /** The column at fault as the file names it; empty where the whole row is. */
  readonly column: string;
  readonly reason: RejectReason;
  readonly value: string;
  /** The field of a description under which the word that nobody knows could be explained; left out where none could. */
  readonly choice?: ChoiceField;
}

/** Fields whose words the user can explain, in lists that are described or read by their headers. */
export const choiceFields = ['status', 'direction', 'category'] as const;

export type ChoiceField = (typeof choiceFields)[number];

export const rejectReasons = [
  'unreadable-time',
  /** `idag 08:15`: a time that means something only on the day when it was shown. */
  'relative-time',
  'missing-time',
  'missing-sender',
  'missing-recipient',
  'missing-number',
  'unknown-value',
  'too-few-columns',
  'too-many-columns',
  'broken-quote',
  'broken-record',
] as const;

export type RejectReason = (typeof rejectReasons)[number];

/** Why a row told of no event of its own: it belongs to an event that another row opened. */
export type FoldReason =
  | 'recipient'
  /** A further step of the mail on its way, in a log that has a row for each. */
  | 'mail-step'
  | 'leg'
  | 'duplicate'
  /** A call that another system has too, and tells of. */
  | 'other-system'
  /** A further row of a case that has its number. */
  | 'case-row'
  /** The same, and it says otherwise of a time, a category or an owner than the rows before it. */
  | 'case-contradiction';

/**
 * Why a row was passed over on purpose. `transport-step`: a step within the mail servers, which says neither
 * that a mail came nor whom it reached. `unknown-event`: a step whose name the format does not know.
 * `answered-only`: an incoming call in a log without missed calls. `outcome-unknown`: of a call of which no row says
 * whether a person answered.
 */
export type IgnoreReason =
  | 'totals'
  | 'repeated-header'
  | 'expanded-group'
  | 'transport-step'
  | 'unknown-event'
  | 'not-a-contact-row'
  | 'answered-only'
  | 'outcome-unknown';

/** Rows of steps that the file's format does not know, by the name that it gives them; null for names that are not told. */
export interface UnknownEvent {
  readonly event: string | null;
  readonly rows: number;
}

export type RowCount = { readonly [reason: string]: number };

/** What one input file was found to be, for the report and for `inspect`. */
export interface InputFile<C = Cell> {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  /** What the user calls a format that they described; left out for known ones. */
  readonly formatTitle?: string;
  readonly channel: Channel;
  /** `utf-8`, `utf-16le`, `windows-1252`, `xlsx`, `mbox`. */
  readonly encoding: string;
  /** Null for Excel. */
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Zone in which local times of the file were read: `UTC` or `Europe/Stockholm`. */
  readonly zone: string;
  /** Data rows: header, preamble and blank lines not counted. Hidden in what is published where they tell of few. */
  readonly rows: number | Extract<C, HiddenCell>;
  /** Headers; `#5` where the fifth column has none. */
  readonly columnsUnderstood: readonly string[];
  readonly columnsIgnored: readonly string[];
  /** Instants of the first and last event; null where the file has none, and where its rows are hidden. */
  readonly first: Instant | null;
  readonly last: Instant | null;
  /** Local times that fell in the spring gap or the autumn overlap. */
  readonly clockChangeRows: number;
  /** Bytes that mean nothing in the encoding and were replaced; left out where there are none. */
  readonly replacedBytes?: number;
  /** Sheets of its workbook and files of its archive that are no log; left out where there are none. */
  readonly notRead?: readonly string[];
  /**
   * It has just as many records as exports are cut at: `known` by its own format, `round` by other systems. `told`:
   * the file itself says that there is more. Left out where nothing of the kind is seen.
   */
  readonly cutAt?: 'known' | 'round' | 'told';
  /** The most rows first; left out where there are none. */
  readonly unknownEvents?: readonly UnknownEvent[];
  /** Folded into a mail whose id they have, a day or more from it and under another subject; left out where they are few. */
  readonly rowsOfOtherMails?: number;
  /** A dictionary of usual headers is all that its format rests on, and the user has not named it; left out else. */
  readonly byDictionary?: true;
}

/** Equal rows of two files of one format, and when the first and the last of them happened. */
export interface SharedRows {
  readonly files: readonly [string, string];
  readonly rows: number;
  readonly first: Instant;
  readonly last: Instant;
}

/** Everything the logs said, each row accounted for. */
export interface LogReading {
  readonly files: readonly InputFile[];
  readonly events: readonly LogEvent[];
  readonly rejected: readonly RejectedRow[];
  readonly folded: RowCount;
  readonly ignored: RowCount;
  /** Pair by pair, in the order of the files. */
  readonly sharedRows: readonly SharedRows[];
}
