import type { CallOutcome, CaseEvent, CaseTime, Delivery, MailEvent } from '../model/event.js';
import type { Source } from '../model/source.js';
import type { Instant, Moment } from '../model/time.js';

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
  /** In a log of segments: what those of one call share, which follow each other in time. Its id, where there is one. */
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
export interface CaseFacts extends Omit<CaseEvent, 'channel' | 'format' | 'sources' | 'untold'> {
  /** What the row says has come to pass, without saying when. */
  readonly untimed: readonly CaseTime[];
  /** The register has a row for each document of a case, of which the first opened it. */
  readonly isDocument: boolean;
  /** The row is of a document that the organisation wrote itself: no case came in by it. */
  readonly isOwnDocument: boolean;
}

/** What all rows of one table have in common. */
export interface Origin {
  readonly file: string;
  readonly sheet: string | null;
  /** The format that they were read as. */
  readonly format: string;
  /** Of some call that was answered it tells after how long: a cell without a wait is then an empty one. */
  readonly tellsWaits?: boolean;
}

/** Where a row stands. */
export interface RowPlace {
  readonly origin: Origin;
  readonly row: number;
}

export function sourceOf({ origin: { file, sheet }, row }: RowPlace): Source {
  return { file, sheet, row };
}

/** The mail as one row alone tells it, and what only folding asks of the row: most rows are a mail of their own. */
export interface MailRow extends MailEvent, RowPlace {
  readonly step: MailFacts['step'] | undefined;
  readonly isExpandedGroup: true | undefined;
}
export type CallRow = CallFacts & RowPlace & { readonly channel: 'phone' };
export type CaseRow = CaseFacts & RowPlace & { readonly channel: 'case' };
export type LogRow = MailRow | CallRow | CaseRow;
