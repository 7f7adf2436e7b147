import { z } from 'zod';
import { channel, count, date, instant } from './values.js';

export const finding = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('hours-assumed') }),
  z.strictObject({ code: z.literal('rule-expired'), rule: z.string(), title: z.string(), validUntil: date }),
  z.strictObject({ code: z.literal('clock-change-rows'), rows: count }),
  z.strictObject({ code: z.literal('rejected-rows'), rows: count, ofRows: count }),
  z.strictObject({ code: z.literal('unknown-units'), addresses: count, contacts: count }),
  z.strictObject({ code: z.literal('log-starts-late'), channel, first: instant }),
  z.strictObject({ code: z.literal('log-ends-early'), channel, last: instant, pending: count }),
  z.strictObject({ code: z.literal('day-without-rows'), channel, date }),
  z.strictObject({
    code: z.literal('days-without-rows'),
    channel,
    days: count,
    first: date,
    last: date,
  }),
  z.strictObject({
    code: z.literal('one-direction'),
    channel,
    direction: z.enum(['incoming', 'outgoing']),
  }),
  z.strictObject({ code: z.literal('unit-without-outgoing'), channel, unit: z.string() }),
  z.strictObject({ code: z.literal('no-missed-calls'), calls: count }),
  z.strictObject({ code: z.literal('channel-without-log'), channel }),
]);
