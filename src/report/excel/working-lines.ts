import type { RuleFigures } from '../../model/rule-figures.js';
import { isOneSided } from '../cells.js';
import { type PromiseLine, promiseLines } from '../promise-lines.js';
import type { FigureInput } from '../reporter.js';
import { toldRule } from '../told-rule.js';
import type { Words } from '../words/words.js';

/** Figures with every count, and as they are published. */
export type WorkingFigures = Pick<FigureInput, 'result' | 'published'>;

/** A promise in lines: of every count, but where a missing column leaves it no share, none is told here either. */
export function workingLines(
  rule: RuleFigures,
  { result, published }: WorkingFigures,
  words: Words,
): readonly [PromiseLine, ...PromiseLine[]] {
  const told = published.rules.find((one) => one.rule === rule.rule);
  const isUntold = told !== undefined && isOneSided(told.readings[0].whole);
  return promiseLines(toldRule(isUntold ? told : rule, result.rules, words));
}
