import { z } from 'zod';
import type { RuleSet } from '../../../model/rule.js';
import { kind } from '../rule-schema.js';
import { channel } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const listedSet = z.strictObject({
  id: z.string(),
  municipality: z.string(),
  title: z.string(),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      kind,
      title: z.string(),
      channels: z.array(channel),
      indicative: z.boolean().describe('true: shown, never failed'),
      allowed: z.string().describe('of the main reading, as the rule writes it: 36 hours'),
    }),
  ),
});

interface RulesListContent {
  readonly ruleSets: readonly z.output<typeof listedSet>[];
}

const head = outputHead('rules-list', 1);

/** What `rules list --json` writes. */
export const rulesListOutput: Output<RulesListContent> = {
  head,
  schema: z.strictObject({ ...headKeys(head), ruleSets: z.array(listedSet) }),
};

export function rulesListJson(sets: readonly RuleSet[]): string {
  return outputText(rulesListOutput, { ruleSets: sets.map(listed) });
}

function listed({ id, municipality, title, rules }: RuleSet): z.output<typeof listedSet> {
  return {
    ...{ id, municipality, title },
    rules: rules.map(({ id: rule, kind: sort, title: name, channels, indicative, readings: [main] }) => ({
      ...{ id: rule, kind: sort, title: name, channels: [...channels], indicative },
      allowed: main.allowed,
    })),
  };
}
