import type { ComparisonFigures, ReadingComparison, RuleComparison } from '../model/comparison.js';
import type { ReadingReason } from '../model/comparison-reasons.js';
import type { Period } from '../model/period.js';
import type { PublishedResult } from '../model/result.js';
import { toldRule } from './told-rule.js';
import { changeStory, comparisonOf, mainComparison } from './view-comparison.js';
import type { Words } from './words/words.js';

/** What the two measurements are, and in which words they are told of. */
export interface ToldComparison {
  readonly result: PublishedResult;
  readonly comparison: ComparisonFigures;
  readonly names: { readonly earlier: string; readonly present: string };
  readonly words: Words;
}

/** Null where no earlier measurement was given. */
export function toldComparison(result: PublishedResult, words: Words): ToldComparison | null {
  const { comparison, period } = result;
  if (comparison === null) return null;
  const names = words.comparison.measurementNames(comparison.earlier.period, period);
  return { result, comparison, names, words };
}

/** The change of a rule under its main reading, in sentences. */
export function storyOf(id: string, told: ToldComparison): readonly string[] {
  const compared = comparisonOf(told.comparison, id);
  return compared === null ? [] : readingStory(compared, mainComparison(compared), told);
}

export function readingStory(
  compared: RuleComparison,
  reading: ReadingComparison | null,
  { result, comparison, names, words }: ToldComparison,
): readonly string[] {
  const rule = result.rules.find((one) => one.rule === compared.rule);
  if (rule === undefined) return [];
  const { side, noun, names: outcomes } = toldRule(rule, result.rules, words);
  const { comparisonWords, changeSentence } = words.comparison;
  const { leftOutSentence, reasonSentence } = words.comparisonReasons;
  const story = changeStory(compared, reading, side);
  switch (story.is) {
    case 'not-comparable':
      return story.reasons.map((reason) => reasonSentence(reason, names));
    case 'hidden':
      return [comparisonWords.hiddenSentence];
    case 'not-judged':
      return [comparisonWords.notJudgedSentence(names)];
    case 'times': {
      const { target } = rule.target;
      const { timeWords } = words.targets;
      const { earlier, present } = story.times;
      const figures = { earlier: timeWords(target, earlier), present: timeWords(target, present) };
      return [comparisonWords.timesSentence(figures, names)];
    }
    case 'accounts':
      return [
        comparisonWords.accountsSentence(names, {
          earlier: daysIn(comparison.earlier.period),
          present: daysIn(result.period),
        }),
      ];
    case 'compared': {
      const { told, commonUnits } = story;
      const { theMany } = noun;
      const { after } = outcomes;
      const leftOut = leftOutSentence(compared, names);
      const sentence = changeSentence({ told, names, commonUnits, theMany, after });
      return leftOut === null ? [sentence] : [leftOut, sentence];
    }
  }
}

/** In a row of a table: that it is not comparable, and why. */
export function notComparableWords(
  reasons: readonly ReadingReason[],
  { names, words }: ToldComparison,
): string {
  const why = reasons.map((reason) => words.comparisonReasons.reasonWords(reason, names));
  return `${words.comparison.comparisonWords.notComparable}: ${words.format.listed(why)}`;
}

/** Both days included. */
function daysIn({ from, until }: Period): number {
  return until - from + 1;
}
