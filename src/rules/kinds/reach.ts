import type { Contact } from '../../model/contact.js';
import type { CallEvent } from '../../model/event.js';
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
import { lackOfWait } from './lack.js';

/**
 * Answered by a person at the first try. The call that opened the contact decides, hidden number or not;
 * what came later is of no matter, for the caller had been missed by then.
 */
export const reach: KindOfRule<ReachRule> = (contact, rule) => {
  const { event, receivedAt } = contact;
  const call = event.channel === 'phone' ? event : null;
  const wait = call?.waitSeconds ?? null;
  const isAnswered = call?.outcome === 'answered';
  const { withinSeconds } = rule;
  return rule.readings.map((reading) =>
    verdictOn(contact, wholeUnder(rule, reading), {
      ...resultOf(call, withinSeconds),
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

function resultOf(call: CallEvent | null, withinSeconds: number | null): Result {
  if (call?.outcome !== 'answered') return decided('unanswered');
  if (withinSeconds === null) return decided('met');
  if (call.waitSeconds !== null) return decided(call.waitSeconds <= withinSeconds ? 'met' : 'late');
  const { missing, reason } = lackOfWait(call);
  return lacking(missing, reason);
}

function answerOf({ event, history }: Contact): Judgement['answer'] {
  return history.find((happening) => happening.event === event && happening.what === 'answer') ?? null;
}
