import { z } from 'zod';
import { exactMoment, minuteMoment } from '../../calendar/moments.js';
import { type RejectReason, rejectReasons } from '../../model/log-reading.js';
import type { Source } from '../../model/source.js';
import type { Moment } from '../../model/time.js';
import type { EventMarks } from '../../pairing/event-marks.js';
import { precision } from '../../report/json/values.js';

/* What the events of logs are made of, as a part of split logs holds them. What is unknown or usual is left out. */

export const source: z.ZodType<Source> = z.strictObject({
  file: z.string(),
  sheet: z.string().nullable(),
  row: z.int(),
});

export const rejectReason: z.ZodType<RejectReason> = z.enum(rejectReasons);

export const statedDirection = z.enum(['incoming', 'outgoing', 'internal']);

const eventMarks: z.ZodType<EventMarks> = z.strictObject({
  nature: z
    .enum(['spam', 'bounce', 'read-receipt', 'calendar', 'auto-reply', 'no-reply', 'system-notice', 'bulk'])
    .exactOptional(),
  bounced: z.literal(true).exactOptional(),
  units: z.array(z.string()).exactOptional(),
  addresses: z.record(z.string(), z.string()).exactOptional(),
});

/** What the part says of an event, whatever it is. */
export const ofPart = {
  id: z.string(),
  guest: z.literal(true).optional(),
  marks: eventMarks.optional(),
};

export type OfPart = Line<z.ZodObject<typeof ofPart>>;

/** What a schema reads, which nobody changes. */
export type Line<Schema extends z.ZodType> = Unchanged<z.output<Schema>>;

type Unchanged<Value> = { readonly [Key in keyof Value]: Unchanged<Value[Key]> };

/**
 * To the millisecond, since order and verdicts depend on it. What is exact is a number alone; a minute ends as minutes
 * do; all else has a start and an end.
 */
export const moment = z.union([
  z.int(),
  z.strictObject({ minute: z.int() }),
  z.strictObject({ start: z.int(), end: z.int(), precision }),
]);

type WrittenMoment = Line<typeof moment>;

export function writtenMoment({ start, end, precision }: Moment): WrittenMoment {
  if (precision === 'exact' && end === start) return start;
  if (precision === 'minute' && end === minuteMoment(start).end) return { minute: start };
  return { start, end, precision };
}

export function momentOf(written: WrittenMoment): Moment {
  if (typeof written === 'number') return exactMoment(written);
  return 'minute' in written ? minuteMoment(written.minute) : written;
}

/** Left out where nothing is known. */
export function unlessNull<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}

/** Left out where there are none. */
export function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
