import { z } from 'zod';
import type { CaseField } from '../../../model/event.js';
import type { Rule } from '../../../model/rule.js';
import { column } from '../finding-schema.js';
import { limit } from '../limit-schema.js';
import { exceptionWhen, feedback, scope, severity, startEvent, target } from '../rule-schema.js';
import { channel, count, date, dateRange, ruleSource, seconds, share } from '../values.js';

/* A promise of a rule set, as it is after all defaults are filled in. */

/** A rule with what a case register must tell for it to be judged. */
export type ShownRule = Rule & { readonly needs: readonly CaseField[] };

const timed = { limit, allowed: z.string() };

const shared = {
  id: z.string(),
  title: z.string(),
  promise: z.string().describe('in plain words, as the report prints it'),
  channels: z.array(channel),
  topic: z.string().describe('rules of one topic compete for a contact'),
  scope,
  target,
  channelTargets: z.array(z.strictObject({ channel, target })),
  improvementBelow: share.nullable().describe('below which a unit is an improvement area'),
  indicative: z.boolean().describe('true: shown, never failed'),
  severity,
  measureId: z.string().nullable(),
  source: ruleSource,
  readingNote: z.string().nullable(),
  exceptions: z.array(
    z.strictObject({
      when: exceptionWhen,
      instead: z.strictObject(timed).nullable().describe('null: such contacts are excluded'),
    }),
  ),
  ignoreLocalClosures: z.boolean(),
  shortAbandon: z.enum(['exclude', 'include']),
  closedHours: z.enum(['exclude', 'include']),
  notInForce: z.array(dateRange),
  validFrom: date.nullable(),
  validUntil: date.nullable(),
  needs: z.array(column.exclude(['wait'])).describe('what a case register must tell for it'),
};

const reading = z.strictObject({
  id: z.string(),
  main: z.boolean(),
  title: z.string(),
  allowed: z.string().describe('as the rule writes it: 36 hours'),
});
const readings = z.tuple([reading], reading);
const timedReading = z.strictObject({ ...reading.shape, limit });
const countOrIgnore = z.enum(['count', 'ignore']);
const content = z.enum(['received', 'measure', 'plan', 'contact-person']);

const part = z.strictObject({
  id: z.string(),
  title: z.string(),
  feedback: z.array(feedback),
  from: startEvent,
  binding: z.boolean().describe('false for a goal'),
  limits: z.array(z.strictObject(timed)).describe('for each reading of the rule'),
});

export const shownRule: z.ZodType<ShownRule> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('respond'),
    ...shared,
    readings: z.tuple([timedReading], timedReading),
    feedback: z.array(feedback),
    from: startEvent,
    parts: z.array(part),
    join: z.enum(['all', 'any']),
    ownLaterCall: countOrIgnore,
    callbackAttempt: countOrIgnore,
    hiddenNumber: z.enum(['not-assessable', 'unanswered']),
    bouncedAnswer: countOrIgnore,
  }),
  z.strictObject({ kind: z.literal('reach'), ...shared, readings, withinSeconds: seconds.nullable() }),
  z.strictObject({
    kind: z.literal('route'),
    ...shared,
    readings,
    test: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('transfers'), atMost: count }),
      z.strictObject({ what: z.literal('first-contact'), unansweredAfterWorkingDays: count }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('content'),
    ...shared,
    readings,
    contains: z.tuple([content], content),
  }),
  z.strictObject({ kind: z.literal('account'), ...shared, readings }),
]);
