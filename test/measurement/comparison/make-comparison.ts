import { compare } from '../../../src/measurement/comparison/compare.js';
import { publishComparison } from '../../../src/measurement/comparison/publish-comparison.js';
import type {
  ChangeCell,
  ChangeFigures,
  ComparedCell,
  ComparisonFigures,
  RuleComparison,
} from '../../../src/model/comparison.js';
import type { Channel } from '../../../src/model/event.js';
import type { Result } from '../../../src/model/result.js';
import type { RuleFigures } from '../../../src/model/rule-figures.js';
import { period } from '../make.js';
import { type Batch, figuresOf, resultOf } from '../make-result.js';

/** Four years, in whole weeks. */
const longAgo = 209 * 7;

const earlierPeriod = { from: period.from - longAgo, until: period.until - longAgo, label: '2014' };

/** A measurement of the same weeks four years earlier. */
export function earlierOf(result: Result): Result {
  return { ...result, period: earlierPeriod };
}

export function resultWith(batches: readonly Batch[], channels?: readonly Channel[]): Result {
  const figures = figuresOf(batches);
  return resultOf([channels === undefined ? figures : { ...figures, channels }]);
}

export function compared(earlier: Result, present: Result): ComparisonFigures {
  return compare({ file: 'då.json', sha256: '', result: earlierOf(earlier) }, present);
}

export function ruleOf({ rules: [rule] }: ComparisonFigures): RuleComparison {
  if (rule === undefined) throw new Error('no rule is compared');
  return rule;
}

/** Of the main reading; throws where it is not compared. */
export function figuresIn(comparison: ComparisonFigures): ChangeFigures {
  const figures = ruleOf(comparison).readings[0]?.figures ?? null;
  if (figures === null) throw new Error('not compared');
  return figures;
}

export function publishedFigures(earlier: Result, present: Result): ChangeFigures {
  return figuresIn(publishComparison(compared(earlier, present)));
}

/** Every cell with a name of its own. */
export function cellsIn(figures: ChangeFigures): ReadonlyMap<string, ChangeCell> {
  return new Map([
    ['whole', figures.whole],
    ['common', figures.commonUnits],
    ...figures.channels.map(({ channel, cell }): [string, ChangeCell] => [`channel ${channel}`, cell]),
    ...figures.organisationKinds.map(({ kind, cell }): [string, ChangeCell] => [`kind ${kind}`, cell]),
    ...figures.units.map(({ unit, cell }): [string, ChangeCell] => [`unit ${unit}`, cell]),
  ]);
}

export function shown(cell: ChangeCell | undefined): ComparedCell {
  if (cell === undefined || 'hidden' in cell) throw new Error('the cell is hidden');
  return cell;
}

/** The first rule with some of its figures changed. */
export function withRule(result: Result, part: Partial<RuleFigures>): Result {
  const [first, ...others] = result.rules;
  return { ...result, rules: [{ ...first, ...part }, ...others] };
}
