import type { GateVerdicts } from '../../model/gate.js';
import type { PublishedResult } from '../../model/result.js';
import type { Words } from '../words/words.js';
import { toldGate } from './told-gate.js';
import { toldStrict } from './told-strict.js';

/** What did not hold, of one sort, with what is said before and after. */
export interface ToldFailures {
  readonly heading: string;
  readonly items: readonly string[];
  /** Empty where nothing is left to say. */
  readonly ending: string;
}

/** Every requirement that failed, in words: limits first, then what `--strict` does not let pass. */
export function toldFailures(
  { checks, strict }: GateVerdicts,
  published: Pick<PublishedResult, 'rules'>,
  words: Words,
): readonly ToldFailures[] {
  const { failed, strictEnding, strictFailed } = words.gates.gateWords;
  const missed = checks.filter(({ fails }) => fails).map((check) => toldGate(check, words));
  const found = (strict ?? []).map((failure) => toldStrict(failure, published, words));
  return [
    { heading: failed(missed.length), items: missed, ending: '' },
    { heading: strictFailed(found.length), items: found, ending: strictEnding },
  ].filter(({ items }) => items.length > 0);
}
