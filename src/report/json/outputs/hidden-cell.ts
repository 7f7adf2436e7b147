import { z } from 'zod';

/** What is not published: it is of fewer than 5 contacts, or would give such a cell away. */
export const hiddenCell = z.strictObject({
  hidden: z
    .enum(['few', 'protects'])
    .describe('few: of fewer than 5; protects: it would give such a one away'),
});
