import { mergeTallies } from '../../measurement/merge.js';
import { readTally, writtenTally } from '../../measurement/written-tally.js';
import type { Counted } from '../counted.js';
import { addOutsiders, nobodyOutside, type Outsiders } from '../outsiders.js';
import { keptApart, type PersonKey } from './person-key.js';
import type { WrittenCounts } from './tally-part.js';

/** What was counted, with persons kept apart under a key or not at all. */
export function writtenCounts({ tally, outsiders, units }: Counted, key: PersonKey | null): WrittenCounts {
  return {
    tally: writtenTally(tally, key === null ? null : (person) => keptApart(person, key)),
    outsiders: [...outsiders].map(([rule, outside]) => ({ rule, ...outside })),
    units: [...units.values()],
  };
}

/** All that any of them counted. */
export function addCounts(counts: readonly WrittenCounts[]): Counted {
  const outsiders = new Map<string, Outsiders>();
  for (const { rule, ...outside } of counts.flatMap((one) => one.outsiders)) {
    outsiders.set(rule, addOutsiders(outsiders.get(rule) ?? nobodyOutside, outside));
  }
  return {
    tally: mergeTallies(counts.map(({ tally }) => readTally(tally))),
    outsiders,
    units: new Map(counts.flatMap(({ units }) => units).map((unit) => [unit.name, unit])),
  };
}
