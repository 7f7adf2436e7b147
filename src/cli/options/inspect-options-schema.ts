import { z } from 'zod';
import { mannerSchema } from './manner-schema.js';

/** The options of `inspect` as commander gives them. */
export const inspectOptionsSchema = mannerSchema.extend({
  as: z.string().optional(),
  project: z.string().optional(),
  organisation: z.string().optional(),
  ownDomain: z.array(z.string()).optional(),
  ownNumber: z.array(z.string()).optional(),
  maxInputSize: z.string().optional(),
  memory: z.number().optional(),
});

export type InspectOptions = z.output<typeof inspectOptionsSchema>;
