import type { Contact } from '../../model/contact.js';
import type { Finding } from '../../model/finding.js';
import type { PairMark } from '../../model/pair-mark.js';

/** In which marks are told. */
export const markOrder: readonly PairMark[] = [
  'one-of-several',
  'may-answer-more',
  'other-unit',
  'personal-mailbox',
  'new-subject',
  'other-address',
  'bounced',
];

/** What to know of the first answers to the mail of the period; an answer may have several marks. */
export function pairFindings(contacts: readonly Contact[]): readonly Finding[] {
  const marked = contacts.map(marksOfAnswer).filter((marks) => marks.length > 0);
  if (marked.length === 0) return [];
  const marks = markOrder.flatMap((mark) => {
    const count = marked.filter((own) => own.includes(mark)).length;
    return count === 0 ? [] : [{ mark, contacts: count }];
  });
  return [{ code: 'marked-answers', channel: 'mail', contacts: marked.length, marks }];
}

function marksOfAnswer({ history }: Contact): readonly PairMark[] {
  return history.find(({ what }) => what === 'answer')?.marks ?? [];
}
