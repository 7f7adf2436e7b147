import type { Calendar } from '../calendar/calendar.js';
import type { NotContactReason } from '../model/contact.js';
import type { MailLimits, PhoneLimits } from '../model/pairing-limits.js';
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

export interface MailOptions extends MailLimits {
  /** `count`: a follow-up after the answer is a contact of its own, marked. */
  readonly followUps: 'join' | 'count';
  /** `ignore`: a reply to a mail that we wrote first is no contact. */
  readonly repliesToUs: 'count' | 'ignore';
  /**
   * `join`: a reply to a reply of ours under a subject that says nothing ("SV: Hej") goes on with the contact that ours
   * belonged to. `open`: after an answer every such subject opens a contact.
   */
  readonly genericReplies: 'join' | 'open';
  /** What a contact is all the same, though it looks like what a machine or a mailing sends. */
  readonly contacts: readonly MailPattern<true>[];
  readonly notContacts: readonly MailPattern<NotContactReason>[];
  readonly noAnswerNeeded: readonly MailPattern<true>[];
  /** Replies of ours that say who handles the matter and when an answer comes. */
  readonly notices: readonly MailPattern<true>[];
}

export interface PhoneOptions extends PhoneLimits {
  /** Whether the phone is open; calls outside are marked `closed-hours`. */
  readonly isOpen: (at: Instant) => boolean;
}

/** True until the end of the last working day of the window that opens with the first date. */
export type Window = (first: LocalDate, then: LocalDate) => boolean;

export function windowOf(calendar: Calendar, workingDays: number): Window {
  return (first, then) => then <= first + workingDays || then <= calendar.workingDayAfter(first, workingDays);
}

/** How long a conversation goes on, in milliseconds. */
export function conversationLength({ conversationDays }: MailLimits): number {
  return conversationDays * 24 * 60 * 60 * 1000;
}
