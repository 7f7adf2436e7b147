import { z } from 'zod';
import { choiceFields } from '../../model/log-reading.js';
import { calendar } from '../../report/json/calendar-schema.js';
import { backgroundValue } from '../../report/json/comparison-schema.js';
import { pairingTerms } from '../../report/json/pairing-schema.js';
import {
  balanceStep,
  correctionCounts,
  inputFile,
  organisation,
  overlap,
  ruleSet,
} from '../../report/json/schema.js';
import { channel, count, date, instant, organisationKind, period, sha256 } from '../../report/json/values.js';
import { rejectReason, source } from '../split/event-parts.js';
import { dataFacts } from './facts-schema.js';
import type { TallyPart, WrittenCounts } from './tally-part.js';

const writtenRules = z.strictObject({
  file: z.string(),
  text: z.string(),
  extended: z.array(
    z.strictObject({ name: z.string(), from: z.string(), file: z.string(), text: z.string() }),
  ),
});

const measuredWith = z.strictObject({
  programVersion: z.string(),
  municipality: z.string(),
  ruleSet,
  readRules: sha256,
  calendar,
  period,
  organisation: organisation.nullable(),
  ownDomains: z.array(z.string()),
  ownNumbers: z.array(z.string()),
  pairing: pairingTerms,
  corrections: z.strictObject({ file: z.string(), sha256, rows: z.array(count) }).nullable(),
  background: z.array(backgroundValue),
  reportDate: date.nullable(),
  key: sha256.nullable(),
});

export const partNumber = z.strictObject({ split: sha256, number: z.int().min(1), of: z.int().min(1) });

export const logEnd = z.array(z.strictObject({ channel, at: z.int(), declared: z.boolean() }));

export const sharedRows = z.array(
  z.strictObject({ files: z.tuple([z.string(), z.string()]), rows: count, first: instant, last: instant }),
);

export const rejectedRow = z.strictObject({
  source,
  column: z.string(),
  reason: rejectReason,
  choice: z.enum(choiceFields).exactOptional(),
});

const counts: z.ZodType<WrittenCounts> = z.strictObject({
  tally: z.unknown(),
  outsiders: z.array(
    z.strictObject({
      rule: z.string(),
      outOfScope: count,
      takenOver: z.array(z.strictObject({ by: z.string(), contacts: count })),
    }),
  ),
  units: z.array(
    z.strictObject({ name: z.string(), kind: organisationKind.nullable(), board: z.string().nullable() }),
  ),
});

/** The part of a file with counts that says what was counted; see `writeTallyPart`. */
export const tallyPartSchema: z.ZodType<TallyPart> = z.strictObject({
  measured: measuredWith,
  rules: writtenRules,
  part: partNumber.nullable(),
  logEnd,
  inputs: z.array(inputFile),
  sharedRows,
  rejected: z.array(rejectedRow),
  balance: z.strictObject({
    rows: balanceStep,
    events: balanceStep,
    incoming: balanceStep,
    outgoing: balanceStep,
    contacts: balanceStep,
  }),
  counts,
  uncorrected: counts.nullable(),
  corrected: correctionCounts,
  correctionRows: z.array(count),
  overlaps: z.array(overlap),
  facts: dataFacts,
  statedMunicipality: z.string().nullable(),
  hasReviews: z.boolean(),
});
