import { z } from 'zod';
import { limit } from './limit-schema.js';
import { category, dateRange, monthDay, organisationKind, seconds, share } from './values.js';

/* What the rule set says of a rule, as it stands beside its figures. */

export const kind = z.enum(['respond', 'reach', 'route', 'content', 'account']);

export const feedback = z.enum(['answer', 'notice', 'acknowledgement', 'closing']);

export const startEvent = z.enum(['received', 'missed', 'registered', 'complete', 'adjusted', 'discovered']);

export const severity = z.enum(['serious', 'normal', 'minor']);

export const scope = z
  .strictObject({
    categories: z.array(category).nullable(),
    units: z.array(z.string()).nullable(),
    boards: z.array(z.string()).nullable(),
    organisationKinds: z.array(organisationKind).nullable(),
    parties: z.array(z.string()).nullable().describe('mailboxes, numbers and queues'),
    named: z.boolean().nullable().describe('whether the person gave a name'),
    complexity: z.enum(['simple', 'complex']).nullable(),
    whenUnknown: z
      .enum(['in-scope', 'out-of-scope', 'not-assessable'])
      .describe('what it does where nothing tells'),
  })
  .meta({ id: 'scope' });

export const exceptionWhen = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('summer'), from: monthDay, until: monthDay }),
  z.strictObject({
    what: z.literal('dates'),
    ranges: z.array(dateRange),
  }),
  z.strictObject({ what: z.literal('weekend') }),
  z.strictObject({ what: z.literal('absence') }),
  z.strictObject({ what: z.literal('extensive') }),
]);

export const exception = z
  .strictObject({
    when: exceptionWhen,
    allowed: z
      .string()
      .nullable()
      .describe('the limit that holds then; null where such contacts are excluded'),
  })
  .meta({ id: 'exception' });

const calls = z.strictObject({
  ownLaterCall: z.enum(['count', 'ignore']),
  callbackAttempt: z.enum(['count', 'ignore']),
  hiddenNumber: z.enum(['not-assessable', 'unanswered']),
});

export const terms = z
  .strictObject({
    from: startEvent.nullable().describe('when the clock starts; null for kinds without one'),
    contains: z
      .array(z.enum(['received', 'measure', 'plan', 'contact-person']))
      .describe('what the feedback must hold'),
    shortAbandon: z.enum(['exclude', 'include']),
    closedHours: z.enum(['exclude', 'include']),
    ignoreLocalClosures: z.boolean(),
    notInForce: z.array(dateRange).describe('dates on which the promise does not apply'),
    exceptionLimits: z.array(limit).describe('in the order of the exceptions that have one'),
    bouncedAnswer: z.enum(['count', 'ignore']).nullable().describe('null for other kinds than respond'),
    unansweredAfterWorkingDays: z
      .int()
      .min(1)
      .nullable()
      .describe('of a promise to solve at the first contact; null for others'),
    calls: calls.nullable().describe('null for other kinds than respond'),
  })
  .meta({ id: 'terms' });

export const target = z
  .discriminatedUnion('form', [
    z.strictObject({
      form: z.literal('at-least'),
      share,
      of: z.strictObject({ count: z.int(), outOf: z.int() }).nullable(),
    }),
    z.strictObject({ form: z.literal('at-most'), share }),
    z.strictObject({ form: z.literal('mean-at-most'), seconds, written: z.string() }),
    z.strictObject({ form: z.literal('median-at-most'), seconds, written: z.string() }),
  ])
  .meta({ id: 'target' });
