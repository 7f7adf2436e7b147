import type { ChangeFigures, ComparisonFigures } from '../model/comparison.js';
import { UNKNOWN_UNIT } from '../model/organisation.js';
import type { PublishedResult } from '../model/result.js';
import type { PublishedRule } from './cells.js';
import type { Words } from './words/words.js';

/** What is in no organisation table stands for no unit, and is named in the reader's language. */
export function unitName(unit: string, { codes }: Words): string {
  return unit === UNKNOWN_UNIT ? codes.unknownUnitWord : unit;
}

/** The units that contacts of these readings reached; those whom the organisation table does not know are none. */
export function unitsReached(
  readings: readonly { readonly units: readonly { readonly unit: string }[] }[],
  { codes }: Words,
): number {
  const names = new Set(readings.flatMap(({ units }) => units.map(({ unit }) => unit)));
  return [...names].filter((unit) => unit !== codes.unknownUnitWord).length;
}

/** The result with the name of what is in no organisation table in the report's language: it stands for no unit. */
export function withUnitWord(result: PublishedResult, words: Words): PublishedResult {
  const named = (unit: string): string => unitName(unit, words);
  const [first, ...others] = result.rules;
  return {
    ...result,
    rules: [inRule(first, named), ...others.map((rule) => inRule(rule, named))],
    comparison: result.comparison === null ? null : inComparison(result.comparison, named),
  };
}

type Naming = (unit: string) => string;

function inUnits<Unit extends { readonly unit: string }>(
  units: readonly Unit[],
  named: Naming,
): readonly Unit[] {
  return units.map((one) => ({ ...one, unit: named(one.unit) }));
}

function inRule(rule: PublishedRule, named: Naming): PublishedRule {
  const [main, ...others] = rule.readings;
  return {
    ...rule,
    readings: [
      { ...main, units: inUnits(main.units, named) },
      ...others.map((reading) => ({ ...reading, units: inUnits(reading.units, named) })),
    ],
    patterns: rule.patterns.map((pattern) => ({ ...pattern, units: inUnits(pattern.units, named) })),
    areas: rule.areas === null ? null : { ...rule.areas, units: inUnits(rule.areas.units, named) },
  };
}

function inComparison(comparison: ComparisonFigures, named: Naming): ComparisonFigures {
  const inFigures = (figures: ChangeFigures): ChangeFigures => ({
    ...figures,
    units: inUnits(figures.units, named),
    newUnits: figures.newUnits.map(named),
    vanishedUnits: figures.vanishedUnits.map(named),
  });
  const rules = comparison.rules.map((rule) => ({
    ...rule,
    readings: rule.readings.map((reading) => ({
      ...reading,
      figures: reading.figures === null ? null : inFigures(reading.figures),
    })),
  }));
  return { ...comparison, rules };
}
