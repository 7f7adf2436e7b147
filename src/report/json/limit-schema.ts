import { z } from 'zod';
import type { Limit } from '../../model/calendar-spec.js';
import { count, timeOfDay } from './values.js';

const endOfDay = { cutoff: timeOfDay.nullable(), dayEnds: z.enum(['midnight', 'office-close']) };

/** A limit as the clock was told it. */
export const limit: z.ZodType<Limit> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('hours'),
      milliseconds: z.number().min(0),
      counting: z.enum(['clock', 'clock-rolled', 'workday-clock', 'office-hours']),
    }),
    z.strictObject({
      kind: z.literal('days'),
      amount: count,
      unit: z.enum(['days', 'weeks', 'months']),
      rolled: z.boolean(),
      ...endOfDay,
    }),
    z.strictObject({
      kind: z.literal('working-days'),
      amount: count,
      unit: z.enum(['working-days', 'working-weeks', 'same-working-day', 'next-working-day']),
      ...endOfDay,
    }),
  ])
  .meta({ id: 'limit' });
