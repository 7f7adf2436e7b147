import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Mutant } from './mutants.js';

export const rooms = ['calendar', 'rules', 'pairing', 'measurement'] as const;

export type Room = (typeof rooms)[number];

/** A change that was tried, to be known again. */
const changeSchema = z.object({
  file: z.string(),
  line: z.int(),
  operator: z.string(),
  original: z.string(),
  replacement: z.string(),
  /** Whether any test file ran the place at all. */
  isReached: z.boolean(),
});

export type Change = z.infer<typeof changeSchema>;

const roomSchema = z.object({
  mutants: z.int(),
  drawn: z.int(),
  /** In the draw, before anybody looked at what survived: what the interval is of. */
  killedAtFirst: z.int(),
  killed: z.int(),
  /** Of the killed ones, those that ran out of time, twice. */
  slow: z.array(changeSchema),
  survivors: z.array(changeSchema),
});

export type RoomResult = z.infer<typeof roomSchema>;

const resultsSchema = z.object({ seed: z.string(), rooms: z.partialRecord(z.enum(rooms), roomSchema) });

export type Results = z.infer<typeof resultsSchema>;

const kept = new URL('results.json', import.meta.url);

export function readResults(): Results {
  if (!existsSync(kept)) return { seed: '', rooms: {} };
  return resultsSchema.parse(JSON.parse(readFileSync(kept, 'utf8')));
}

export function writeResults(results: Results): void {
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
}

/** So many mutants by lot: in the order of a hash with the seed, so that other files do not change which of one are drawn. */
export function draw(mutants: readonly Mutant[], count: number, seed: string): readonly Mutant[] {
  const lots = mutants.map((mutant) => ({ mutant, lot: lotOf(mutant, seed) }));
  return lots
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

function lotOf({ file, source }: Mutant, seed: string): string {
  return createHash('sha256').update(`${seed}\n${file}\n${source}`).digest('hex');
}

/** Whether it is one of those that were tried; of two equal changes on one line, both are. */
export function isAmong(mutant: Mutant, changes: readonly Change[]): boolean {
  return changes.some(
    ({ file, line, original, replacement }) =>
      file === mutant.file &&
      line === mutant.line &&
      original === mutant.original &&
      replacement === mutant.replacement,
  );
}
