import { z } from 'zod';
import { count, share } from './values.js';

export const shareOf = z
  .strictObject({
    value: share.describe('met of judged'),
    low: share.describe('of the 95 % interval'),
    high: share.describe('of the 95 % interval'),
    met: count,
    judged: count,
  })
  .meta({ id: 'share' });
