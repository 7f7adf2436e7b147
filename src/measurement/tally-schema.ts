import { z } from 'zod';
import {
  accountCodes,
  callCodes,
  channelCodes,
  evidenceCodes,
  outcomeCodes,
  partCodes,
  patternCodes,
  reasonCodes,
  sideCodes,
  variantCodes,
} from './tally-codes.js';

/** Another version is refused: what it counted may not be what this one counts. */
export const TALLY_VERSION = 1;

const count = z.int().min(0);

/** Entries as a map. */
function mapOf<Key, WrittenKey, Value, Written>(
  key: z.ZodType<Key, WrittenKey>,
  value: z.ZodType<Value, Written>,
) {
  return z.array(z.tuple([key, value])).transform((entries) => new Map(entries));
}

function countsOf<Code, WrittenCode>(code: z.ZodType<Code, WrittenCode>) {
  return mapOf(code, count);
}

/** Each bin and its count, one after the other: there can be hundreds of thousands. */
const bins = z.custom<readonly number[]>(isBins).transform((numbers) => {
  const found = new Map<number, number>();
  for (let place = 0; place < numbers.length; place += 2) {
    found.set(numbers[place] ?? 0, numbers[place + 1] ?? 0);
  }
  return found;
});

function isBins(value: unknown): boolean {
  return Array.isArray(value) && value.length % 2 === 0 && value.every(isCount);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const times = z.strictObject({ answered: bins, censored: bins });
const wait = z.strictObject({ contacts: count, milliseconds: z.int() });

const group = z.strictObject({
  outcomes: z.strictObject({ met: count, late: count, unanswered: count, pending: count }),
  notAssessable: countsOf(z.enum(reasonCodes)),
  excluded: countsOf(z.enum(reasonCodes)),
  withinLog: z.strictObject({ judged: count, met: count }),
  elapsed: times,
  own: times,
  sums: z.strictObject({ answered: wait, censored: wait }),
});

const channel = z.enum(channelCodes);
const byChannel = mapOf(channel, group);
const parts = countsOf(z.enum(partCodes));

const reading = z.strictObject({
  units: mapOf(z.string(), byChannel),
  weeks: mapOf(z.int(), byChannel),
  evidence: mapOf(channel, countsOf(z.enum(evidenceCodes))),
  calls: countsOf(z.enum(callCodes)),
  account: mapOf(z.int(), mapOf(z.string().nullable(), countsOf(z.enum(accountCodes)))),
  arrivals: mapOf(channel, mapOf(count, parts)),
  patterns: mapOf(z.string(), mapOf(z.enum(patternCodes), mapOf(z.enum(sideCodes), parts))),
  answerers: mapOf(z.string(), z.strictObject({ answers: count, persons: countsOf(z.string()).nullable() })),
  variants: mapOf(z.enum(variantCodes), countsOf(z.enum(outcomeCodes))),
});

/** A tally as it is written, by rule and reading. */
export const tallySchema = z.strictObject({
  version: z.literal(TALLY_VERSION),
  rules: mapOf(z.string(), mapOf(z.string(), reading)),
});

export type WrittenTally = z.input<typeof tallySchema>;
