import { z } from 'zod';
import type { SplitLogs } from '../../terminal/parts-text.js';
import { count } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

const head = outputHead('split', 1);

/** What `split --json` writes. */
export const splitOutput: Output<SplitLogs> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    rows: count.describe('of all the logs'),
    files: z.array(z.string()).describe('one for each part, in the folder; they hold personal data'),
    out: z.string().describe('the folder, as it was named'),
  }),
};

export function splitJson(split: SplitLogs): string {
  return outputText(splitOutput, split);
}
