import { z } from 'zod';
import { mannerSchema } from './manner-schema.js';

/** The options of `audit` as commander gives them. */
export const auditOptionsSchema = mannerSchema.extend({
  project: z.string().optional(),
  rules: z.string().optional(),
  period: z.string().optional(),
  organisation: z.string().optional(),
  corrections: z.string().optional(),
  earlier: z.string().optional(),
  quality: z.array(z.string()).optional(),
  ownDomain: z.array(z.string()).optional(),
  ownNumber: z.array(z.string()).optional(),
  format: z.array(z.string()).optional(),
  template: z.string().optional(),
  out: z.string().optional(),
  reportDate: z.string().optional(),
  logEnd: z.array(z.string()).optional(),
  maxRejected: z.string().optional(),
  failUnder: z.array(z.string()).optional(),
  strict: z.boolean().default(false),
  maxInputSize: z.string().optional(),
  memory: z.number().optional(),
  workers: z.number().optional(),
  keyFile: z.string().optional(),
  includePersonalData: z.boolean().default(false),
});

export type AuditOptions = z.output<typeof auditOptionsSchema>;

/** The same of `explain`. */
export const explainOptionsSchema = auditOptionsSchema.extend({
  result: z.string().optional(),
  from: z.string().optional(),
  within: z.string().optional(),
});
