import type { Finding } from '../../model/finding.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { type Gaps, gapsIn, oneSidedIn } from '../one-sided.js';
import type { RuleFacts } from './rule-findings.js';

type MissingColumn = Extract<Finding, { code: 'missing-column' }>;

export interface ColumnFacts extends Pick<RuleFacts, 'rules'> {
  readonly facts: Pick<DataFacts, 'missingColumns'>;
  readonly figures: readonly RuleFigures[];
}

/** Columns that contacts lack, rule by rule, with the side that is judged where that makes the share of the rule none. */
export function missingColumnFindings({ rules, figures, facts }: ColumnFacts): readonly Finding[] {
  const found = rules.flatMap(({ id, title }) =>
    [...(facts.missingColumns.get(id) ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([column, contacts]): MissingColumn => {
        return { code: 'missing-column', rule: id, title, column, contacts };
      }),
  );
  const gaps = gapsIn({ rules: figures, findings: found });
  return found.map((finding) => withSide(finding, figures, gaps));
}

function withSide(finding: MissingColumn, figures: readonly RuleFigures[], gaps: Gaps): MissingColumn {
  const rule = figures.find((one) => one.rule === finding.rule);
  if (rule === undefined) return finding;
  const oneSided = oneSidedIn(rule.readings[0].whole, gaps.get(rule.rule) ?? []);
  if (oneSided === null || !oneSided.columns.includes(finding.column)) return finding;
  return { ...finding, onlyJudged: oneSided.judged };
}
