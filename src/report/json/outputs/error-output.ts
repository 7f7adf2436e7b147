import { z } from 'zod';
import { type ErrorContent, errorHead } from './error-json.js';
import { headKeys, type Output } from './output.js';

/** What any command writes on standard error with `--json` where it cannot do what it was asked. */
export const errorOutput: Output<{ readonly error: ErrorContent }> = {
  head: errorHead,
  schema: z.strictObject({
    ...headKeys(errorHead),
    error: z.strictObject({
      code: z.string().describe('stable; bug where the program itself is at fault'),
      message: z.string().describe('what was found, and what was expected'),
      place: z.string().nullable().describe('file:line:column, file sheet!row or option'),
      advice: z.string().describe('what to do'),
      example: z.string().describe('something short that is right; of a bug, the file to attach'),
    }),
  }),
};
