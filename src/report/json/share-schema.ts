import { z } from 'zod';
import { count, share } from './values.js';

export const shareOf = z.strictObject({
  value: share,
  low: share,
  high: share,
  met: count,
  judged: count,
});
