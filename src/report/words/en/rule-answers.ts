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
      return ['Counts: that a person answers the call. Queues, menus and voicemail do not count.'];
    case 'route':
      return [rule.test.what === 'transfers' ? transferSentences[channel] : firstContactSentences[channel]];
    case 'content':
      return ['Counts: what the register says that the feedback contained. An empty cell counts as no.'];
    case 'account':
      return [
        'Counts: that the board (nämnd) is known and that a measure, or that none was needed, is noted.',
      ];
  }
}

const transferSentences: Record<Channel, string> = {
  mail: 'Counts: each time the email is forwarded to another unit.',
  phone: 'Counts: each time the call is transferred.',
  case: 'Counts: the number of times the case was passed on, as stated in the register.',
};

const firstContactSentences: Record<Channel, string> = {
  mail: 'Counts: that the unit that received the email answers, without the person who wrote having to return.',
  phone:
    'Counts: that the person who takes the call answers, without transferring it and without the caller having to return.',
  case: 'Counts: that the unit that received the case answers without passing it on.',
};

function respondSentences(rule: RespondRule, channel: Channel): readonly string[] {
  switch (channel) {
    case 'mail':
      return mailSentences(rule);
    case 'phone':
      return phoneSentences(rule);
    case 'case':
      return [`Counts: the times in the register for ${listed(rule.feedback.map((one) => caseWords[one]))}.`];
  }
}

const caseWords: Record<Feedback, string> = {
  answer: 'the answer',
  notice: 'the notice',
  acknowledgement: 'the acknowledgement',
  closing: 'the closing',
};

const countedMail: Record<CountedMail, string> = {
  answer: 'an answer from a person',
  notice: 'a notice of who will answer and when',
  acknowledgement: 'an acknowledgement, from a machine too',
};

const ignoredMail: Record<IgnoredMail, string> = {
  notice: 'notices of who will answer and when',
  'auto-reply': 'automatic replies',
  acknowledgement: 'acknowledgements of receipt',
  'read-receipt': 'read receipts',
  'bounced-answer': 'answers that bounced',
};

function mailSentences(rule: RespondRule): readonly string[] {
  const { counted, ignored } = mailAnswers(rule);
  return [
    `Counts: ${counted.map((one) => countedMail[one]).join('; ')}.`,
    `Does not count: ${ignored.map((one) => ignoredMail[one]).join('; ')}.`,
    'Excluded: emails that need no answer.',
  ];
}

const countedCalls: Record<CountedCall, string> = {
  answered: 'that a person answers',
  callback: 'that the municipality calls back the missed caller and gets through',
  'callback-attempt': 'that the municipality tries to call back',
  'own-later-call': 'that the missed caller calls again and is answered',
};

const ignoredCalls: Record<IgnoredCall, string> = {
  machine: 'queues and voicemail',
  'callback-attempt': 'attempts to call back that nobody answers',
  'own-later-call': 'that the missed caller calls again',
};

function phoneSentences(rule: RespondRule): readonly string[] {
  const { counted, ignored } = phoneAnswers(rule);
  const hidden = rule.hiddenNumber === 'unanswered' ? 'unanswered' : 'not assessable';
  return [
    `Counts: ${counted.map((one) => countedCalls[one]).join('; ')}.`,
    `Does not count: ${ignored.map((one) => ignoredCalls[one]).join('; ')}.`,
    `Missed calls from hidden numbers are ${hidden}.`,
  ];
}

const leftOutWords: Record<LeftOutCall, string> = {
  'short-abandon': 'calls that the caller hangs up at once',
  'closed-hours': 'calls outside telephone hours',
};

function leftOut(rule: Rule, channel: Channel): readonly string[] {
  const left = channel === 'phone' ? leftOutCalls(rule) : [];
  return left.length === 0 ? [] : [`Excluded: ${left.map((one) => leftOutWords[one]).join('; ')}.`];
}
