import type { Channel } from '../../../model/event.js';
import type { Feedback, RespondRule, Rule } from '../../../model/rule.js';
import { listed } from './format.js';

/** What keeps a promise in a channel, what does not, and what is left out. */
export function answerSentences(rule: Rule, channel: Channel): readonly string[] {
  return [...keptSentences(rule, channel), ...leftOut(rule, channel)];
}

function keptSentences(rule: Rule, channel: Channel): readonly string[] {
  switch (rule.kind) {
    case 'respond':
      return respondSentences(rule, channel);
    case 'reach':
      return ['Räknas: att en person svarar på samtalet. Köer, menyer och röstbrevlådor räknas inte.'];
    case 'route':
      return [rule.test.what === 'transfers' ? transferSentences[channel] : firstContactSentences[channel]];
    case 'content':
      return ['Räknas: det som registret säger att återkopplingen innehöll. En tom ruta räknas som nej.'];
    case 'account':
      return ['Räknas: att nämnden är känd och att en åtgärd, eller att ingen behövdes, är noterad.'];
  }
}

const transferSentences: Record<Channel, string> = {
  mail: 'Räknas: att mejlet skickas vidare till en annan enhet.',
  phone: 'Räknas: att samtalet kopplas vidare.',
  case: 'Räknas: det antal överlämningar som registret anger.',
};

const firstContactSentences: Record<Channel, string> = {
  mail: 'Räknas: att den enhet som fick mejlet svarar, utan att den som skrev behöver återkomma.',
  phone:
    'Räknas: att den som tar samtalet svarar, utan att koppla vidare och utan att den som ringde återkommer.',
  case: 'Räknas: att den enhet som fick ärendet svarar utan att lämna över det.',
};

function respondSentences(rule: RespondRule, channel: Channel): readonly string[] {
  switch (channel) {
    case 'mail':
      return mailSentences(rule);
    case 'phone':
      return phoneSentences(rule);
    case 'case':
      return [`Räknas: tiderna i registret för ${listed(rule.feedback.map((one) => caseWords[one]))}.`];
  }
}

const caseWords: Record<Feedback, string> = {
  answer: 'svar',
  notice: 'besked',
  acknowledgement: 'bekräftelse',
  closing: 'avslut',
};

function mailSentences({ feedback, bouncedAnswer }: RespondRule): readonly string[] {
  const counted = [
    ...(feedback.includes('answer') ? ['ett svar från en person'] : []),
    ...(feedback.includes('notice') ? ['ett besked om vem som svarar och när'] : []),
    ...(feedback.includes('acknowledgement') ? ['en bekräftelse, också från en maskin'] : []),
  ];
  const ignored = [
    ...(feedback.includes('notice') ? [] : ['besked om vem som svarar och när']),
    ...(feedback.includes('acknowledgement') ? [] : ['autosvar', 'mottagningsbekräftelser']),
    'läskvitton',
    ...(bouncedAnswer === 'ignore' ? ['svar som studsade'] : []),
  ];
  return [
    `Räknas: ${listed(counted)}.`,
    `Räknas inte: ${listed(ignored)}.`,
    'Undantas: mejl som inte kräver svar.',
  ];
}

function phoneSentences(rule: RespondRule): readonly string[] {
  const counted = [
    'att en person svarar',
    'att kommunen ringer upp den som missades och kommer fram',
    ...(rule.callbackAttempt === 'count' ? ['att kommunen försöker ringa upp'] : []),
    ...(rule.ownLaterCall === 'count' ? ['att den som missades ringer igen och får svar'] : []),
  ];
  const ignored = [
    'köer och röstbrevlådor',
    ...(rule.callbackAttempt === 'ignore' ? ['försök att ringa upp som ingen svarar på'] : []),
    ...(rule.ownLaterCall === 'ignore' ? ['att den som missades ringer igen själv'] : []),
  ];
  const hidden = rule.hiddenNumber === 'unanswered' ? 'obesvarade' : 'ej bedömbara';
  return [
    `Räknas: ${listed(counted)}.`,
    `Räknas inte: ${listed(ignored)}.`,
    `Missade samtal från dolt nummer är ${hidden}.`,
  ];
}

function leftOut(rule: Rule, channel: Channel): readonly string[] {
  const left = [
    ...(rule.shortAbandon === 'exclude' ? ['den som lägger på genast'] : []),
    ...(rule.closedHours === 'exclude' ? ['samtal utanför telefontiden'] : []),
  ];
  return channel !== 'phone' || left.length === 0 ? [] : [`Undantas: ${listed(left)}.`];
}
