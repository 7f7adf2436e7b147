import { type NounName, nounName } from '../noun-name.js';
import type { Noun, Worded } from '../rule-words.js';

/** English nouns of one kind: their other forms follow from the two. */
function noun(one: string, many: string): Noun {
  return { one, many, only: `The only ${one}`, theMany: `the ${many}`, none: 'None' };
}

const nouns: Record<NounName, Noun> = {
  mail: noun('email', 'emails'),
  phone: noun('call', 'calls'),
  case: noun('case', 'cases'),
  question: noun('question', 'questions'),
  complaint: noun('complaint', 'complaints'),
  view: noun('view', 'views'),
  'record-request': noun('request', 'requests'),
  ticket: noun('case', 'cases'),
  unknown: noun('contact', 'contacts'),
};

/** The narrowest word that holds for every contact of the rule. */
export function nounOf(rule: Worded): Noun {
  return nouns[nounName(rule)];
}
