import type { RegisterPerson } from './register-person.js';
import type { Source } from './source.js';
import type { Instant, Moment } from './time.js';

export type Channel = 'mail' | 'phone' | 'case';

/**
 * How an event moves across the organisation's border; `passing` is from outside to outside, `entry` is
 * the entry of a case register.
 */
export type Direction = 'incoming' | 'outgoing' | 'internal' | 'passing' | 'entry';

/** What became of a mail on its way, as far as the log says. */
export type Delivery = 'delivered' | 'failed' | 'spam' | 'unknown';

/** One mail, however many rows told of it. Addresses are lower case. */
export interface MailEvent {
  readonly channel: 'mail';
  readonly format: string;
  /** The primary row first, then the rows folded into it. */
  readonly sources: readonly [Source, ...Source[]];
  readonly at: Moment;
  /** Null is the null sender (`<>`), which only machines use. */
  readonly sender: string | null;
  /** In the order of the log; a mail without known recipients was refused. */
  readonly recipients: readonly string[];
  /** Group addresses that it was sent to, where the log names their members as the recipients; left out where there are none. */
  readonly groups?: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly conversationId: string | null;
  /** The direction that the log itself states; who is who is decided by own domains. */
  readonly statedDirection: 'incoming' | 'outgoing' | 'internal' | null;
  /** True where a header or a column of the log says that a machine sent it. */
  readonly automatic: boolean;
  /** Where answers are to go, where that is another address than the sender's; left out else. */
  readonly replyTo?: string;
  /** A header says that it was sent to many at once, by a list that it is not addressed to; left out else. */
  readonly isBulk?: true;
  readonly delivery: Delivery;
}

/**
 * What a call came to. `answered`: a person spoke. `no-answer` covers missed, abandoned in a queue and
 * timed out; `voicemail` and `menu` were picked up by a machine; `failed` never rang.
 */
export type CallOutcome = 'answered' | 'no-answer' | 'busy' | 'voicemail' | 'menu' | 'failed';

/**
 * One call, its legs folded. A party is an E.164 number (`+46…`), an extension or a queue as the log
 * names it; null is a hidden number.
 */
export interface CallEvent {
  readonly channel: 'phone';
  readonly format: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly at: Moment;
  readonly callId: string | null;
  readonly from: string | null;
  /** Every number, queue and extension that the call was put to, in order: the first was dialled. */
  readonly to: readonly string[];
  readonly outcome: CallOutcome;
  /** The extension, agent or queue that spoke; null where nobody did or the log does not say. */
  readonly answeredBy: string | null;
  /** From arrival until a person answered, or until the caller was gone; null where the log lacks it. */
  readonly waitSeconds: number | null;
  readonly talkSeconds: number | null;
  /** Changes of answering party after the first. */
  readonly transfers: number;
  readonly statedDirection: 'incoming' | 'outgoing' | 'internal' | null;
}

/** What a contact is about. */
export type Category = 'question' | 'complaint' | 'view' | 'record-request' | 'ticket' | 'unknown';

/** What a register may tell the time of. */
export type CaseTime =
  | 'received'
  | 'registered'
  | 'complete'
  | 'adjusted'
  | 'discovered'
  | 'acknowledged'
  | 'noticed'
  | 'answered'
  | 'closed';

/** What the feedback to a complaint may have held. */
export type FeedbackContent = 'received' | 'measure' | 'plan' | 'contact-person';

/** What a register can tell; a promise that needs one that it lacks is not assessable. */
export type CaseField =
  | CaseTime
  | 'channel'
  | 'board'
  | 'unit'
  | 'named'
  | 'category'
  | 'complexity'
  | 'extensive'
  | 'transfers'
  | 'measure'
  | `feedback-${FeedbackContent}`;

export type Complexity = 'simple' | 'complex';

/** How a case reached the organisation, as far as the register says. */
export type Arrival = 'mail' | 'phone' | 'letter' | 'visit' | 'web' | 'other';

