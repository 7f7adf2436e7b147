import { z } from 'zod';
import type { CallEvent, CaseEvent, CaseField, LogEvent, MailEvent } from '../../model/event.js';
import type { EventMarks } from '../../pairing/event-marks.js';
import { column } from '../../report/json/finding-schema.js';
import { category } from '../../report/json/values.js';
import { moment, sources, statedDirection } from './event-parts.js';

const mail = z.strictObject({
  channel: z.literal('mail'),
  format: z.string(),
  sources,
  at: moment,
  sender: z.string().nullable(),
  recipients: z.array(z.string()),
  groups: z.array(z.string()).exactOptional(),
  subject: z.string(),
  messageId: z.string().nullable(),
  inReplyTo: z.string().nullable(),
  references: z.array(z.string()),
  conversationId: z.string().nullable(),
  statedDirection,
  automatic: z.boolean(),
  replyTo: z.string().exactOptional(),
  isBulk: z.literal(true).exactOptional(),
  delivery: z.enum(['delivered', 'failed', 'spam', 'unknown']),
}) satisfies z.ZodType<MailEvent>;

const call = z.strictObject({
  channel: z.literal('phone'),
  format: z.string(),
  sources,
  at: moment,
  callId: z.string().nullable(),
  from: z.string().nullable(),
  to: z.array(z.string()),
  outcome: z.enum(['answered', 'no-answer', 'busy', 'voicemail', 'menu', 'failed']),
  answeredBy: z.string().nullable(),
  waitSeconds: z.number().nullable(),
  talkSeconds: z.number().nullable(),
  transfers: z.int(),
  statedDirection,
}) satisfies z.ZodType<CallEvent>;

const time = moment.nullable();
const flag = z.boolean().nullable();

const field: z.ZodType<CaseField, string> = column.exclude(['wait']);

/** A set inside, a list in the file. */
const fields = z.codec(z.array(z.string()), z.set(field), {
  decode: (names) => new Set(z.array(field).parse(names)),
  encode: (names) => [...names],
});

const entry = z.strictObject({
  channel: z.literal('case'),
  format: z.string(),
  sources,
  at: moment,
  caseId: z.string().nullable(),
  category,
  subject: z.string(),
  counterpart: z.string().nullable(),
  persons: z.array(z.strictObject({ address: z.string(), number: z.string() })).exactOptional(),
  named: flag,
  unit: z.string().nullable(),
  board: z.string().nullable(),
  arrival: z.enum(['mail', 'phone', 'letter', 'visit', 'web', 'other']).nullable(),
  messageId: z.string().nullable(),
  times: z.strictObject({
    received: time,
    registered: time,
    complete: time,
    adjusted: time,
    discovered: time,
    acknowledged: time,
    noticed: time,
    answered: time,
    closed: time,
  }),
  complexity: z.enum(['simple', 'complex']).nullable(),
  extensive: flag,
  transfers: z.int().nullable(),
  contains: z.strictObject({ received: flag, measure: flag, plan: flag, 'contact-person': flag }),
  measure: z.string().nullable(),
  fields,
}) satisfies z.ZodType<CaseEvent>;

/** An event as a part of split logs holds it: all that pairing looks at. */
export const logEvent: z.ZodType<LogEvent> = z.discriminatedUnion('channel', [mail, call, entry]);

export const eventMarks: z.ZodType<EventMarks> = z.strictObject({
  nature: z
    .enum(['spam', 'bounce', 'read-receipt', 'calendar', 'auto-reply', 'no-reply', 'system-notice', 'bulk'])
    .exactOptional(),
  bounced: z.literal(true).exactOptional(),
  units: z.array(z.string()).exactOptional(),
  addresses: z.record(z.string(), z.string()).exactOptional(),
});
