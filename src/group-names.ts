import type { ChangeFigures, ComparisonFigures } from './model/comparison.js';
import type { Result } from './model/result.js';
import type { RuleFigures } from './model/rule-figures.js';

/** What to call units and boards. */
export interface GroupNaming {
  readonly unit: (name: string) => string;
  readonly board: (name: string) => string;
}

/** The result with its units and boards called otherwise; which groups there are, and their order, stay. */
export function withGroupNames<C>(result: Result<C>, naming: GroupNaming): Result<C> {
  const { comparison, corrections } = result;
  const [first, ...others] = result.rules;
  return {
    ...result,
    rules: [inRule(first, naming), ...others.map((rule) => inRule(rule, naming))],
    comparison: comparison === null ? null : inComparison(comparison, naming),
    corrections:
      corrections === null
        ? null
        : { ...corrections, counts: corrections.counts?.map((one) => named(one, naming)) ?? null },
  };
}

interface Named {
  readonly unit?: string;
  readonly board?: string | null;
}

function named<Group extends Named>(group: Group, { unit, board }: GroupNaming): Group {
  return {
    ...group,
    ...(group.unit === undefined ? {} : { unit: unit(group.unit) }),
    ...(group.board === undefined || group.board === null ? {} : { board: board(group.board) }),
  };
}

function inRule<C>(rule: RuleFigures<C>, naming: GroupNaming): RuleFigures<C> {
  const all = <Group extends Named>(groups: readonly Group[]): readonly Group[] =>
    groups.map((group) => named(group, naming));
  const inReading = (reading: RuleFigures<C>['readings'][0]): typeof reading => ({
    ...reading,
    boards: all(reading.boards),
    units: all(reading.units),
  });
  const [main, ...others] = rule.readings;
  return {
    ...rule,
    readings: [inReading(main), ...others.map(inReading)],
    patterns: rule.patterns.map((pattern) => ({ ...pattern, units: all(pattern.units) })),
    areas: rule.areas === null ? null : { ...rule.areas, units: all(rule.areas.units) },
    account: all(rule.account),
  };
}

function inComparison(comparison: ComparisonFigures, naming: GroupNaming): ComparisonFigures {
  const all = <Group extends Named>(groups: readonly Group[]): readonly Group[] =>
    groups.map((group) => named(group, naming));
  const inFigures = (figures: ChangeFigures): ChangeFigures => ({
    ...figures,
    boards: all(figures.boards),
    units: all(figures.units),
    newUnits: figures.newUnits.map(naming.unit),
    vanishedUnits: figures.vanishedUnits.map(naming.unit),
  });
  const rules = comparison.rules.map((rule) => ({
    ...rule,
    readings: rule.readings.map((reading) => ({
      ...reading,
      figures: reading.figures === null ? null : inFigures(reading.figures),
    })),
    accounts:
      rule.accounts === null
        ? null
        : { earlier: all(rule.accounts.earlier), present: all(rule.accounts.present) },
  }));
  return { ...comparison, rules };
}
