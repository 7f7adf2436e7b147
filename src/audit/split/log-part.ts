import type { LogEvent } from '../../model/event.js';
import type { InputFile, RejectedRow, RowCount, SharedRows } from '../../model/log-reading.js';
import type { EventMarks } from '../../pairing/event-marks.js';
import type { LogEnds } from '../log-ends.js';
import type { PartNumber } from '../tally/tally-part.js';

/** One event of a part, with the id that it has in the whole logs and what only they show of it. */
export interface PartEvent {
  readonly id: string;
  /** Another part counts it: it is told here because it reached somebody of this part. Left out else. */
  readonly guest?: true;
  readonly event: LogEvent;
  readonly marks: EventMarks;
}

/** A part of logs that were split: it can be paired and judged alone, and comes out as the whole would have. */
export interface LogPart {
  readonly part: PartNumber;
  /** SHA-256 of what decided who is who, by name, so that a difference can be told. */
  readonly decided: { readonly [name in DecidingOption]: string };
  /** Of the whole logs, to the millisecond. */
  readonly logEnd: LogEnds;
  /** Canonical case numbers of registers that mails of this part name. */
  readonly caseNumbers: readonly string[];
  /** Of the whole logs, in the first part: every row is accounted for once. */
  readonly files: readonly InputFile[];
  readonly rejected: readonly Omit<RejectedRow, 'value'>[];
  readonly folded: RowCount;
  readonly ignored: RowCount;
  readonly sharedRows: readonly SharedRows[];
  /** In canonical order. */
  readonly events: readonly PartEvent[];
}

/** What decides how logs are split; rules, periods and opening hours do not. */
export type DecidingOption = 'version' | 'organisation' | 'own-domains' | 'own-numbers' | 'pairing';
