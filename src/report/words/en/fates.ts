import type { HappeningKind, NotContactReason, UnpairedReason } from '../../../model/contact.js';
import type { FoldReason, IgnoreReason, RejectReason } from '../../../model/log-reading.js';

/*
 * What became of rows and events, as labels in English: lower case so that they can stand in a sentence.
 */

export const rejectWords: Record<RejectReason, string> = {
  'unreadable-time': 'the time cannot be read',
  'relative-time':
    'the time has no date (“today”, a weekday or a clock time alone): show the whole date and export the list again',
  'missing-time': 'no time',
  'missing-sender': 'no sender',
  'missing-recipient': 'no recipient',
  'missing-number': 'no number',
  'unknown-value': 'unknown value',
  'too-few-columns': 'too few columns',
  'too-many-columns': 'too many columns',
  'broken-quote': 'quotation mark without an end',
  'broken-record': 'damaged or cut record',
};

export const foldWords: Record<FoldReason, string> = {
  recipient: 'one more row for the same email',
  'mail-step': 'one more step on the way of the same email',
  leg: 'part of the same call',
  duplicate: 'the same event in another row',
  'other-system': 'the same call in another system',
  'case-row': 'one more row on the same case',
  'case-contradiction': 'one more row on the same case, with different information',
};

export const ignoreWords: Record<IgnoreReason, string> = {
  totals: 'row of totals',
  'repeated-header': 'row that belongs to the header',
  'expanded-group': 'row for an expanded group',
  'transport-step': 'intermediate step in the mail server',
  'unknown-event': 'event that the format does not know',
  'not-a-contact-row': 'row on something other than contacts',
  'answered-only': 'incoming call in a log without missed calls',
  'outcome-unknown': 'call of which the log does not say whether anyone answered',
};

/** What became of an event, as the first half of a balance part. */
export const fateWords = {
  opens: 'opens a contact',
  joins: 'belongs to a contact that already exists',
  pairs: 'belongs to a contact',
  'not-a-contact': 'is not a contact',
  unpaired: 'answers no contact',
  internal: 'stays within the municipality',
  passing: 'passes between outsiders',
} as const;

export const happeningWords: Record<HappeningKind | 'further-reply', string> = {
  acknowledgement: 'acknowledgement of receipt',
  notice: 'notice',
  answer: 'answer',
  callback: 'call-back',
  'callback-attempt': 'attempted call-back',
  undelivered: 'reply that did not arrive',
  'own-later-call': 'the caller’s own later call',
  transfer: 'transfer',
  reminder: 'reminder',
  'follow-up': 'follow-up after an answer',
  attempt: 'new attempt',
  closing: 'closing in the register',
  registered: 'the same matter as a case in the register',
  'further-reply': 'further reply',
};

export const notContactWords: Record<NotContactReason, string> = {
  bulk: 'bulk mail or newsletter',
  'no-reply': 'sender that takes no replies',
  'system-notice': 'system notice',
  spam: 'spam',
  bounce: 'bounce',
  'auto-reply': 'automatic reply',
  'read-receipt': 'read receipt',
  calendar: 'calendar response',
  'not-measured': 'to an address that is not measured',
  'not-delivered': 'was not delivered',
  'reply-to-us': 'reply to something that the municipality wrote first',
};

export const unpairedWords: Record<UnpairedReason, string> = {
  'we-wrote-first': 'the municipality wrote first',
  'other-person': 'to someone other than the person who asked',
  bulk: 'bulk mail',
  'auto-reply': 'automatic reply',
  bounce: 'bounce',
  'read-receipt': 'read receipt',
  calendar: 'calendar response',
  'system-notice': 'system notice',
  'not-delivered': 'did not arrive',
  'we-called-first': 'the municipality called first',
  'hidden-number': 'hidden number',
};
