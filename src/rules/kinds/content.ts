import type { Contact, Happening } from '../../model/contact.js';
import type { FeedbackContent } from '../../model/event.js';
import type { ContentRule } from '../../model/rule.js';
import { isAnswer } from './feedback.js';
import { decided, type Judgement, type KindOfRule, lacking, type Result, underEveryReading } from './kind.js';

/** The feedback held all that it must. */
export const content: KindOfRule<ContentRule> = (contact, rule) => {
  const { history } = contact;
  const answer = history.find(isAnswer) ?? history.find(isOtherFeedback) ?? null;
  return underEveryReading(contact, rule, { ...resultOf(contact, answer, rule.contains), answer });
};

function isOtherFeedback({ what }: Happening): boolean {
  return what === 'notice' || what === 'acknowledgement';
}

function resultOf(
  { register }: Contact,
  answer: Judgement['answer'],
  contains: ContentRule['contains'],
): Result {
  const cells = register === null ? [] : Object.values(register.contains);
  if (answer === null && !cells.includes(true))
    return { outcome: 'excluded', reason: 'no-feedback', missing: null };
  const lacks = contains.find((part) => !register?.fields.has(columnOf(part)));
  if (register === null || lacks !== undefined)
    return lacking(columnOf(lacks ?? contains[0]), 'missing-column');
  if (cells.every((cell) => cell === null)) return lacking(columnOf(contains[0]), 'missing-value');
  return decided(contains.every((part) => register.contains[part] === true) ? 'met' : 'late');
}

function columnOf(part: FeedbackContent): `feedback-${FeedbackContent}` {
  return `feedback-${part}`;
}
