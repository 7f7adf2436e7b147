import type { NotAnswerReason } from '../../../model/not-answer.js';
import type { PairMark } from '../../../model/pair-mark.js';
import { toldCount } from '../../told-count.js';
import { count, listed } from './format.js';

/** Behind a happening of a contact: what to know before trusting that it belongs there. */
export const pairMarkWords: Record<PairMark, string> = {
  'one-of-several':
    'the person had several open contacts that fitted, and the one that came in first was given the answer',
  'may-answer-more': 'the person was waiting for an answer in another contact too, which this may be',
  'other-unit': 'another unit than the one that received the contact',
  'personal-mailbox': 'from a personal or unknown mailbox',
  'new-subject': 'new subject',
  'other-address': 'to another address than the one that wrote',
  bounced: 'bounced: did not arrive',
};

/** Behind a mail of ours that was not taken for an answer. */
export const notAnswerWords: Record<NotAnswerReason, string> = {
  'before-receipt': 'sent before the contact came in',
  'to-other-person': 'to someone other than the person who wrote',
  'generic-subject': 'the subject says nothing about the matter',
  'other-subject': 'another subject',
  'already-answered': 'the contact had already been answered',
  'outside-window': 'more than ten working days after the contact came in',
  'unit-not-holding': 'from a unit that has not been given the contact',
  'earlier-contact': 'fitted a contact that came in earlier too',
};

/** `contacts` as it may be told; a mark of few answers is told without their number. */
export function markedAnswersSentence(
  contacts: string,
  marks: readonly { readonly mark: PairMark; readonly contacts: number }[],
): string {
  const what = `${contacts} by email have an answer that counts but has something to note`;
  const told = marks.map(({ mark, contacts: number }) => `${shortMarkWords[mark]}${inNumbers(number)}`);
  return told.length === 0 ? `${what}.` : `${what}: ${listed(told)}. One answer may have several notes.`;
}

function inNumbers(contacts: number): string {
  return toldCount(contacts) === 'few' ? ' (fewer than five)' : ` (${count(contacts)})`;
}

/** The heading of a mark in a list or table. */
export const shortMarkWords: Record<PairMark, string> = {
  'one-of-several': 'several open contacts fitted',
  'may-answer-more': 'the person was waiting for more answers',
  'other-unit': 'from another unit',
  'personal-mailbox': 'from a personal or unknown mailbox',
  'new-subject': 'new subject',
  'other-address': 'to another address',
  bounced: 'bounced',
};
