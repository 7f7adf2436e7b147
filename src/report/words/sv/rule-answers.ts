import type { Channel } from '../../../model/event.js';
import type { Feedback, RespondRule, Rule } from '../../../model/rule.js';
import {
  type CountedCall,
  type CountedMail,
  type IgnoredCall,
  type IgnoredMail,
  type LeftOutCall,
  leftOutCalls,
  mailAnswers,
  phoneAnswers,
} from '../../view-answers.js';
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

const countedMail: Record<CountedMail, string> = {
  answer: 'ett svar från en person',
  notice: 'ett besked om vem som svarar och när',
  acknowledgement: 'en bekräftelse, också från en maskin',
};

const ignoredMail: Record<IgnoredMail, string> = {
  notice: 'besked om vem som svarar och när',
  'auto-reply': 'autosvar',
  acknowledgement: 'mottagningsbekräftelser',
  'read-receipt': 'läskvitton',
  'bounced-answer': 'svar som studsade',
};

function mailSentences(rule: RespondRule): readonly string[] {
  const { counted, ignored } = mailAnswers(rule);
  return [
    `Räknas: ${listed(counted.map((one) => countedMail[one]))}.`,
    `Räknas inte: ${listed(ignored.map((one) => ignoredMail[one]))}.`,
    'Undantas: mejl som inte kräver svar.',
  ];
}

const countedCalls: Record<CountedCall, string> = {
  answered: 'att en person svarar',
  callback: 'att kommunen ringer upp den som missades och kommer fram',
  'callback-attempt': 'att kommunen försöker ringa upp',
  'own-later-call': 'att den som missades ringer igen och får svar',
};

const ignoredCalls: Record<IgnoredCall, string> = {
  machine: 'köer och röstbrevlådor',
  'callback-attempt': 'försök att ringa upp som ingen svarar på',
  'own-later-call': 'att den som missades ringer igen själv',
};

function phoneSentences(rule: RespondRule): readonly string[] {
  const { counted, ignored } = phoneAnswers(rule);
  const hidden = rule.hiddenNumber === 'unanswered' ? 'obesvarade' : 'ej bedömbara';
  return [
    `Räknas: ${listed(counted.map((one) => countedCalls[one]))}.`,
    `Räknas inte: ${listed(ignored.map((one) => ignoredCalls[one]))}.`,
    `Missade samtal från dolt nummer är ${hidden}.`,
  ];
}

const leftOutWords: Record<LeftOutCall, string> = {
  'short-abandon': 'den som lägger på genast',
  'closed-hours': 'samtal utanför telefontiden',
};

function leftOut(rule: Rule, channel: Channel): readonly string[] {
  const left = channel === 'phone' ? leftOutCalls(rule) : [];
  return left.length === 0 ? [] : [`Undantas: ${listed(left.map((one) => leftOutWords[one]))}.`];
}
