import { type PublishedReading, type PublishedRule, shownCell } from './cells.js';
import { partsOf } from './view-rules.js';
import { type Side, sideOf } from './view-target.js';
import { type Noun, nounOf } from './words/sv/nouns.js';
import {
  type JudgedOutcome,
  type OutcomeNames,
  outcomeNamesOf,
  outcomesOf,
} from './words/sv/outcome-names.js';
import { type Phrases, phrasesOf } from './words/sv/phrases.js';

const allOutcomes: readonly JudgedOutcome[] = ['unanswered', 'late', 'met'];

/** A promise with the words that it is told in. */
export interface WordedRule {
  readonly rule: PublishedRule;
  /** The main reading. */
  readonly main: PublishedReading;
  /** Its steps, alternatives and goals. */
  readonly parts: readonly PublishedRule[];
  /** Which share of it is told. */
  readonly side: Side;
  readonly noun: Noun;
  readonly phrases: Phrases;
  readonly names: OutcomeNames;
  /** What can have become of a contact, the gravest first; whatever was counted is among them. */
  readonly outcomes: readonly JudgedOutcome[];
}

export function wordedRule(rule: PublishedRule, all: readonly PublishedRule[]): WordedRule {
  const [main] = rule.readings;
  const side = sideOf(rule);
  const parts = partsOf(all, rule);
  const possible = outcomesOf(rule, main.allowed);
  const counted = shownCell(main.whole);
  const joined = parts.some(({ binding }) => binding) ? rule.join : null;
  return {
    rule,
    main,
    parts,
    side,
    noun: nounOf(rule),
    phrases: phrasesOf(rule, main.allowed, joined),
    names: outcomeNamesOf(rule, side),
    outcomes: allOutcomes.filter((outcome) => possible.includes(outcome) || (counted?.[outcome] ?? 0) > 0),
  };
}
