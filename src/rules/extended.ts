import { nearestWord } from '../nearest-word.js';
import { bundledRuleSet, bundledRuleSets } from './bundled.js';

/** A rule set that another extends: its text, and the name by which it is told and known again. */
export interface ExtendedText {
  readonly text: string;
  readonly file: string;
}

/**
 * Finds what a rule set extends: the id of a bundled one, or a path that is relative to `from`. A text
 * says why there is none.
 */
export type ReadExtended = (name: string, from: string) => ExtendedText | string;

/** The bundled rule sets only. */
export const readBundled: ReadExtended = (name) => {
  const known = bundledRuleSets();
  if (known.includes(name)) return { text: bundledRuleSet(name), file: name };
  const nearest = nearestWord(name, known);
  const meant = nearest === null ? '' : ` Menade du ${nearest}?`;
  return `regelverket ”${name}” finns inte.${meant} Skriv ett av ${known.join(', ')}, eller en egen fil, till exempel extends: regler.yaml`;
};
