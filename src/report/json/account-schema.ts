import { z } from 'zod';
import { count } from './values.js';

export const accountCounts = z
  .strictObject({
    received: count,
    named: count,
    anonymous: count,
    unknownName: count,
    withMeasure: count,
    withoutMeasure: count,
    unknownMeasure: count,
    open: count,
  })
  .describe('what is excluded stands in no account')
  .meta({ id: 'accountCounts' });
