import type { Calendar } from '../../calendar/calendar.js';
import type { FormatProposal } from '../../model/inspection.js';
import type { LogReading } from '../../model/log-reading.js';
import type { Directory } from '../../pairing/directory.js';
import type { LogInput } from '../../parsers/input.js';
import type { FileReading } from '../../parsers/read-file.js';

/** A file with what it says, read alone so that its own rows can be accounted for. */
export interface OpenedLog {
  readonly input: LogInput;
  readonly file: FileReading;
  readonly reading: LogReading;
  /** See `proposedForWords`. */
  readonly proposal: FormatProposal | null;
}

/** Who is who, as far as it is known, whether there is a table that says what units there are, and when they are open. */
export interface WhoIsWho {
  readonly directory: Directory;
  readonly hasOrganisation: boolean;
  readonly calendar: Calendar;
}
