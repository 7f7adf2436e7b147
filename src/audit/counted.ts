import type { Calendar } from '../calendar/calendar.js';
import { type FigureFacts, partFigures, ruleFigures } from '../measurement/figures.js';
import type { Tally } from '../measurement/tally.js';
import type { Unit } from '../model/organisation.js';
import type { Rule } from '../model/rule.js';
import type { RuleFigures } from '../model/rule-figures.js';
import type { AuditJob } from './job.js';
import { nobodyOutside, type Outsiders } from './outsiders.js';

/** All that was counted of contacts: figures are made of nothing else, so that parts can be counted apart. */
export interface Counted {
  readonly tally: Tally;
  /** By rule id. */
  readonly outsiders: ReadonlyMap<string, Outsiders>;
  /** By name: every unit that received a contact. */
  readonly units: ReadonlyMap<string, Unit>;
}

/** Each rule, and right after it its parts. */
export function figuresOf(
  { tally, outsiders, units }: Counted,
  { ruleSet, period }: Pick<AuditJob, 'ruleSet' | 'period'>,
  calendar: Calendar,
): readonly [RuleFigures, ...RuleFigures[]] {
  const factsOf = (rule: Rule): FigureFacts => ({
    ...{ units, period, hours: calendar.spec.hours },
    ...(outsiders.get(rule.id) ?? nobodyOutside),
  });
  const [first, ...rest] = ruleSet.rules;
  return [
    ruleFigures(tally, first, factsOf(first)),
    ...allPartFigures(tally, first, factsOf(first)),
    ...rest.flatMap((rule) => [
      ruleFigures(tally, rule, factsOf(rule)),
      ...allPartFigures(tally, rule, factsOf(rule)),
    ]),
  ];
}

function allPartFigures(tally: Tally, rule: Rule, facts: FigureFacts): readonly RuleFigures[] {
  return rule.kind === 'respond' ? rule.parts.map((part) => partFigures(tally, { rule, part }, facts)) : [];
}
