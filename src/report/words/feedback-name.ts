import type { Feedback } from '../../model/rule.js';

/** What a promise counts, in one name: several kinds are feedback, and an end alone is a closing. */
export type FeedbackName = Feedback | 'feedback';

export function feedbackName(feedback: readonly Feedback[]): FeedbackName {
  const [only, ...others] = feedback.filter((what) => what !== 'closing');
  if (others.length > 0) return 'feedback';
  if (only !== undefined) return only;
  return feedback.length === 0 ? 'answer' : 'closing';
}
