import type { Finding } from '../../model/finding.js';
import type { PairMark } from '../../model/pair-mark.js';
import type { DataFacts } from '../gathering/data-facts.js';

/** In which marks are told. */
const markOrder: readonly PairMark[] = [
  'one-of-several',
  'may-answer-more',
  'other-unit',
  'personal-mailbox',
  'new-subject',
  'other-address',
  'bounced',
];

/** What to know of the first answers to the mail of the period. */
export function pairFindings({ marked }: Pick<DataFacts, 'marked'>): readonly Finding[] {
  if (marked.contacts === 0) return [];
  const marks = markOrder.flatMap((mark) => {
    const contacts = marked.marks.get(mark) ?? 0;
    return contacts === 0 ? [] : [{ mark, contacts }];
  });
  return [{ code: 'marked-answers', channel: 'mail', contacts: marked.contacts, marks }];
}
