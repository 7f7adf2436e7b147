import { z } from 'zod';
import type { BackgroundValue, ComparisonFigures } from '../../model/comparison.js';
import { accountCounts } from './account-schema.js';
import { meanTime, responseTimes } from './cell-schema.js';
import { column } from './finding-schema.js';
import { shareOf } from './share-schema.js';
import { channel, date, difference, organisationKind, period, sha256, share } from './values.js';

const hidden = z.strictObject({ hidden: z.literal('few') });

const cell = z.union([
  z.strictObject({
    earlier: shareOf.nullable(),
    present: shareOf.nullable(),
    difference: z
      .strictObject({
        value: difference,
        low: difference,
        high: difference,
        change: z.enum(['clear-up', 'clear-down', 'no-clear-difference']),
      })
      .nullable(),
    mayPublish: z.boolean(),
  }),
  hidden,
]);

const changeFigures = z
  .strictObject({
    whole: cell,
    channels: z.array(z.strictObject({ channel, cell })),
    organisationKinds: z.array(z.strictObject({ kind: organisationKind.nullable(), cell })),
    boards: z.array(z.strictObject({ board: z.string(), cell })).describe('boards that are in both, by name'),
    commonUnits: cell.describe('units that are in both'),
    units: z.array(
      z.strictObject({
        unit: z.string(),
        kind: organisationKind.nullable(),
        board: z.string().nullable(),
        cell,
      }),
    ),
    newUnits: z.array(z.string()),
    vanishedUnits: z.array(z.string()),
  })
  .meta({ id: 'changeFigures' });

const readingReason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('reading-missing') }),
  z.strictObject({ code: z.literal('limit-differs'), earlier: z.string(), present: z.string() }),
  z.strictObject({ code: z.literal('working-days-differ') }),
  z.strictObject({ code: z.literal('opening-hours-differ') }),
  z.strictObject({ code: z.literal('no-shared-time') }),
  z.strictObject({ code: z.literal('one-sided'), earlier: z.array(column), present: z.array(column) }),
]);

const waitTimes = z
  .strictObject({
    ...responseTimes.shape,
    mean: meanTime.nullable().describe('null where nobody was answered'),
  })
  .meta({ id: 'waitTimes' });

const timesBeside = z
  .union([z.strictObject({ earlier: waitTimes, present: waitTimes, mayPublish: z.boolean() }), hidden])
  .meta({ id: 'timesBeside' });

const accountBeside = z
  .strictObject({
    board: z.string().nullable().describe('null: not known'),
    year: z.int().describe('of receipt'),
    counts: z.union([accountCounts, hidden]),
    mayPublish: z.boolean().describe('whether the published report of its measurement shows the row'),
  })
  .meta({ id: 'accountBeside' });

const reading = z.strictObject({
  reading: z.string(),
  main: z.boolean(),
  title: z.string(),
  allowed: z.string(),
  reasons: z.array(readingReason),
  figures: changeFigures
    .nullable()
    .describe('null where there is a reason, and where the promise is of a mean or a median'),
  times: timesBeside
    .nullable()
    .describe(
      'of all compared contacts, side by side; null where there is a reason, nothing was judged, or the channels have no curve of their own',
    ),
});

const threshold = z.enum([
  'short-abandon',
  'closed-hours',
  'own-later-call',
  'callback-attempt',
  'hidden-number',
  'bounced-answer',
  'local-closures',
  'follow-ups',
  'replies-to-us',
  'generic-replies',
  'conversations',
  'generic-subjects',
  'by-counterpart',
  'mailings',
  'auto-replies',
  'attempts',
  'same-calls',
  'unanswered-after',
]);

const ruleReason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('rule-missing') }),
  z.strictObject({ code: z.literal('kind-differs') }),
  z.strictObject({ code: z.literal('promise-differs') }),
  z.strictObject({ code: z.literal('feedback-differs') }),
  z.strictObject({ code: z.literal('parts-differ') }),
  z.strictObject({ code: z.literal('scope-differs') }),
  z.strictObject({ code: z.literal('exceptions-differ') }),
  z.strictObject({ code: z.literal('thresholds-differ'), thresholds: z.array(threshold) }),
  z.strictObject({
    code: z.literal('no-shared-channel'),
    earlier: z.array(channel),
    present: z.array(channel),
  }),
]);

const rule = z.strictObject({
  rule: z.string(),
  partOf: z.string().nullable(),
  title: z.string(),
  reasons: z.array(ruleReason),
  channels: z.array(channel),
  leftOut: z.array(z.strictObject({ channel, measured: z.enum(['earlier', 'present']) })),
  earlierMain: z.string().nullable(),
  readings: z.array(reading).describe('none where there is a reason, and for an account'),
  accounts: z
    .strictObject({ earlier: z.array(accountBeside), present: z.array(accountBeside) })
    .nullable()
    .describe(
      'what both accounts tell, side by side; null for any other promise, and where there is a reason',
    ),
});

const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('other-municipality'), earlier: z.string(), present: z.string() }),
  z.strictObject({ code: z.literal('periods-overlap'), from: date, until: date }),
]);

const caution = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('program-differs'), earlier: z.string(), present: z.string() }),
  z.strictObject({
    code: z.literal('lists-differ'),
    lists: z.array(
      z.enum(['contacts', 'web-forms', 'not-contacts', 'no-answer-needed', 'notices', 'categories']),
    ),
  }),
  z.strictObject({ code: z.literal('corrections-differ'), corrected: z.enum(['earlier', 'present']) }),
]);

/** What changed since an earlier measurement. */
export const comparison: z.ZodType<ComparisonFigures> = z
  .strictObject({
    earlier: z.strictObject({
      file: z.string(),
      sha256,
      municipality: z.string(),
      ruleSet: z.string(),
      period,
      reportDate: date,
      programVersion: z.string(),
      unlisted: z
        .strictObject({ units: z.array(z.string()), boards: z.array(z.string()) })
        .exactOptional()
        .describe('names of units and boards that are not published'),
    }),
    reasons: z.array(reason),
    cautions: z.array(caution),
    rules: z.array(rule),
    vanishedRules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
  })
  .meta({ id: 'comparison' });

export const backgroundValue: z.ZodType<BackgroundValue> = z.strictObject({
  label: z.string(),
  value: z.union([z.strictObject({ share }), z.strictObject({ text: z.string() })]),
  year: z.int(),
  source: z.string(),
  method: z.string(),
});
