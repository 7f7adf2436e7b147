import { z } from 'zod';
import type { RuleSet } from '../../../model/rule.js';
import { neededFields } from '../../rule-needs.js';
import { calendarSpec } from '../calendar-schema.js';
import { ruleSource } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';
import { type ShownRule, shownRule } from './shown-rule.js';

interface RulesShowContent extends Omit<RuleSet, 'rules'> {
  readonly rules: readonly ShownRule[];
}

const head = outputHead('rules-show', 2);

/** What `rules show --json` writes. */
export const rulesShowOutput: Output<RulesShowContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    id: z.string(),
    municipality: z.string(),
    title: z.string(),
    source: ruleSource,
    calendar: calendarSpec.describe('all that the clock is told'),
    readingNote: z.string().describe('why the main readings were chosen'),
    rules: z.array(shownRule),
    cannotMeasure: z.array(z.string()).describe('what the document promises and logs cannot show'),
  }),
};

/** The rule set as it is understood, defaults and all. */
export function rulesShowJson({ rules, ...set }: RuleSet): string {
  return outputText(rulesShowOutput, {
    ...set,
    rules: rules.map((rule) => ({ ...rule, needs: neededFields(rule) })),
  });
}
