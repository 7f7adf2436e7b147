import { z } from 'zod';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const mistake = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  message: z.string().describe('what it is, in the language that is spoken'),
});

interface RulesCheckContent {
  readonly file: string;
  readonly ok: boolean;
  readonly mistakes: readonly z.output<typeof mistake>[];
  readonly warnings: readonly z.output<typeof mistake>[];
}

const head = outputHead('rules-check', 1);

/** What `rules check --json` writes. */
export const rulesCheckOutput: Output<RulesCheckContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    file: z.string(),
    ok: z.boolean().describe('false: the rule set cannot be used'),
    mistakes: z.array(mistake),
    warnings: z.array(mistake).describe('to know of; the file can be used all the same'),
  }),
};

export function rulesCheckJson(checked: RulesCheckContent): string {
  return outputText(rulesCheckOutput, checked);
}
