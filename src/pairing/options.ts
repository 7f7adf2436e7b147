import type { Calendar } from '../calendar/calendar.js';
import type { NotContactReason } from '../model/contact.js';
import type { Instant, LocalDate } from '../model/time.js';
import type { CategoryLine } from './category.js';
import type { Directory } from './directory.js';
import type { MailPattern } from './nature.js';

/** What pairing is told; a municipality's own choices come from its project file. */
export interface PairingOptions {
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly mail: MailOptions;
  readonly phone: PhoneOptions;
  /** What mail and calls are about; the first line that fits decides. */
  readonly categories: readonly CategoryLine[];
}

export interface MailOptions {
  /** `count`: a follow-up after the answer is a contact of its own, marked. */
  readonly followUps: 'join' | 'count';
  /** `ignore`: a reply to a mail that we wrote first is no contact. */
  readonly repliesToUs: 'count' | 'ignore';
  /**
   * `join`: a reply to a reply of ours under a subject that says nothing ("SV: Hej") goes on with the contact that ours
   * belonged to. `open`: after an answer every such subject opens a contact.
   */
  readonly genericReplies: 'join' | 'open';
  /** One text to this many parties within a day is bulk. */
  readonly bulkFrom: number;
  /** What a contact is all the same, though it looks like what a machine or a mailing sends. */
  readonly contacts: readonly MailPattern<true>[];
  readonly notContacts: readonly MailPattern<NotContactReason>[];
  readonly noAnswerNeeded: readonly MailPattern<true>[];
  /** Replies of ours that say who handles the matter and when an answer comes. */
  readonly notices: readonly MailPattern<true>[];
}

export interface PhoneOptions {
  /** Whether the phone is open; calls outside are marked `closed-hours`. */
  readonly isOpen: (at: Instant) => boolean;
  /** An unanswered call that ended before this many seconds is marked `short-abandon`. */
  readonly shortAbandonSeconds: number;
}

/** Within this many working days things belong together that nothing stronger joins. */
export const pairingWorkingDays = 10;

/** Within this many days after its latest mail a conversation goes on where no id says so. */
export const conversationDays = 30;
export const conversationMilliseconds = conversationDays * 24 * 60 * 60 * 1000;

/** True until the end of the tenth working day after the date of the first. */
export function isWithinWindow(calendar: Calendar, first: LocalDate, then: LocalDate): boolean {
  if (then <= first + pairingWorkingDays) return true;
  return then <= calendar.workingDayAfter(first, pairingWorkingDays);
}
