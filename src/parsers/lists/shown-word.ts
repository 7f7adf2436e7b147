import { maskedValue } from '../../masked-value.js';
import { nearestWord } from '../../nearest-word.js';

/** A word that none of the known ones is, as it may be shown, and the known one that was perhaps meant. */
export interface ShownWord {
  readonly found: string;
  readonly nearest: string | null;
}

/** A slip of the fingers names nobody and is shown; anything else may be a name or a number in the wrong column. */
export function shownWord(found: string, known: readonly string[]): ShownWord {
  const nearest = nearestWord(found, known);
  return { found: nearest === null ? maskedValue(found) : found, nearest };
}
