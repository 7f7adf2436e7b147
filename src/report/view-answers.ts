import type { RespondRule, Rule } from '../model/rule.js';

/** What keeps a promise, and what might be taken for it and does not. */
export interface CountedAnswers<Counted, Ignored> {
  readonly counted: readonly Counted[];
  readonly ignored: readonly Ignored[];
}

export type CountedMail = 'answer' | 'notice' | 'acknowledgement';
export type IgnoredMail = 'notice' | 'auto-reply' | 'acknowledgement' | 'read-receipt' | 'bounced-answer';
export type CountedCall = 'answered' | 'callback' | 'callback-attempt' | 'own-later-call';
export type IgnoredCall = 'machine' | 'callback-attempt' | 'own-later-call';
export type LeftOutCall = 'short-abandon' | 'closed-hours';

export function mailAnswers({
  feedback,
  bouncedAnswer,
}: RespondRule): CountedAnswers<CountedMail, IgnoredMail> {
  const [notice, acknowledgement] = [feedback.includes('notice'), feedback.includes('acknowledgement')];
  return {
    counted: [
      ...(feedback.includes('answer') ? (['answer'] as const) : []),
      ...(notice ? (['notice'] as const) : []),
      ...(acknowledgement ? (['acknowledgement'] as const) : []),
    ],
    ignored: [
      ...(notice ? [] : (['notice'] as const)),
      ...(acknowledgement ? [] : (['auto-reply', 'acknowledgement'] as const)),
      'read-receipt',
      ...(bouncedAnswer === 'ignore' ? (['bounced-answer'] as const) : []),
    ],
  };
}

export function phoneAnswers({
  callbackAttempt,
  ownLaterCall,
}: RespondRule): CountedAnswers<CountedCall, IgnoredCall> {
  return {
    counted: [
      'answered',
      'callback',
      ...(callbackAttempt === 'count' ? (['callback-attempt'] as const) : []),
      ...(ownLaterCall === 'count' ? (['own-later-call'] as const) : []),
    ],
    ignored: [
      'machine',
      ...(callbackAttempt === 'ignore' ? (['callback-attempt'] as const) : []),
      ...(ownLaterCall === 'ignore' ? (['own-later-call'] as const) : []),
    ],
  };
}

/** Calls that the promise does not speak of. */
export function leftOutCalls({ shortAbandon, closedHours }: Rule): readonly LeftOutCall[] {
  return [
    ...(shortAbandon === 'exclude' ? (['short-abandon'] as const) : []),
    ...(closedHours === 'exclude' ? (['closed-hours'] as const) : []),
  ];
}
