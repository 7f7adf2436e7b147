import type { Contact, HappeningKind } from '../../../model/contact.js';
import type { ExceptionWhen, Feedback, RuleKind, Scope, StartEvent } from '../../../model/rule.js';
import type { Outcome } from '../../../model/verdict.js';
import type { OutsideBy } from '../../explain/explanation.js';
import { outcomeWords } from './codes.js';
import { feedbackNoun } from './phrases.js';

/** A transfer is not late: under a promise without a time a contact keeps it or departs from it. */
export function verdictWords(kind: RuleKind, outcome: Outcome): string {
  if (kind === 'respond') return outcomeWords[outcome];
  if (outcome === 'met') return 'as promised';
  if (outcome === 'late') return kind === 'reach' ? outcomeWords.late : 'departs from the promise';
  return outcome === 'pending' ? 'not settled when the log ends' : outcomeWords[outcome];
}

export const startWords: Record<StartEvent, string> = {
  received: 'when the contact came in',
  missed: 'when the missed call ended',
  registered: 'when the case was registered',
  complete: 'when the case was complete',
  adjusted: 'when the case had been adjusted',
  discovered: 'when the fault was discovered',
};

export const exceptionWords: Record<ExceptionWhen['what'], string> = {
  summer: 'the contact came during the summer',
  dates: 'the contact came on a date that the promise excepts',
  weekend: 'the contact came on a day that is not a working day',
  absence: 'an automatic reply said that the recipient was away',
  extensive: 'the register says that the case is extensive',
};

/** Of a contact that a rule takes though nothing tells whether it is of the sort that the rule asks for. */
export const assumedWords: Record<'named' | 'complexity', string> = {
  named: 'It cannot be seen whether a name was given. The promise counts the contact all the same.',
  complexity:
    'It cannot be seen whether the matter is simple or complex. The promise counts the contact all the same.',
};

type OutsideProperty = 'named' | 'complexity';

/** Why a rule does not speak of a contact, or of whom it does where nothing tells of the contact. */
export function outsideWords(
  because: OutsideBy,
  { named, complexity }: Scope,
  contact: Pick<Contact, OutsideProperty>,
): string {
  if (because === 'named') {
    const unknown = contact.named === null ? ', and it cannot be seen whether a name was given' : '';
    return `covers only people who ${named === true ? 'gave their name' : 'are anonymous'}${unknown}`;
  }
  if (because === 'complexity') {
    const unknown = contact.complexity === null ? ', and it cannot be seen which this one is' : '';
    return `covers only ${complexity === 'simple' ? 'simple' : 'more complex'} matters${unknown}`;
  }
  return outsidePlaces[because];
}

const outsidePlaces: Record<Exclude<OutsideBy, OutsideProperty>, string> = {
  channels: 'covers another channel',
  missed: 'covers missed calls only',
  categories: 'covers another kind of contact',
  parties: 'covers another mailbox, number or queue',
  units: 'covers another unit',
  boards: 'covers another board (nämnd)',
  organisationKinds: 'covers another kind of organisation',
};

/** What was waited for and never came, as the beginning of a sentence. */
export function missingFeedback(feedback: readonly Feedback[]): string {
  return `No ${feedbackNoun(feedback)}`;
}

/** What kept the promise, as the beginning of a sentence. */
export function answerName(what: HappeningKind): string {
  switch (what) {
    case 'acknowledgement':
      return 'The acknowledgement';
    case 'notice':
      return 'The notice';
    case 'closing':
      return 'The closing';
    case 'callback-attempt':
      return 'The attempt to call back';
    case 'answer':
    case 'callback':
    case 'own-later-call':
    case 'transfer':
    case 'reminder':
    case 'follow-up':
    case 'attempt':
    case 'registered':
    case 'undelivered':
      return 'The answer';
  }
}
