import type { NotAnswerReason } from '../../../model/not-answer.js';
import type { PairMark } from '../../../model/pair-mark.js';
import type { PairingLimits } from '../../../model/pairing-limits.js';
import { toldCount } from '../../told-count.js';
import { count, counted, duration, listed, workingDaysInWords } from './format.js';

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
export function notAnswerWords(counterpartWorkingDays: number): Record<NotAnswerReason, string> {
  return {
    'before-receipt': 'sent before the contact came in',
    'to-other-person': 'to someone other than the person who wrote',
    'about-other-person': 'replies to or forwards someone else’s email',
    'generic-subject': 'the subject says nothing about the matter',
    'other-subject': 'another subject',
    'already-answered': 'the contact had already been answered',
    'outside-window': `more than ${workingDaysInWords(counterpartWorkingDays)} after the contact came in`,
    'unit-not-holding': 'from a unit that has not been given the contact',
    'earlier-contact': 'fitted a contact that came in earlier too',
  };
}

/** What a municipality chose of how near things must be to belong together. */
export function chosenLimits(told: readonly string[]): string {
  return `The municipality has chosen limits of its own for what belongs together: ${listed(told)}.`;
}

export const limitWords: Record<keyof PairingLimits, (limit: number) => string> = {
  conversationDays: (days) =>
    `a conversation goes on for ${counted(days, 'day', 'days')} after its latest email`,
  genericWorkingDays: (days) => `a subject that says nothing holds for ${workingDaysInWords(days)}`,
  counterpartWorkingDays: (days) =>
    `answers that neither ids nor subject show are looked for during ${workingDaysInWords(days)}`,
  bulkFrom: (parties) => `one text to at least ${count(parties)} recipients within a day is a mailing`,
  autoReplySeconds: (seconds) => `a machine replies within ${counted(seconds, 'second', 'seconds')}`,
  autoReplyFrom: (persons) =>
    `a machine has replied that fast to at least ${counted(persons, 'person', 'persons')}`,
  shortAbandonSeconds: (seconds) => `who waits for less than ${duration(seconds)} hangs up at once`,
  attemptWorkingDays: (days) => `further attempts belong to the call for ${workingDaysInWords(days)}`,
  ownLaterCallWorkingDays: (days) =>
    `the caller’s own later call belongs to it for ${workingDaysInWords(days)}`,
};

/** Of calls that several systems have written down: `logs` are what these are called, `calls` those that another log tells of. */
export function sameCallsSentence(logs: readonly string[], seconds: number, calls: number | null): string {
  const named = listed(logs.map((log) => `“${log}”`));
  const gap = counted(seconds, 'second', 'seconds');
  const told = calls === null ? '' : ` ${foldedCalls(calls)}`;
  return `Calls that stand in more than one of the logs ${named} are counted once (the same number and direction, at most ${gap} apart), and the one of them that is named first tells how the call went.${told}`;
}

function foldedCalls(calls: number): string {
  return calls === 0
    ? 'No call stood in more than one.'
    : `So ${counted(calls, 'call was', 'calls were')} not counted once more.`;
}

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
