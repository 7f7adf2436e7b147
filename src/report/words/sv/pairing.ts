import type { NotAnswerReason } from '../../../model/not-answer.js';
import type { PairMark } from '../../../model/pair-mark.js';
import type { PairingLimits } from '../../../model/pairing-limits.js';
import { toldCount } from '../../told-count.js';
import { count, counted, duration, listed, workingDaysInWords } from './format.js';

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
export function notAnswerWords(counterpartWorkingDays: number): Record<NotAnswerReason, string> {
  return {
    'before-receipt': 'skickat innan kontakten kom in',
    'to-other-person': 'till någon annan än den som skrev',
    'about-other-person': 'svarar på eller vidarebefordrar någon annans mejl',
    'generic-subject': 'ämnet säger inget om saken',
    'other-subject': 'annat ämne',
    'already-answered': 'kontakten var redan besvarad',
    'outside-window': `mer än ${workingDaysInWords(counterpartWorkingDays)} efter att kontakten kom in`,
    'unit-not-holding': 'från en enhet som inte fått kontakten',
    'earlier-contact': 'passade också en kontakt som kom in tidigare',
  };
}

/** What a municipality chose of how near things must be to belong together. */
export function chosenLimits(told: readonly string[]): string {
  return `Kommunen har valt egna gränser för vad som hör ihop: ${listed(told)}.`;
}

export const limitWords: Record<keyof PairingLimits, (limit: number) => string> = {
  conversationDays: (days) =>
    `en konversation pågår ${counted(days, 'dag', 'dagar')} efter sitt senaste mejl`,
  genericWorkingDays: (days) => `ett ämne som inget säger gäller ${workingDaysInWords(days)}`,
  counterpartWorkingDays: (days) => `svar som varken id eller ämne visar söks ${workingDaysInWords(days)}`,
  bulkFrom: (parties) => `samma text till minst ${count(parties)} mottagare inom ett dygn är ett utskick`,
  autoReplySeconds: (seconds) => `en maskin svarar inom ${counted(seconds, 'sekund', 'sekunder')}`,
  autoReplyFrom: (persons) => `en maskin har svarat minst ${counted(persons, 'person', 'personer')} så fort`,
  shortAbandonSeconds: (seconds) => `den lägger på genast som väntar kortare än ${duration(seconds)}`,
  attemptWorkingDays: (days) => `nya försök hör till samtalet ${workingDaysInWords(days)}`,
  ownLaterCallWorkingDays: (days) => `ett eget senare samtal hör till det ${workingDaysInWords(days)}`,
};

/** Of calls that several systems have written down: `logs` are what these are called, `calls` those that another log tells of. */
export function sameCallsSentence(logs: readonly string[], seconds: number, calls: number | null): string {
  const named = listed(logs.map((log) => `”${log}”`));
  const gap = counted(seconds, 'sekund', 'sekunder');
  const told = calls === null ? '' : ` ${foldedCalls(calls)}`;
  return `Samtal som står i mer än en av loggarna ${named} räknas en gång (samma nummer och riktning, högst ${gap} emellan), och den av dem som nämns först säger hur samtalet gick.${told}`;
}

function foldedCalls(calls: number): string {
  return calls === 0
    ? 'Inget samtal stod i mer än en.'
    : `Därför räknades ${counted(calls, 'samtal', 'samtal')} inte en gång till.`;
}

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
