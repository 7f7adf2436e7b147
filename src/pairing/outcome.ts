import type { Fate } from '../model/contact.js';
import type { Draft } from './draft.js';

/** What became of every event, by its id, and the contacts that were opened. */
export interface Outcome {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly drafts: readonly Draft[];
}

/** The fates of all of them; where two tell of one event the later one holds. */
export function fatesOf(outcomes: readonly Pick<Outcome, 'fates'>[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const outcome of outcomes) for (const [id, fate] of outcome.fates) fates.set(id, fate);
  return fates;
}
