import { z } from 'zod';
import type { PatternName, PatternParts } from '../model/patterns.js';
import { addSorted, emptyBins } from './bin-counts.js';
import type { Counters } from './counters.js';
import { emptyAccount, emptyCalls, emptyOutcomes, emptyPart, type PartTally } from './tally.js';
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

function countersOf<Code extends string, WrittenCode>(
  code: z.ZodType<Code, WrittenCode>,
  empty: () => Counters<Code>,
) {
  return countsOf(code).transform((counts) => {
    const counters = empty();
    for (const [one, number] of counts) counters[one] = number;
    return counters;
  });
}

/** Each bin and its count, one after the other, shortest first: there can be hundreds of thousands. */
const bins = z.custom<readonly number[]>(isBins).transform((numbers) => {
  const found = emptyBins();
  addSorted(found, numbers);
  return found;
});

function isBins(value: unknown): boolean {
  if (!Array.isArray(value) || value.length % 2 !== 0 || !value.every(isCount)) return false;
  return value.every((number, place) => place < 2 || place % 2 === 1 || number > value[place - 2]);
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
const part = countersOf(z.enum(partCodes), emptyPart);
const patterns = mapOf(z.enum(patternCodes), mapOf(z.enum(sideCodes), part)).transform((found) => {
  const sidesOf = (pattern: PatternName): PatternParts<PartTally> => ({
    with: found.get(pattern)?.get('with') ?? emptyPart(),
    without: found.get(pattern)?.get('without') ?? emptyPart(),
  });
  return {
    'after-weekend': sidesOf('after-weekend'),
    'handed-on': sidesOf('handed-on'),
    repeated: sidesOf('repeated'),
  };
});

const reading = z.strictObject({
  units: mapOf(z.string(), byChannel),
  weeks: mapOf(z.int(), byChannel),
  evidence: mapOf(channel, countsOf(z.enum(evidenceCodes))),
  calls: countersOf(z.enum(callCodes), emptyCalls),
  account: mapOf(z.int(), mapOf(z.string().nullable(), countersOf(z.enum(accountCodes), emptyAccount))),
  arrivals: mapOf(channel, mapOf(count, part)),
  patterns: mapOf(z.string(), patterns),
  answerers: mapOf(z.string(), z.strictObject({ answers: count, persons: countsOf(z.string()).nullable() })),
  variants: mapOf(z.enum(variantCodes), countersOf(z.enum(outcomeCodes), emptyOutcomes)),
});

/** A tally as it is written, by rule and reading. */
export const tallySchema = z.strictObject({
  version: z.literal(TALLY_VERSION),
  rules: mapOf(z.string(), mapOf(z.string(), reading)),
});

export type WrittenTally = z.input<typeof tallySchema>;
