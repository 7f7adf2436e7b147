import { z } from 'zod';
import { channel, count, date, organisationKind, ruleSource, seconds, share } from './values.js';

const shareOf = z.strictObject({
  value: share,
  low: share,
  high: share,
  met: count,
  judged: count,
});

const responseTimes = z.strictObject({ median: seconds.nullable(), ninetieth: seconds.nullable() });

const someCount = count.exactOptional();

const cell = z.strictObject({
  met: count,
  late: count,
  unanswered: count,
  pending: count,
  notAssessable: z.strictObject({
    resolution: someCount,
    'hidden-number': someCount,
    'missing-column': someCount,
    'negative-time': someCount,
  }),
  excluded: z.strictObject({
    'short-abandon': someCount,
    'closed-hours': someCount,
    'not-in-force': someCount,
    'no-answer-needed': someCount,
    correction: someCount,
  }),
  share: shareOf.nullable(),
  shareWithinLog: shareOf.nullable(),
  elapsed: responseTimes,
  own: responseTimes,
});

const channels = z.array(z.strictObject({ channel, cell }));

const unitGroup = z.strictObject({
  unit: z.string(),
  kind: organisationKind.nullable(),
  board: z.string().nullable(),
  standing: z.enum(['improvement-area', 'watch', 'as-whole', 'above']).nullable(),
  cell,
  channels,
});

const weekGroup = z.strictObject({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  monday: date,
  cell,
  channels,
});

const readingFigures = z.strictObject({
  reading: z.string(),
  main: z.boolean(),
  title: z.string(),
  allowed: z.string(),
  whole: cell,
  channels,
  organisationKinds: z.array(z.strictObject({ kind: organisationKind.nullable(), cell })),
  units: z.array(unitGroup),
  weeks: z.array(weekGroup),
});

const evidence = z.enum([
  'exact',
  'subject',
  'counterpart',
  'channel',
  'answered',
  'callback',
  'own-later-call',
  'probable',
  'correction',
  'register',
]);

const variant = z.enum([
  'without-own-later-call',
  'without-callbacks',
  'without-probable',
  'exact-mail-only',
  'auto-replies-count',
]);

export const ruleFigures = z.strictObject({
  rule: z.string(),
  title: z.string(),
  promise: z.string(),
  source: ruleSource,
  target: share,
  readings: z.tuple([readingFigures], readingFigures),
  evidence: z.array(z.strictObject({ channel, evidence, count })),
  sensitivity: z.array(z.strictObject({ variant, share: shareOf.nullable() })),
  outOfScope: count,
});
