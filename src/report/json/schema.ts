import { z } from 'zod';
import type { Result } from '../../model/result.js';
import { calendar } from './calendar-schema.js';
import { backgroundValue, comparison } from './comparison-schema.js';
import { ruleFigures } from './figures-schema.js';
import { finding } from './finding-schema.js';
import { pairingTerms } from './pairing-schema.js';
import { quality, unansweredSample } from './quality-schema.js';
import { shareOf } from './share-schema.js';
import {
  channel,
  correctionKind,
  count,
  date,
  instant,
  organisationKind,
  period,
  ruleSource,
  sha256,
} from './values.js';

const inputFile = z.strictObject({
  file: z.string(),
  sha256,
  format: z.string(),
  channel,
  encoding: z.string(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  zone: z.string(),
  rows: count,
  columnsUnderstood: z.array(z.string()),
  columnsIgnored: z.array(z.string()),
  first: instant.nullable(),
  last: instant.nullable(),
  clockChangeRows: count,
  replacedBytes: count.exactOptional(),
  notRead: z.array(z.string()).exactOptional(),
  cutAt: z.enum(['known', 'round', 'told']).exactOptional(),
  byDictionary: z.literal(true).exactOptional(),
});

const balanceStep = z.strictObject({
  total: count,
  parts: z.array(z.strictObject({ part: z.string(), count })),
});

const balance = z.strictObject({
  rows: balanceStep,
  events: balanceStep,
  incoming: balanceStep,
  outgoing: balanceStep,
  contacts: balanceStep,
  rules: z.array(z.strictObject({ rule: z.string(), reading: z.string(), step: balanceStep })),
});

const ruleSet = z.strictObject({
  id: z.string(),
  municipality: z.string(),
  title: z.string(),
  source: ruleSource,
  readingNote: z.string(),
  cannotMeasure: z.array(z.string()),
  sha256,
});

const corrections = z.strictObject({
  file: z.string(),
  sha256,
  rows: count,
  counts: z
    .array(z.strictObject({ unit: z.string(), kind: correctionKind, reason: z.string(), contacts: count }))
    .nullable(),
  rules: z.array(z.strictObject({ rule: z.string(), before: shareOf.nullable(), after: shareOf.nullable() })),
});

const overlap = z.strictObject({
  rules: z.array(z.string()),
  units: z.array(
    z.strictObject({ unit: z.string(), kind: organisationKind.nullable(), channel, contacts: count }),
  ),
  weeks: z.array(z.strictObject({ week: z.string(), channel, contacts: count })),
});

/** Grows when a key is added, changes its meaning or goes away. */
export const schemaVersion = 3;

/**
 * `resultat.json`: decoding reads the file into a `Result`, encoding writes one, keys always in this order.
 * Typed so that a field added to `Result` and forgotten here is an error of compilation.
 */
export const resultSchema: z.ZodType<Result> = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  program: z.strictObject({ name: z.literal('servicematning'), version: z.string() }),
  municipality: z.string(),
  ruleSet,
  calendar,
  period,
  reportDate: date,
  logEnd: z.array(z.strictObject({ channel, at: instant, declared: z.boolean() })),
  inputs: z.array(inputFile),
  organisation: z.strictObject({ file: z.string(), sha256, units: count }).nullable(),
  balance,
  rules: z.tuple([ruleFigures], ruleFigures),
  findings: z.array(finding),
  corrections: corrections.nullable(),
  quality: quality.nullable(),
  unansweredSample: unansweredSample.nullable(),
  overlaps: z.array(overlap),
  pairing: pairingTerms,
  comparison: comparison.nullable(),
  background: z.array(backgroundValue),
});
