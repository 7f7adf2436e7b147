import { z } from 'zod';
import type { Counts } from '../../measurement/counts.js';
import { askedProperties, type DataFacts } from '../../measurement/gathering/data-facts.js';
import { column, pairMark } from '../../report/json/finding-schema.js';
import { channel, count } from '../../report/json/values.js';

/* What findings are made of, as a part holds it: maps inside, lists in the order of their keys in the file. */

function mapOf<Key extends string | number, Value, Written>(
  key: z.ZodType<Key, Key>,
  value: z.ZodType<Value, Written>,
) {
  return z.codec(z.array(z.tuple([key, value])), z.instanceof(Map<Key, Value>), {
    decode: (entries) => new Map(entries),
    encode: (map) => [...map].sort(([one], [other]) => (one < other ? -1 : 1)),
  });
}

/** Each number and its count, one after the other: there are many days. */
const numbers = z.codec(z.array(z.int()).refine(isCounted), z.instanceof(Map<number, number>), {
  decode: readNumbers,
  encode: writtenNumbers,
});

function isCounted(flat: readonly number[]): boolean {
  return flat.length % 2 === 0 && flat.every((number, place) => place % 2 === 0 || number >= 0);
}

function readNumbers(flat: readonly number[]): Counts<number> {
  const counts = new Map<number, number>();
  for (let place = 0; place < flat.length; place += 2) counts.set(flat[place] ?? 0, flat[place + 1] ?? 0);
  return counts;
}

function writtenNumbers(counts: Counts<number>): number[] {
  return [...counts].sort(([one], [other]) => one - other).flat();
}

const way = z.strictObject({ last: z.int().nullable(), days: numbers });
const ways = { incoming: way, outgoing: way };

const channelLog = z.strictObject({
  first: z.int(),
  last: z.int(),
  days: numbers,
  lastDays: z.strictObject({ last: z.int().nullable(), before: z.int().nullable() }),
  ...ways,
  answeredCalls: count,
});

const hours = z.strictObject({
  times: count,
  work: mapOf(z.int(), numbers),
  letters: numbers,
  workdayLetters: numbers,
});

const names = z.codec(z.array(z.string()), z.instanceof(Set<string>), {
  decode: (list) => new Set(list),
  encode: (set) => [...set].sort(),
});

export const dataFacts: z.ZodType<DataFacts> = z.strictObject({
  channels: mapOf(channel, channelLog),
  files: mapOf(z.string(), mapOf(z.int(), hours)),
  units: mapOf(z.string(), z.strictObject({ ...ways, contacts: count })),
  times: mapOf(
    channel,
    z.strictObject({ contacts: count, byDay: count, unknownWaits: count, negative: count }),
  ),
  marked: z.strictObject({ contacts: count, marks: mapOf(pairMark, count) }),
  knownCallers: mapOf(z.string(), count),
  callTwins: mapOf(z.string(), mapOf(z.string(), count)),
  unknownInScope: mapOf(z.string(), mapOf(z.enum(askedProperties), count)),
  missingColumns: mapOf(z.string(), mapOf(column, count)),
  unlisted: z.strictObject({ units: names, boards: names }),
  unknownReceiver: count,
});
