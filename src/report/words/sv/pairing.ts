import type { NotAnswerReason } from '../../../model/not-answer.js';
import type { PairMark } from '../../../model/pair-mark.js';
import { toldCount } from '../../told-count.js';
import { count, listed } from './format.js';

/** Behind a happening of a contact: what to know before trusting that it belongs there. */
export const pairMarkWords: Record<PairMark, string> = {
  'one-of-several': 'personen hade flera öppna kontakter som passade, den som kom in först fick svaret',
  'may-answer-more': 'personen väntade också på svar i en annan kontakt, som kan ha fått det här',
  'other-unit': 'en annan enhet än den som fick kontakten',
  'personal-mailbox': 'från en personlig eller okänd brevlåda',
  'new-subject': 'nytt ämne',
  'other-address': 'till en annan adress än den som skrev',
  bounced: 'studsade: nådde inte fram',
};

/** Behind a mail of ours that was not taken for an answer. */
export const notAnswerWords: Record<NotAnswerReason, string> = {
  'before-receipt': 'skickat innan kontakten kom in',
  'to-other-person': 'till någon annan än den som skrev',
  'generic-subject': 'ämnet säger inget om saken',
  'other-subject': 'annat ämne',
  'already-answered': 'kontakten var redan besvarad',
  'outside-window': 'mer än tio arbetsdagar efter att kontakten kom in',
  'unit-not-holding': 'från en enhet som inte fått kontakten',
  'earlier-contact': 'passade också en kontakt som kom in tidigare',
};

/** `contacts` as it may be told; a mark of few answers is told without their number. */
export function markedAnswersSentence(
  contacts: string,
  marks: readonly { readonly mark: PairMark; readonly contacts: number }[],
): string {
  const what = `${contacts} i e-posten har ett svar som räknas men som har en anmärkning`;
  const told = marks.map(({ mark, contacts: number }) => `${shortMarkWords[mark]}${inNumbers(number)}`);
  return told.length === 0 ? `${what}.` : `${what}: ${listed(told)}. Ett svar kan ha flera.`;
}

function inNumbers(contacts: number): string {
  return toldCount(contacts) === 'few' ? ' (färre än fem)' : ` (${count(contacts)})`;
}

/** The heading of a mark in a list or table. */
export const shortMarkWords: Record<PairMark, string> = {
  'one-of-several': 'flera öppna kontakter passade',
  'may-answer-more': 'personen väntade på fler svar',
  'other-unit': 'från en annan enhet',
  'personal-mailbox': 'från en personlig eller okänd brevlåda',
  'new-subject': 'nytt ämne',
  'other-address': 'till en annan adress',
  bounced: 'studsade',
};
