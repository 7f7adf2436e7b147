import type { ZoneName } from './context.js';
import type { ParserName } from './parser.js';

/** One file as the caller read it, with what the project file says of it; null leaves it to be found out. */
export interface LogInput {
  /** The path as the user gave it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly format: ParserName | null;
  readonly zone: ZoneName | null;
  readonly sheet: string | null;
  /** Holds for every row of the file. */
  readonly direction: 'incoming' | 'outgoing' | null;
  /** The headers of fields that go by other names than the format knows; see the formats' `columns`. */
  readonly columns: { readonly [field: string]: string } | null;
}