/** One case of a register (complaint, view, request, ticket), however many rows told of it. */
export interface CaseEvent {
  readonly channel: 'case';
  readonly format: string;
  readonly sources: readonly [Source, ...Source[]];
  /** When it was received; when it was registered, where the register lacks that. */
  readonly at: Moment;
  /** As written; compared in the canonical form of pairing. */
  readonly caseId: string | null;
  /** `unknown` where the register has no such column or another word in it. */
  readonly category: Category;
  readonly subject: string;
  /** The person's lower-case address, else E.164 number, else name as written; null where it has none. */
  readonly counterpart: string | null;
  /** Left out where no row of the case has both an address and a number. */
  readonly persons?: readonly RegisterPerson[];
  readonly named: boolean | null;
  /** As the register writes them; the organisation table says whose they are. */
  readonly unit: string | null;
  readonly board: string | null;
  readonly arrival: Arrival | null;
  /** Of the mail that it came as. */
  readonly messageId: string | null;
  readonly times: { readonly [time in CaseTime]: Moment | null };
  readonly complexity: Complexity | null;
  readonly extensive: boolean | null;
  /** How many times it was handed on. */
  readonly transfers: number | null;
  /** What the feedback held. */
  readonly contains: { readonly [content in FeedbackContent]: boolean | null };
  /** What was done, as written: a text from outside. */
  readonly measure: string | null;
  /** The columns that the register has, whatever this row holds in them. */
  readonly fields: ReadonlySet<CaseField>;
}

export type LogEvent = MailEvent | CallEvent | CaseEvent;

/** A row that could not be used, and why. The value is masked before it is shown. */
export interface RejectedRow {
  readonly source: Source;
  /** The column at fault as the file names it; empty where the whole row is. */
  readonly column: string;
  readonly reason: RejectReason;
  readonly value: string;
}

export type RejectReason =
  | 'unreadable-time'
  /** `idag 08:15`: a time that means something only on the day when it was shown. */
  | 'relative-time'
  | 'missing-time'
  | 'missing-sender'
  | 'missing-recipient'
  | 'missing-number'
  | 'unknown-value'
  | 'too-few-columns'
  | 'too-many-columns'
  | 'broken-quote'
  | 'broken-record';

/** Why a row told of no event of its own: it belongs to an event that another row opened. */
export type FoldReason =
  | 'recipient'
  /** A further step of the mail on its way, in a log that has a row for each. */
  | 'mail-step'
  | 'leg'
  | 'duplicate'
  /** A further row of a case that has its number. */
  | 'case-row'
  /** The same, and it says otherwise of a time, a category or an owner than the rows before it. */
  | 'case-contradiction';

/**
 * Why a row was passed over on purpose. `transport-step`: a step within the mail servers, which says neither
 * that a mail came nor whom it reached. `answered-only`: an incoming call in a log without missed calls.
 * `outcome-unknown`: of a call of which no row says whether a person answered.
 */
export type IgnoreReason =
  | 'totals'
  | 'repeated-header'
  | 'expanded-group'
  | 'transport-step'
  | 'not-a-contact-row'
  | 'answered-only'
  | 'outcome-unknown';

export type RowCount = { readonly [reason: string]: number };

/** What one input file was found to be, for the report and for `inspect`. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly channel: Channel;
  /** `utf-8`, `utf-16le`, `windows-1252`, `xlsx`, `mbox`. */
  readonly encoding: string;
  /** Null for Excel. */
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Zone in which local times of the file were read: `UTC` or `Europe/Stockholm`. */
  readonly zone: string;
  /** Data rows: header, preamble and blank lines not counted. */
  readonly rows: number;
  /** Headers; `#5` where the fifth column has none. */
  readonly columnsUnderstood: readonly string[];
  readonly columnsIgnored: readonly string[];
  /** Instants of the first and last event; null where the file has none. */
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
