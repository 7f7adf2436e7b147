import type { Feedback } from '../../../model/rule.js';
import { type FeedbackName, feedbackName } from '../feedback-name.js';
import type { Phrases, Worded } from '../rule-words.js';
import { count, limit } from './format.js';

/*
 * How a promise of each kind is talked of. A reply can be late, but a transfer cannot: the same outcome has
 * another name under another kind of promise. Phrases are of many contacts; `ofOne` says them of one.
 */

/** `within 36 hours`, `on the same working day`. */
export function withinWords(allowed: string): string {
  if (allowed === 'same working day') return 'on the same working day';
  if (allowed === 'next working day') return 'by the end of the next working day';
  return `within ${limit(allowed)}`;
}

const singular: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };

/** `were answered` of many becomes `was answered` of one. */
export function ofOne(phrase: string): string {
  return phrase.replace(/^(?:were|are|have)\b/, (verb) => singular[verb] ?? verb);
}

/** `1 was transferred`, `12 were transferred`. */
function ofSo(contacts: number, phrase: string): string {
  return `${count(contacts)} ${contacts === 1 ? ofOne(phrase) : phrase}.`;
}

/** `joined` where the promise has steps or alternatives, which no one limit is the limit of. */
export function phrasesOf(rule: Worded, allowed: string, joined: 'all' | 'any' | null): Phrases {
  switch (rule.kind) {
    case 'respond':
      return joined === null ? respondPhrases(rule.feedback, withinWords(allowed)) : joinedPhrases[joined];
    case 'reach':
      return reachPhrases(allowed);
    case 'route':
      return allowed === 'first contact' ? firstContactPhrases : transferPhrases(allowed);
    case 'content':
      return {
        shall: 'receive feedback with all that the promise names',
        get: 'receive feedback',
        got: 'received feedback',
        did: 'received feedback with all that the promise names',
        didInShort: 'received that feedback',
        didNot: 'received feedback in which something is missing',
        unanswered: (contacts) => `${count(contacts)} received no feedback.`,
        late: (contacts) => `In ${count(contacts)}, part of it was missing.`,
      };
    case 'account':
      return {
        shall: 'be accounted for with board and measure',
        get: 'be accounted for',
        got: 'were accounted for',
        did: 'are accounted for with board and measure',
        didInShort: 'are accounted for in that way',
        didNot: 'have no measure noted',
        unanswered: (contacts) => `${count(contacts)} had received no answer.`,
        late: (contacts) => `For ${count(contacts)}, no measure is noted.`,
      };
  }
}

const feedbackNouns: Record<FeedbackName, string> = {
  answer: 'answer',
  notice: 'notice',
  acknowledgement: 'acknowledgement',
  feedback: 'feedback',
  closing: 'closing',
};

/** What the promise counts, in one noun and as it was had: answer, notice, acknowledgement. */
export function feedbackNoun(feedback: readonly Feedback[]): string {
  return feedbackNouns[feedbackName(feedback)];
}

/** The same with its article: `an answer`, `feedback`. */
export function someFeedback(feedback: readonly Feedback[]): string {
  const name = feedbackName(feedback);
  if (name === 'feedback') return feedbackNouns.feedback;
  return `${/^[aeiou]/.test(feedbackNouns[name]) ? 'an' : 'a'} ${feedbackNouns[name]}`;
}

function respondPhrases(feedback: readonly Feedback[], within: string): Phrases {
  if (feedbackName(feedback) === 'closing') {
    return {
      shall: `be closed ${within}`,
      get: 'be closed',
      got: 'were closed',
      did: `were closed ${within}`,
      didInShort: 'were closed in time',
      didNot: `were not closed ${within}`,
      unanswered: (contacts) => `${count(contacts)} had not been closed.`,
      late: (contacts) => ofSo(contacts, 'were closed late'),
    };
  }
  const some = someFeedback(feedback);
  const noun = feedbackNoun(feedback);
  return {
    shall: `receive ${some} ${within}`,
    get: `receive ${some}`,
    got: `received ${some}`,
    did: `received ${some} ${within}`,
    didInShort: `received ${some} in time`,
    didNot: `did not receive ${some} ${within}`,
    unanswered: (contacts) => `${count(contacts)} had received no ${noun}.`,
    late: (contacts) => `${count(contacts)} received ${some} late. None was left unanswered.`,
  };
}

const joinedPhrases: Record<'all' | 'any', Phrases> = {
  all: {
    shall: 'receive every step in time',
    get: 'receive every step',
    got: 'received every step',
    did: 'received every step in time',
    didInShort: 'received every step in time',
    didNot: 'did not receive every step in time',
    unanswered: (contacts) => `For ${count(contacts)}, a step was missing altogether.`,
    late: (contacts) => `For ${count(contacts)}, a step came late.`,
  },
  any: {
    shall: 'receive an answer in one of the ways in time',
    get: 'receive an answer in one of the ways',
    got: 'received an answer in one of the ways',
    did: 'received an answer in one of the ways in time',
    didInShort: 'received an answer in one of the ways in time',
    didNot: 'did not receive an answer in any of the ways in time',
    unanswered: (contacts) => `${count(contacts)} had received no answer.`,
    late: (contacts) => `${count(contacts)} received an answer late. None was left unanswered.`,
  },
};

const answeredCall = { get: 'receive an answer', got: 'received an answer' };

function reachPhrases(allowed: string): Phrases {
  const lost = (contacts: number): string => ofSo(contacts, 'were not answered at the first attempt');
  if (allowed === 'first try') {
    return {
      ...answeredCall,
      shall: 'be answered at the first attempt',
      did: 'were answered at the first attempt',
      didInShort: 'were answered at that attempt',
      didNot: 'were lost at the first attempt',
      unanswered: lost,
      late: (contacts) => ofSo(contacts, 'were answered late'),
    };
  }
  const within = withinWords(allowed);
  return {
    ...answeredCall,
    shall: `be answered ${within}`,
    did: `were answered ${within}`,
    didInShort: 'were answered in time',
    didNot: `were not answered ${within}`,
    unanswered: lost,
    late: (contacts) => `${count(contacts)} had to wait longer. All were answered in the end.`,
  };
}

const firstContactPhrases: Phrases = {
  ...answeredCall,
  shall: 'be resolved at the first contact',
  did: 'were resolved at the first contact',
  didInShort: 'were resolved at that contact',
  didNot: 'were not resolved at the first contact',
  unanswered: (contacts) => ofSo(contacts, 'were not answered'),
  late: (contacts) => `${count(contacts)} took more than one contact. None was left unanswered.`,
};

function transferPhrases(allowed: string): Phrases {
  const isNone = allowed === '0 transfers';
  const moreThan = `were transferred more than ${times(allowed)}`;
  return {
    ...answeredCall,
    shall: isNone ? 'not be transferred' : `be transferred at most ${times(allowed)}`,
    didInShort: isNone ? 'were not transferred' : 'were not transferred more often',
    did: isNone ? 'were not transferred' : `were transferred at most ${times(allowed)}`,
    didNot: isNone ? 'were transferred' : moreThan,
    unanswered: (contacts) => ofSo(contacts, 'were not answered'),
    late: (contacts) => ofSo(contacts, isNone ? 'were transferred' : moreThan),
  };
}

/** `1 transfer` is once. */
function times(allowed: string): string {
  const amount = Number.parseInt(allowed, 10);
  if (amount === 1) return 'once';
  if (amount === 2) return 'twice';
  return Number.isNaN(amount) ? limit(allowed) : `${count(amount)} times`;
}
