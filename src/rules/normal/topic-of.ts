import type { StartEvent } from '../../model/rule.js';
import type { WrittenRespond } from '../language/rule-schema.js';
import { feedbackOf } from './respond-of.js';

/** As much of a rule as its topic depends on. */
export type TopicParts =
  | ({
      readonly kind: 'respond';
      readonly topic?: string | undefined;
      readonly from?: StartEvent | undefined;
    } & Pick<WrittenRespond, 'feedback' | 'steps' | 'alternatives'>)
  | { readonly kind: 'reach'; readonly topic?: string | undefined; readonly within?: string | undefined }
  | { readonly kind: 'route'; readonly topic?: string | undefined; readonly resolved?: string | undefined }
  | { readonly kind: 'content' | 'account'; readonly topic?: string | undefined };

/** Rules that test the same thing are of one topic, unless they name another. */
export function topicOf(rule: TopicParts): string {
  return rule.topic ?? defaultTopic(rule);
}

function defaultTopic(rule: TopicParts): string {
  switch (rule.kind) {
    case 'respond':
      return `respond:${feedbackOf(rule).toSorted().join('+')}:${rule.from ?? 'received'}`;
    case 'reach':
      return rule.within === undefined ? 'reach:first-try' : 'reach:waiting-time';
    case 'route':
      return rule.resolved === undefined ? 'route:transfers' : 'route:first-contact';
    case 'content':
    case 'account':
      return rule.kind;
  }
}
