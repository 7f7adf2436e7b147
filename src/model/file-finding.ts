import type { Channel } from './event.js';
import type { Instant } from './time.js';

/** A file that was read by a dictionary of usual headers, and the columns that were read so. */
export interface DictionaryFile {
  readonly file: string;
  readonly format: string;
  readonly columns: readonly string[];
}

/** Something to know of one input file, or of two beside each other. Files are named as the user gave them. */
export type FileFinding =
  /**
   * As many records as exports are cut at: by the file's own format (`known`), or by other systems. `told`: the file
   * itself says that there is more, or ends in the middle.
   */
  | {
      readonly code: 'file-cut';
      readonly file: string;
      /** Null here and below where it is not published. */
      readonly rows: number | null;
      readonly known: boolean;
      readonly told?: true;
    }
  /** The same bytes under two names; what is in both is counted once. */
  | { readonly code: 'same-file'; readonly files: readonly [string, string] }
  | {
      readonly code: 'overlapping-files';
      readonly files: readonly [string, string];
      /** Rows that stand in both, and when the first and the last of them happened. */
      readonly rows: number | null;
      readonly first: Instant | null;
      readonly last: Instant | null;
    }
  | { readonly code: 'replaced-bytes'; readonly file: string; readonly bytes: number }
  /**
   * Rows of steps that the format does not know were passed over: if one tells of an arrival that no other row tells
   * of, that mail is missing. Names that are not told stand in no list.
   */
  | {
      readonly code: 'unknown-events';
      readonly files: readonly string[];
      readonly events: readonly string[];
      readonly rows: number;
    }
  /** Rows are folded into a mail by its id, and seem to be other mails: the system may give all mails one id. */
  | { readonly code: 'one-id-many-mails'; readonly file: string; readonly rows: number }
  /** The hours at which people write and call would be the usual ones in the other zone. */
  | {
      readonly code: 'arrivals-look-shifted';
      readonly file: string;
      readonly readAs: 'UTC' | 'Europe/Stockholm';
      /** By how much its times seem to be too early. */
      readonly hoursEarly: number;
    }
  /** One direction of a channel falls silent while the other goes on. */
  | {
      readonly code: 'direction-ends-early';
      readonly channel: Channel;
      readonly direction: 'incoming' | 'outgoing';
      readonly last: Instant;
      /** Last of the other direction. */
      readonly otherLast: Instant;
    };
