import { z } from 'zod';

/** The options of `inspect` as commander gives them. */
export const inspectOptionsSchema = z.object({
  as: z.string().optional(),
  project: z.string().optional(),
  organisation: z.string().optional(),
  ownDomain: z.array(z.string()).optional(),
  ownNumber: z.array(z.string()).optional(),
  maxInputSize: z.string().optional(),
  lang: z.string().optional(),
  json: z.boolean().default(false),
  verbose: z.boolean().default(false),
  color: z.boolean().default(true),
});

export type InspectOptions = z.output<typeof inspectOptionsSchema>;
