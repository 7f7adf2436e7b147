import { z } from 'zod';
import { type RejectReason, rejectReasons } from '../../model/log-reading.js';
import type { Source } from '../../model/source.js';
import type { Moment } from '../../model/time.js';
import { precision } from '../../report/json/values.js';

/* What the events of logs are made of, as a part of split logs holds them. */

export const source: z.ZodType<Source> = z.strictObject({
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.int(),
});

export const sources = z.tuple([source], source);

/** To the millisecond: order and verdicts depend on it. */
export const moment: z.ZodType<Moment> = z.strictObject({ start: z.int(), end: z.int(), precision });

export const rejectReason: z.ZodType<RejectReason> = z.enum(rejectReasons);

export const statedDirection = z.enum(['incoming', 'outgoing', 'internal']).nullable();
