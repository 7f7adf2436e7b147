import type { CallCounts } from '../model/rule-figures.js';
import { type BinCounts, sortedBins } from './bin-counts.js';
import { Contradiction } from './contradiction.js';
import { type Codes, type Counters, countedIn } from './counters.js';
import { type Counts, increase } from './counts.js';
import type { BinnedTimes, ChannelTallies, GroupTally, PatternsTally, ReadingTally, Tally } from './tally.js';
import { accountCodes, outcomeCodes, partCodes, patternCodes, sideCodes } from './tally-codes.js';
import { TALLY_VERSION, tallySchema, type WrittenTally } from './tally-schema.js';

export type { WrittenTally } from './tally-schema.js';

type WrittenReading = WrittenTally['rules'][number][1][number][1];
type WrittenChannels = WrittenReading['units'][number][1];
type WrittenGroup = WrittenChannels[number][1];
type WrittenPatterns = WrittenReading['patterns'][number][1];

/** What stands for an answerer: nothing that a guessed address can be tried against. */
export type AnswererCode = (answerer: string) => string;

/**
 * A tally as plain data: the same counts always give the same text. Answerers, of whom a tally knows address or
 * extension, are written as codes; without any it is left out who they were.
 */
export function writtenTally(tally: Tally, answererCode: AnswererCode | null = null): WrittenTally {
  return {
    version: TALLY_VERSION,
    rules: entries(tally, (readings) =>
      entries(readings, (reading) => writtenReading(reading, answererCode)),
    ),
  };
}

/** Throws a Contradiction where it is no tally, or one of another version. */
export function readTally(written: unknown): Tally {
  const read = tallySchema.safeParse(written);
  if (!read.success) throw new Contradiction(`this is no tally: ${read.error.message}`);
  return read.data.rules;
}

function writtenReading(reading: ReadingTally, answererCode: AnswererCode | null): WrittenReading {
  return {
    units: entries(reading.units, writtenChannels),
    weeks: entries(reading.weeks, writtenChannels),
    evidence: entries(reading.evidence, writtenCounts),
    calls: writtenCalls(reading.calls),
    account: entries(reading.account, (boards) =>
      entries(boards, (counts) => writtenCounters(counts, accountCodes)),
    ),
    arrivals: entries(reading.arrivals, (hours) =>
      entries(hours, (part) => writtenCounters(part, partCodes)),
    ),
    patterns: entries(reading.patterns, writtenPatterns),
    answerers: entries(reading.answerers, ({ answers, persons }) => {
      return { answers, persons: persons && answererCode && writtenCounts(coded(persons, answererCode)) };
    }),
    variants: entries(reading.variants, (outcomes) => writtenCounters(outcomes, outcomeCodes)),
  };
}

function coded(persons: Counts<string>, answererCode: AnswererCode): Counts<string> {
  const counts = new Map<string, number>();
  for (const [person, answers] of persons) increase(counts, answererCode(person), answers);
  return counts;
}

function writtenChannels(channels: ChannelTallies): WrittenChannels {
  return entries(channels, writtenGroup);
}

function writtenGroup({ notAssessable, excluded, elapsed, own, ...group }: GroupTally): WrittenGroup {
  return {
    ...structuredClone(group),
    notAssessable: writtenCounts(notAssessable),
    excluded: writtenCounts(excluded),
    elapsed: writtenTimes(elapsed),
    own: writtenTimes(own),
  };
}

function writtenTimes({ answered, censored }: BinnedTimes): WrittenGroup['own'] {
  return { answered: writtenBins(answered), censored: writtenBins(censored) };
}

/** Shortest first, each bin and its count. */
function writtenBins(times: BinCounts): readonly number[] {
  return Array.from(sortedBins(times));
}

/** Nothing where no call was counted; else also that none was answered. */
function writtenCalls({ calls, answered }: CallCounts): WrittenReading['calls'] {
  if (calls === 0) return [];
  return [
    ['answered', answered],
    ['calls', calls],
  ];
}

/** Parts that hold no contact are left out. */
function writtenPatterns(patterns: PatternsTally): WrittenPatterns {
  return entries(
    new Map(Object.values(patternCodes).map((pattern) => [pattern, patterns[pattern]])),
    (parts) => {
      const counted = Object.values(sideCodes).filter((side) => parts[side].contacts > 0);
      return entries(new Map(counted.map((side) => [side, parts[side]])), (part) =>
        writtenCounters(part, partCodes),
      );
    },
  );
}

function writtenCounters<Code extends string>(
  counters: Counters<Code>,
  codes: Codes<Code>,
): [Code, number][] {
  return writtenCounts(new Map(countedIn(counters, codes)));
}

function writtenCounts<Code extends Key>(counts: Counts<Code>): [Code, number][] {
  return entries(counts, (count) => count);
}

type Key = string | number | null;

/** In an order that depends on the keys alone. */
function entries<Code extends Key, Value, Written>(
  map: ReadonlyMap<Code, Value>,
  write: (value: Value) => Written,
): [Code, Written][] {
  return [...map]
    .sort(([one], [other]) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    .map(([code, value]) => [code, write(value)]);
}
