import type { StrictFailure } from '../../model/gate.js';
import type { PublishedResult } from '../../model/result.js';
import { findingRemedy } from '../told-finding.js';
import type { Words } from '../words/words.js';

/** What is pointed out of the logs, in words, and what to do; of several of a kind the first is told. */
export function toldStrict(
  { code, findings }: StrictFailure,
  { rules }: Pick<PublishedResult, 'rules'>,
  words: Words,
): string {
  const [first, ...others] = findings;
  const title = words.format.capital(words.findings.findingWords[code]);
  const sentence =
    first === undefined ? hiddenSentence(code, words) : words.findings.findingSentence(first, rules);
  const more = others.length === 0 ? '' : ` ${words.gates.gateWords.moreFindings(others.length)}`;
  const remedy =
    first === undefined ? words.findingRemedies.findingRemedies[code] : findingRemedy(first, words);
  return `${title}. ${sentence}${more} ${remedy}`;
}

function hiddenSentence(code: StrictFailure['code'], { sections, gates }: Words): string {
  return code === 'unknown-units' ? sections.qualityWords.unknownUnitsHidden : gates.gateWords.hiddenFinding;
}
