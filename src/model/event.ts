import type { RegisterPerson } from './register-person.js';
import type { Source } from './source.js';
import type { Moment } from './time.js';

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
  readonly groups?: readonly string[] | undefined;
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
  readonly replyTo?: string | undefined;
  /** A header says that it was sent to many at once, by a list that it is not addressed to; left out else. */
  readonly isBulk?: true | undefined;
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
  /** The log tells how long other callers waited, and not this one, who was answered; left out else. */
  readonly isWaitEmpty?: true;
  readonly talkSeconds: number | null;
  /** Changes of answering party after the first. */
  readonly transfers: number;
  readonly statedDirection: 'incoming' | 'outgoing' | 'internal' | null;
}

/** What a contact is about. */
export type Category = 'question' | 'complaint' | 'view' | 'record-request' | 'ticket' | 'unknown';

/** What a register may tell the time of. */
export const caseTimes = [
  'received',
  'registered',
  'complete',
  'adjusted',
  'discovered',
  'acknowledged',
  'noticed',
  'answered',
  'closed',
] as const;

export type CaseTime = (typeof caseTimes)[number];

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

/** What a register can lack, and how long a caller waited. */
export type MissingColumn = CaseField | 'wait';

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
  /** The columns that the register has, whatever this row holds in them, but for those of `untold`. */
  readonly fields: ReadonlySet<CaseField>;
  /** What has come to pass by a column of times that tells no time of it. */
  readonly untold: readonly CaseTime[];
}

export type LogEvent = MailEvent | CallEvent | CaseEvent;
