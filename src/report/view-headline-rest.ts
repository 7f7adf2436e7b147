import type { Share } from '../model/share.js';
import { type CountedHeadline, isUncertain } from './view.js';

/** What the first sentence leaves out and a reader must not miss. */
export type HeadlineRest =
  | { readonly tell: 'few-contacts'; readonly share: Share }
  | { readonly tell: 'unanswered' | 'late' | 'pending'; readonly contacts: number };

/** Null where the first sentence leaves nothing out. */
export function headlineRest(headline: CountedHeadline): HeadlineRest | null {
  const { pattern, share, about, late, unanswered, pending } = headline;
  if (pattern === 'few-contacts') return { tell: 'few-contacts', share };
  if (about === 'departing') {
    return late > 0 && unanswered > 0 ? { tell: 'unanswered', contacts: unanswered } : null;
  }
  if (pattern === 'all' && pending > 0) return { tell: 'pending', contacts: pending };
  if (pattern === 'all') return isUncertain(share) ? { tell: 'few-contacts', share } : null;
  return unanswered > 0 ? { tell: 'unanswered', contacts: unanswered } : { tell: 'late', contacts: late };
}
