import type { Fate } from '../model/contact.js';
import type { Draft } from './draft.js';

/** What became of every event, by its id, and the contacts that were opened. */
export interface Outcome {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly drafts: readonly Draft[];
}
