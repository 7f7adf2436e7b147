import type { Contact } from '../../model/contact.js';
import type { AccountRule } from '../../model/rule.js';
import { isAnswer } from './feedback.js';
import { decided, type Judgement, type KindOfRule, lacking, type Result, underEveryReading } from './kind.js';

/** Whether an account can be given of the contact: whose it was, and what was done. */
export const account: KindOfRule<AccountRule> = (contact, rule) => {
  const answer = contact.history.find(isAnswer) ?? null;
  return underEveryReading(contact, rule, { ...resultOf(contact, answer), answer });
};

function resultOf({ register, unit }: Contact, answer: Judgement['answer']): Result {
  if (!register?.fields.has('measure')) return lacking('measure', 'missing-column');
  const board = unit.board ?? register.board;
  if (board === null && !register.fields.has('board')) return lacking('board', 'missing-column');
  if (board !== null && register.measure !== null) return decided('met');
  return decided(answer === null ? 'pending' : 'late');
}
