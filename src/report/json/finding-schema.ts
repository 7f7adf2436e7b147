import { z } from 'zod';
import { caseTimes } from '../../model/event.js';
import { channel, count, date, instant } from './values.js';

/** What a register can tell, and how long a caller waited. */
export const column = z.enum([
  ...caseTimes,
  'channel',
  'board',
  'unit',
  'named',
  'category',
  'complexity',
  'extensive',
  'transfers',
  'measure',
  'feedback-received',
  'feedback-measure',
  'feedback-plan',
  'feedback-contact-person',
  'wait',
]);

export const pairMark = z.enum([
  'one-of-several',
  'may-answer-more',
  'other-unit',
  'personal-mailbox',
  'new-subject',
  'other-address',
  'bounced',
]);

const notMerged = z.enum(['mailboxes', 'unknown-addresses', 'concentration', 'reviews']);

const twoFiles = z.tuple([z.string(), z.string()]);

export const fileFindings = [
  z.strictObject({
    code: z.literal('file-cut'),
    file: z.string(),
    rows: count.nullable(),
    known: z.boolean(),
    told: z.literal(true).exactOptional(),
  }),
  z.strictObject({ code: z.literal('same-file'), files: twoFiles }),
  z.strictObject({
    code: z.literal('overlapping-files'),
    files: twoFiles,
    rows: count.nullable(),
    first: instant.nullable(),
    last: instant.nullable(),
  }),
  z.strictObject({ code: z.literal('replaced-bytes'), file: z.string(), bytes: count }),
  z.strictObject({
    code: z.literal('unknown-events'),
    files: z.array(z.string()),
    events: z.array(z.string()),
    rows: count,
  }),
  z.strictObject({ code: z.literal('one-id-many-mails'), file: z.string(), rows: count }),
  z.strictObject({
    code: z.literal('arrivals-look-shifted'),
    file: z.string(),
    readAs: z.enum(['UTC', 'Europe/Stockholm']),
    hoursEarly: z.int(),
  }),
  z.strictObject({
    code: z.literal('direction-ends-early'),
    channel,
    direction: z.enum(['incoming', 'outgoing']),
    last: instant,
    otherLast: instant,
  }),
] as const;

export const finding = z
  .discriminatedUnion('code', [
    ...fileFindings,
    z.strictObject({
      code: z.literal('dictionary-format'),
      files: z.array(z.strictObject({ file: z.string(), format: z.string(), columns: z.array(z.string()) })),
    }),
    z.strictObject({ code: z.literal('hours-assumed') }),
    z.strictObject({ code: z.literal('name-assumed'), municipality: z.string() }),
    z.strictObject({
      code: z.literal('rule-expired'),
      rule: z.string(),
      title: z.string(),
      validUntil: date,
      heldAtFirst: z.boolean(),
    }),
    z.strictObject({ code: z.literal('clock-change-rows'), rows: count }),
    z.strictObject({ code: z.literal('rejected-rows'), rows: count, ofRows: count.nullable() }),
    z.strictObject({ code: z.literal('unknown-units'), addresses: count, contacts: count }),
    z.strictObject({
      code: z.literal('unlisted-names'),
      units: z.array(z.string()),
      boards: z.array(z.string()),
    }),
    z.strictObject({ code: z.literal('log-starts-late'), channel, first: instant }),
    z.strictObject({ code: z.literal('log-ends-early'), channel, last: instant, pending: count }),
    z.strictObject({ code: z.literal('log-end-alone'), channel, last: date, before: date }),
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
    z.strictObject({
      code: z.literal('unit-without-outgoing'),
      channel,
      unit: z.string(),
      of: z.enum(['unit', 'mailbox']),
    }),
    z.strictObject({
      code: z.literal('unit-ends-early'),
      channel,
      unit: z.string(),
      of: z.enum(['unit', 'mailbox']),
      direction: z.enum(['incoming', 'outgoing']),
      last: instant,
      otherLast: instant,
    }),
    z.strictObject({ code: z.literal('no-missed-calls'), calls: count }),
    z.strictObject({
      code: z.literal('calls-in-two-systems'),
      formats: z.tuple([z.string(), z.string()]),
      calls: count.nullable(),
      ofCalls: count.nullable(),
    }),
    z.strictObject({ code: z.literal('channel-without-log'), channel, rules: z.array(z.string()) }),
    z.strictObject({
      code: z.literal('unknown-in-scope'),
      rule: z.string(),
      title: z.string(),
      property: z.enum(['complexity', 'named']),
      counted: z.boolean(),
      contacts: count.nullable(),
    }),
    z.strictObject({
      code: z.literal('missing-column'),
      rule: z.string(),
      title: z.string(),
      column,
      contacts: count.nullable(),
      onlyJudged: z
        .enum(['kept', 'departing'])
        .exactOptional()
        .describe(
          'only contacts of this side could be judged without the column: the share of the rule is not its result',
        ),
    }),
    z.strictObject({
      code: z.literal('marked-answers'),
      channel: z.literal('mail'),
      contacts: count.nullable(),
      marks: z.array(z.strictObject({ mark: pairMark, contacts: count })),
    }),
    z.strictObject({ code: z.literal('day-resolution'), channel, contacts: count.nullable() }),
    z.strictObject({ code: z.literal('waits-unknown'), channel, contacts: count.nullable() }),
    z.strictObject({ code: z.literal('negative-time'), channel, contacts: count.nullable() }),
    z.strictObject({ code: z.literal('not-merged'), what: z.array(notMerged) }),
  ])
  .meta({ id: 'finding' });
