import fc from 'fast-check';
import { bytesOf, damagedFile } from './damaged-file.js';
import { holdToLaws } from './laws.js';
import type { Seed } from './seeds.js';
import { type Target, type TargetName, targets } from './targets.js';

/** A file that broke a law, and how to come by it again. */
export interface Broken {
  readonly target: TargetName;
  readonly seed: number;
  readonly bytes: Uint8Array;
  readonly why: string;
}

export interface Round {
  readonly tried: number;
  readonly broken: readonly Broken[];
}

/** Files for a target: damaged ones, made ones. */
async function filesFor(target: Target): Promise<readonly fc.Arbitrary<Seed>[]> {
  const seeds = await target.seeds();
  const seal = target.seal ?? ((bytes: Uint8Array) => bytes);
  const hit = damagedFile.map((one): Seed => {
    const seed = seeds[one.seed % seeds.length];
    if (seed === undefined) throw new Error('nothing to damage');
    return { ...seed, bytes: seal(bytesOf(seed, one)) };
  });
  const made = target.made?.map((file): Seed => ({ ...file, format: null }));
  return [...(seeds.length === 0 ? [] : [hit]), ...(made === undefined ? [] : [made])];
}

/** Tries so many files of each kind on a target. The same seed tries the same files. */
export async function fuzz(name: TargetName, seed: number, cases: number): Promise<Round> {
  const target: Target = targets[name];
  const broken: Broken[] = [];
  let tried = 0;
  for (const files of await filesFor(target)) {
    const property = fc.asyncProperty(files, (file) => holdToLaws(target, file));
    const found = await fc.check(property, { seed, numRuns: cases });
    tried += found.numRuns;
    if (!found.failed) continue;
    const [file] = found.counterexample ?? [];
    const why =
      found.errorInstance instanceof Error ? (found.errorInstance.stack ?? '') : String(found.errorInstance);
    broken.push({ target: name, seed, bytes: file?.bytes ?? new Uint8Array(), why });
  }
  return { tried, broken };
}
