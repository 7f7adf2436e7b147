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

export const inputFile = z
  .strictObject({
    file: z.string().describe('as given'),
    sha256,
    format: z.string(),
    formatTitle: z
      .string()
      .exactOptional()
      .describe('what the user calls a format that they described; left out for known ones'),
    channel,
    encoding: z.string(),
    delimiter: z.string().nullable(),
    sheet: z.string().nullable(),
    zone: z.string().describe('in which its local times were read'),
    rows: count.describe('data rows'),
    columnsUnderstood: z.array(z.string()),
    columnsIgnored: z.array(z.string()),
    first: instant.nullable().describe('the first of its events'),
    last: instant.nullable().describe('the last of its events'),
    clockChangeRows: count.describe('rows whose local time the clocks skipped or showed twice'),
    replacedBytes: count
      .exactOptional()
      .describe('that meant nothing in its encoding; left out where there are none'),
    notRead: z
      .array(z.string())
      .exactOptional()
      .describe('sheets and files in it that are no log; left out where there are none'),
    cutAt: z
      .enum(['known', 'round', 'told'])
      .exactOptional()
      .describe(
        'just as many rows as exports are cut at: known of its own format, round of others, told by the file itself; left out else',
      ),
    unknownEvents: z
      .array(z.strictObject({ event: z.string().nullable(), rows: count }))
      .exactOptional()
      .describe(
        'rows of steps that its format does not know; null for names that are not told; left out where there are none',
      ),
    rowsOfOtherMails: count
      .exactOptional()
      .describe(
        'rows that were folded into a mail whose id they have, a day or more from it and under another subject; left out where they are few',
      ),
    byDictionary: z
      .literal(true)
      .exactOptional()
      .describe('read by the words of its headers, and nobody has named its format; left out else'),
  })
  .meta({ id: 'input' });

export const balanceStep = z
  .strictObject({
    total: count,
    parts: z
      .array(z.strictObject({ part: z.string(), count }))
      .describe('they add up to the total; a run in which they do not makes no report'),
  })
  .meta({ id: 'sum' });

const balance = z
  .strictObject({
    rows: balanceStep,
    events: balanceStep,
    incoming: balanceStep.describe('what came in, and the entries of case registers'),
    outgoing: balanceStep,
    contacts: balanceStep,
    rules: z
      .array(z.strictObject({ rule: z.string(), reading: z.string(), step: balanceStep }))
      .describe('for each rule and part of one, under its main reading: the contacts in the period'),
  })
  .meta({ id: 'balance' });

export const ruleSet = z
  .strictObject({
    id: z.string(),
    municipality: z.string().describe('whose promise it is'),
    title: z.string(),
    source: ruleSource,
    readingNote: z.string().describe('why the main readings were chosen'),
    cannotMeasure: z.array(z.string()).describe('what the document promises and logs cannot show'),
    sha256,
  })
  .meta({ id: 'ruleSet' });

export const correctionCounts = z.array(
  z.strictObject({ unit: z.string(), kind: correctionKind, reason: z.string(), contacts: count }),
);

const corrections = z
  .strictObject({
    file: z.string(),
    sha256,
    rows: count.describe('lines of the file, whatever the period'),
    counts: correctionCounts.nullable().describe('by unit, kind and reason, of contacts in the period'),
    rules: z
      .array(z.strictObject({ rule: z.string(), before: shareOf.nullable(), after: shareOf.nullable() }))
      .describe('the main reading of each rule, without the corrections and with them'),
  })
  .meta({ id: 'corrections' });

export const overlap = z
  .strictObject({
    rules: z.array(z.string()).describe('that judge the same contacts'),
    units: z
      .array(
        z.strictObject({ unit: z.string(), kind: organisationKind.nullable(), channel, contacts: count }),
      )
      .describe('how many, by unit and channel'),
    weeks: z
      .array(z.strictObject({ week: z.string(), channel, contacts: count }))
      .describe('how many, by week and channel'),
  })
  .meta({ id: 'overlap' });

export const organisation = z.strictObject({ file: z.string(), sha256, units: count });

/** Grows when a key is added, changes its meaning or goes away. */
export const schemaVersion = 6;

/**
 * `resultat.json`: decoding reads the file into a `Result`, encoding writes one, keys always in this order.
 * Typed so that a field added to `Result` and forgotten here is an error of compilation.
 */
export const resultSchema: z.ZodType<Result> = z.strictObject({
  schemaVersion: z
    .literal(schemaVersion)
    .describe(
      'grows when a key is added, changes its meaning or goes away. A file of another version is refused, with that reason',
    ),
  program: z
    .strictObject({ name: z.literal('servicematning'), version: z.string() })
    .describe('what made the file'),
  municipality: z.string().describe('whose contacts were measured'),
  ruleSet,
  calendar: calendar.describe('what the clock was told'),
  period: period.describe('both days included; label as it was asked for'),
  reportDate: date.describe('the date printed on the report'),
  logEnd: z
    .array(z.strictObject({ channel, at: instant, declared: z.boolean() }))
    .describe(
      'when the log of each channel ends; declared where the user gave it and it is not the last event',
    ),
  inputs: z.array(inputFile).describe('one for each log'),
  organisation: organisation.nullable().describe('the organisation table'),
  balance: balance.describe('every row, event and contact accounted for'),
  rules: z
    .tuple([ruleFigures], ruleFigures)
    .describe('one entry per promise, followed by its parts; at least one'),
  findings: z.array(finding).describe('what a reader should know of the data'),
  corrections: corrections.nullable().describe('what was corrected by hand'),
  quality: quality.nullable().describe('what a reviewer thought of a sample of answers'),
  unansweredSample: unansweredSample
    .nullable()
    .describe('how many of the unanswered needed an answer, by a sample'),
  overlaps: z.array(overlap).describe('which rules judge the same contacts'),
  pairing: pairingTerms.describe('the choices of the project that decide what a contact is'),
  comparison: comparison.nullable().describe('what changed since an earlier measurement'),
  background: z.array(backgroundValue).describe('values that others made in another way'),
});
