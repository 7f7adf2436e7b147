import { z } from 'zod';
import { limit } from './limit-schema.js';
import { areas, arrivals, patternFigures, responseCurve } from './patterns-schema.js';
import { exception, feedback, kind, scope, severity, target, terms } from './rule-schema.js';
import { shareOf } from './share-schema.js';
import { channel, count, date, organisationKind, ruleSource, seconds } from './values.js';

export const responseTimes = z.strictObject({ median: seconds.nullable(), ninetieth: seconds.nullable() });

const meanTime = z.strictObject({ answered: count, seconds, atLeast: seconds.nullable() });

const someCount = count.exactOptional();

const notAssessable = z.strictObject({
  resolution: someCount,
  'hidden-number': someCount,
  'unknown-sender': someCount,
  'missing-column': someCount,
  'missing-value': someCount,
  'negative-time': someCount,
});

const excluded = z.strictObject({
  'short-abandon': someCount,
  'closed-hours': someCount,
  'not-in-force': someCount,
  'no-answer-needed': someCount,
  correction: someCount,
  summer: someCount,
  weekend: someCount,
  absence: someCount,
  extensive: someCount,
  'not-started': someCount,
  'no-feedback': someCount,
});

/** Why a contact was not judged. */
export const verdictReason = z.enum([...notAssessable.keyof().options, ...excluded.keyof().options]);

export const cell = z.strictObject({
  met: count,
  late: count,
  unanswered: count,
  pending: count,
  notAssessable,
  excluded,
  share: shareOf.nullable(),
  shareWithinLog: shareOf.nullable(),
  elapsed: responseTimes,
  own: responseTimes,
  mean: meanTime.nullable(),
});

const channelCells = z.array(z.strictObject({ channel, cell }));

const unitGroup = z.strictObject({
  unit: z.string(),
  kind: organisationKind.nullable(),
  board: z.string().nullable(),
  standing: z.enum(['improvement-area', 'watch', 'as-whole', 'above']).nullable(),
  cell,
  channels: channelCells,
});

const weekGroup = z.strictObject({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  monday: date,
  cell,
  channels: channelCells,
});

const readingFigures = z.strictObject({
  reading: z.string(),
  main: z.boolean(),
  title: z.string(),
  allowed: z.string(),
  limit: limit.nullable(),
  whole: cell,
  channels: channelCells,
  organisationKinds: z.array(z.strictObject({ kind: organisationKind.nullable(), cell })),
  boards: z.array(z.strictObject({ board: z.string().nullable(), cell })),
  units: z.array(unitGroup),
  weeks: z.array(weekGroup),
});

export const evidence = z.enum([
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
  'without-channel',
  'exact-mail-only',
  'auto-replies-count',
]);

export const targetFigures = z.strictObject({ target, reached: z.boolean().nullable() });

const accountRow = z.strictObject({
  board: z.string().nullable(),
  year: z.int(),
  counts: z.strictObject({
    received: count,
    named: count,
    anonymous: count,
    unknownName: count,
    withMeasure: count,
    withoutMeasure: count,
    unknownMeasure: count,
    open: count,
  }),
});

export const ruleFigures = z.strictObject({
  rule: z.string(),
  partOf: z.string().nullable(),
  binding: z.boolean(),
  join: z.enum(['all', 'any']).nullable(),
  kind,
  feedback: z.array(feedback),
  title: z.string(),
  promise: z.string(),
  source: ruleSource,
  channels: z.array(channel),
  scope,
  validFrom: date.nullable(),
  validUntil: date.nullable(),
  exceptions: z.array(exception),
  terms,
  readingNote: z.string().nullable(),
  indicative: z.boolean(),
  severity,
  measureId: z.string().nullable(),
  target: targetFigures,
  channelTargets: z.array(z.strictObject({ channel, ...targetFigures.shape })),
  readings: z.tuple([readingFigures], readingFigures),
  evidence: z.array(z.strictObject({ channel, evidence, count })),
  sensitivity: z.array(z.strictObject({ variant, share: shareOf.nullable() })),
  outOfScope: count,
  takenOver: z.array(z.strictObject({ by: z.string(), contacts: count })),
  calls: z.strictObject({ calls: count, answered: count }).nullable(),
  account: z.array(accountRow),
  responseCurve: responseCurve.nullable(),
  arrivals: arrivals.nullable(),
  patterns: z.array(patternFigures),
  areas: areas.nullable(),
});
