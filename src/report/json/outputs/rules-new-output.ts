import { z } from 'zod';
import { headKeys, type Output, outputHead, outputText } from './output.js';

interface RulesNewContent {
  readonly file: string | null;
  readonly template: string | null;
}

const head = outputHead('rules-new', 1);

/** What `rules new --json` writes: either key is null, by whether a file was asked for. */
export const rulesNewOutput: Output<RulesNewContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    file: z.string().nullable().describe('the file that was written'),
    template: z.string().nullable().describe('the template as YAML, where no file was asked for'),
  }),
};

export function rulesNewJson(written: RulesNewContent): string {
  return outputText(rulesNewOutput, written);
}
