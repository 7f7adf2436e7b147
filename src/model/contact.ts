import type { Correction } from './correction.js';
import type { CaseEvent, Category, Channel, Complexity, Direction, LogEvent } from './event.js';
import type { Unit } from './organisation.js';
import type { PairMark } from './pair-mark.js';
import type { Moment } from './time.js';

export type { Category } from './event.js';

/** How we know that something belongs to a contact, strongest first within a channel. */
export const evidences = [
  'exact',
  'subject',
  'counterpart',
  'channel',
  'answered',
  'callback',
  'own-later-call',
  'probable',
  'correction',
  'register',
] as const;

export type Evidence = (typeof evidences)[number];

/** What can happen to a contact after it was opened. Which of these count as answer is for rules to say. */
export type HappeningKind =
  | 'acknowledgement'
  | 'notice'
  | 'answer'
  | 'callback'
  | 'callback-attempt'
  /** A reply by mail that the log itself says did not arrive. */
  | 'undelivered'
  | 'own-later-call'
  | 'transfer'
  | 'reminder'
  | 'follow-up'
  | 'attempt'
  /** A case was closed in its register. */
  | 'closing'
  /** What had come as a mail was entered in a register: two events, one contact. */
  | 'registered';

export interface Happening {
  readonly what: HappeningKind;
  readonly at: Moment;
  /** Who did it: the answering unit, the unit that it was handed to; null for what the counterpart did. */
  readonly unit: Unit | null;
  readonly evidence: Evidence;
  readonly event: LogEvent;
  /**
   * The own address or extension of the one person who answered; left out where several share it, where the log
   * does not say, and where it is no answer.
   */
  readonly answerer?: string;
  /** What to know of the pair; left out where there is nothing. */
  readonly marks?: readonly PairMark[];
}

/** Marks of a contact that pairing saw and rules decide on. */
export type ContactMark =
  | 'reply-to-us'
  | 'follow-up'
  | 'hidden-number'
  /** It came through a form on the web, and the log does not say whose it is. */
  | 'unknown-sender'
  | 'short-abandon'
  | 'closed-hours'
  | 'no-answer-needed'
  /** A machine answered that the receiver was away. */
  | 'absence'
  /** A correction says that it is none. */
  | 'not-a-contact';

/** One thing a person wanted: the event that opened it, and all that happened to it. */
export interface Contact {
  /** `E-20181012-0042`: channel letter, local date of receipt, number in canonical order of that day. */
  readonly id: string;
  readonly channel: Channel;
  readonly category: Category;
  readonly event: LogEvent;
  readonly receivedAt: Moment;
  /** The unit that it belongs to: the one that first received it, unless a correction says that another should have. */
  readonly unit: Unit;
  /** The unit that first received it by the log, whatever is corrected. */
  readonly receiver: Unit;
  /** Other measured units that the same mail or call was addressed to. */
  readonly otherUnits: readonly Unit[];
  /** Address or number of the person; null where it was hidden. */
  readonly counterpart: string | null;
  /** In order of time. */
  readonly history: readonly Happening[];
  readonly marks: ReadonlySet<ContactMark>;
  /** The register's own entry of a case; null where the contact is in no register. */
  readonly register: CaseEvent | null;
  /** Whether the person gave a name; null where nothing says so. */
  readonly named: boolean | null;
  readonly complexity: Complexity | null;
  /** What was changed by hand, and by whom. */
  readonly corrections: readonly Correction[];
}

/** Kinds of mail that no person wrote to be answered. */
export const mailKinds = [
  'bulk',
  'no-reply',
  'system-notice',
  'spam',
  'bounce',
  'auto-reply',
  'read-receipt',
  'calendar',
] as const;

export const notContactReasons = [...mailKinds, 'not-measured', 'not-delivered', 'reply-to-us'] as const;

export type NotContactReason = (typeof notContactReasons)[number];

/** Why an outgoing event answers nothing. */
export type UnpairedReason =
  | 'we-wrote-first'
  | 'other-person'
  | 'bulk'
  | 'auto-reply'
  | 'bounce'
  | 'read-receipt'
  | 'calendar'
  | 'system-notice'
  | 'not-delivered'
  | 'we-called-first'
  | 'hidden-number';

/** What became of one event: every event has exactly one fate. */
export type Fate =
  | { readonly what: 'opens'; readonly contact: string }
  | { readonly what: 'joins'; readonly contact: string; readonly as: HappeningKind }
  | { readonly what: 'pairs'; readonly contact: string; readonly as: HappeningKind | 'further-reply' }
  | { readonly what: 'not-a-contact'; readonly reason: NotContactReason }
  | { readonly what: 'unpaired'; readonly reason: UnpairedReason }
  | { readonly what: 'internal'; readonly handsOn: string | null }
  | { readonly what: 'passing' };

/** One event with who is who settled, and what became of it. */
export interface PlacedEvent {
  /** Like a contact id; outgoing, internal and passing events have `u`, `i`, `p` before the number. */
  readonly id: string;
  readonly event: LogEvent;
  readonly direction: Direction;
  /** The own unit concerned: receiver of what comes in, sender of what goes out; null where passing. */
  readonly unit: Unit | null;
  readonly fate: Fate;
}

export interface Pairing {
  /** In order of id. */
  readonly contacts: readonly Contact[];
  /** In order of id; gone through as often as needed. Of one event each time another object may tell. */
  readonly events: Iterable<PlacedEvent>;
}
