import { z } from 'zod';
import type { ExampleEvent, InspectionHint, OwnMark, RowProblem } from '../../../model/inspection.js';
import { rejectReasons } from '../../../model/log-reading.js';
import { category, channel, count, date, instant, precision } from '../values.js';

/* What is told of a log that was looked at; persons are masked. */

export const ownMark: z.ZodType<OwnMark> = z.strictObject({
  value: z.string().describe('a domain, or the beginning of numbers'),
  isGuess: z.boolean().describe('true where nobody has said so'),
  received: count.describe('mails or calls from others to it'),
  sent: count.describe('and from it to others'),
});

export const exampleEvent: z.ZodType<ExampleEvent> = z.strictObject({
  row: count,
  at: instant,
  precision,
  direction: z.enum(['incoming', 'outgoing', 'internal', 'passing', 'entry']),
  from: z.string().nullable().describe('masked; null for a hidden number, the null sender, or nobody known'),
  to: z.array(z.string()),
  outcome: z.enum(['answered', 'no-answer', 'busy', 'voicemail', 'menu', 'failed']).nullable(),
  category: category.nullable(),
  subject: z.string().describe('its shape alone'),
});

export const rowProblem: z.ZodType<RowProblem> = z.strictObject({
  reason: z.enum(rejectReasons),
  column: z.string(),
  count,
  rows: z.array(count).describe('the first of them'),
  value: z.string().describe('one of the values, masked'),
});

export const hint: z.ZodType<InspectionHint> = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('rejected-rows'), rows: count, ofRows: count }),
  z.strictObject({
    code: z.literal('unknown-words'),
    rows: count,
    ofRows: count,
    columns: z.array(z.string()),
  }),
  z.strictObject({ code: z.literal('clock-change-rows'), rows: count }),
  z.strictObject({ code: z.literal('no-missed-calls'), calls: count }),
  z.strictObject({
    code: z.literal('one-direction'),
    channel,
    direction: z.enum(['incoming', 'outgoing']),
  }),
  z.strictObject({ code: z.literal('no-events'), rejected: count }),
  z.strictObject({ code: z.literal('repeated-headers'), headers: z.array(z.string()) }),
  z.strictObject({ code: z.literal('days-without-rows'), days: count, first: date }),
  z.strictObject({ code: z.literal('unlisted-receivers'), parties: count, events: count }),
  z.strictObject({ code: z.literal('passing-events'), events: count }),
  z.strictObject({ code: z.literal('dictionary-format') }),
]);
