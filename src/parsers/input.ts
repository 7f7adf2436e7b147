import type { ZoneName } from './context.js';
import type { LogBytes } from './log-bytes.js';
import type { Parser, ParserName } from './parser.js';
import type { DateOrder } from './values/wall-time.js';

/** Rows that the project file says are no contacts. */
export interface SkippedRows {
  readonly header: string;
  readonly pattern: RegExp;
}

/** One file as the caller opened it, with what the project file says of it; null leaves it to be found out. */
export interface LogInput {
  /** The path as the user gave it. */
  readonly file: string;
  readonly bytes: LogBytes;
  /** One that is known, by its name, or one that the user has described. */
  readonly format: ParserName | Parser | null;
  readonly zone: ZoneName | null;
  readonly sheet: string | null;
  /** Holds for every row of the file. */
  readonly direction: 'incoming' | 'outgoing' | null;
  /** The lower-case address of the mailbox that the file is of, for lists that do not say it themselves. */
  readonly mailbox: string | null;
  /** The headers of fields that go by other names than the format knows; see the formats' `columns`. */
  readonly columns: { readonly [field: string]: string } | null;
  /** Which comes first in dates that could be read in two ways. */
  readonly dateOrder: DateOrder | null;
  /** Rows to pass over: those that have the pattern under the header; left out where there are none. */
  readonly skip?: readonly SkippedRows[];
  /** The most bytes that a packed file may unpack to; left out for `mostInflated`. */
  readonly mostBytes?: number;
  /** The only file of an archive that is read; left out for all of them. */
  readonly member?: string;
  /** What else its archive holds that is no log, by name; left out where there is nothing. */
  readonly notRead?: readonly string[];
}

/** More than any log fills; a small file that unpacks to more is an attack or a mistake. */
export const mostInflated = 600_000_000;
