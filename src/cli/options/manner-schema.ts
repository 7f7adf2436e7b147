import { z } from 'zod';

/** How a command is asked to speak, as commander gives it; `verbose` stays false where there is no such option. */
export const mannerSchema = z.object({
  lang: z.string().optional(),
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
  color: z.boolean().default(true),
});
