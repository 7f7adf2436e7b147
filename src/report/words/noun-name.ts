import type { Category } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Worded } from './rule-words.js';

/** What contacts of a promise may be called; `unknown` is any contact. */
export type NounName = Category | Channel;

/** The narrowest name that holds for every contact of the rule. A caller may ring many times, and is one contact. */
export function nounName({ kind, channels, scope }: Worded): NounName {
  const [category, ...otherCategories] = scope.categories ?? [];
  if (category !== undefined && otherCategories.length === 0) return category;
  const [channel, ...otherChannels] = channels;
  if (kind === 'reach' || channel === undefined || otherChannels.length > 0) return 'unknown';
  return channel;
}
