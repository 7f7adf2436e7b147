import type { PublishedReading, PublishedRule } from '../cells.js';
import type { JudgedOutcome } from '../view-rules.js';
import type { Side } from '../view-target.js';
import type { Noun, OutcomeNames, Phrases } from './rule-words.js';

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
