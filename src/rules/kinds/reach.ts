import type { Contact } from '../../model/contact.js';
import type { ReachRule } from '../../model/rule.js';
import {
  decided,
  type Judgement,
  type KindOfRule,
  lacking,
  type Result,
  verdictOn,
  wholeUnder,
} from './kind.js';

/**
 * Answered by a person at the first try. The call that opened the contact decides, hidden number or not;
 * what came later is of no matter, for the caller had been missed by then.
 */
export const reach: KindOfRule<ReachRule> = (contact, rule) => {
  const { event, receivedAt } = contact;
  const wait = event.channel === 'phone' ? event.waitSeconds : null;
  const isAnswered = event.channel === 'phone' && event.outcome === 'answered';
  const { withinSeconds } = rule;
  return rule.readings.map((reading) =>
    verdictOn(contact, wholeUnder(rule, reading), {
      ...resultOf({ isAnswered, wait, withinSeconds }),
      clockStart: receivedAt,
      dueAt: withinSeconds === null ? null : receivedAt.start + withinSeconds * 1000,
      allowed: reading.allowed,
      answer: isAnswered ? answerOf(contact) : null,
      spentSeconds: isAnswered ? wait : null,
      waited: wait === null ? null : { answered: isAnswered, elapsedSeconds: wait, ownSeconds: wait },
      dueWithinLog: true,
    }),
  );
};

interface Call {
  readonly isAnswered: boolean;
  readonly wait: number | null;
  readonly withinSeconds: number | null;
}

function resultOf({ isAnswered, wait, withinSeconds }: Call): Result {
  if (!isAnswered) return decided('unanswered');
  if (withinSeconds === null) return decided('met');
  if (wait === null) return lacking('wait', 'missing-column');
  return decided(wait <= withinSeconds ? 'met' : 'late');
}

function answerOf({ event, history }: Contact): Judgement['answer'] {
  return history.find((happening) => happening.event === event && happening.what === 'answer') ?? null;
}
