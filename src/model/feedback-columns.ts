import type { CaseField } from './event.js';
import type { Feedback } from './rule.js';

/** The column of a register that tells of each kind of feedback. */
export const feedbackColumns: { readonly [feedback in Feedback]: CaseField } = {
  answer: 'answered',
  notice: 'noticed',
  acknowledgement: 'acknowledged',
  closing: 'closed',
};
