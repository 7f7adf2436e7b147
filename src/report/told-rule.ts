import { type PublishedRule, shownCell } from './cells.js';
import { type JudgedOutcome, outcomesOf, partsOf } from './view-rules.js';
import { sideOf } from './view-target.js';
import type { WordedRule } from './words/worded-rule.js';
import type { Words } from './words/words.js';

const allOutcomes: readonly JudgedOutcome[] = ['unanswered', 'late', 'met'];

/** A promise with its own words, and the language in which the rest of it is told. */
export interface ToldRule extends WordedRule {
  readonly words: Words;
}

/** The promise in a language; `all` are the rules among which its steps are found. */
export function toldRule(rule: PublishedRule, all: readonly PublishedRule[], words: Words): ToldRule {
  const [main] = rule.readings;
  const side = sideOf(rule);
  const parts = partsOf(all, rule);
  const possible = outcomesOf(rule, main.allowed);
  const counted = shownCell(main.whole);
  const joined = parts.some(({ binding }) => binding) ? rule.join : null;
  return {
    words,
    rule,
    main,
    parts,
    side,
    noun: words.nouns.nounOf(rule),
    phrases: words.phrases.phrasesOf(rule, main.allowed, joined),
    names: words.outcomeNames.outcomeNamesOf(rule, side),
    outcomes: allOutcomes.filter((outcome) => possible.includes(outcome) || (counted?.[outcome] ?? 0) > 0),
  };
}
