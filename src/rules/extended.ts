import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import { nearestWord } from '../nearest-word.js';
import { bundledRuleSet, bundledRuleSets } from './bundled.js';

/** A rule set that another extends: its text, and the name by which it is told and known again. */
export interface ExtendedText {
  readonly text: string;
  readonly file: string;
}

/**
 * Finds what a rule set extends: the id of a bundled one, or a path that is relative to `from`; else why
 * there is none.
 */
export type ReadExtended = (name: string, from: string) => ExtendedText | { readonly refused: Told };

/** The bundled rule sets only. */
export const readBundled: ReadExtended = (name) => {
  const known = bundledRuleSets();
  if (known.includes(name)) return { text: bundledRuleSet(name), file: name };
  const nearest = nearestWord(name, known);
  return { refused: told(({ sets }) => sets.unknownSet(name, known, nearest)) };
};
