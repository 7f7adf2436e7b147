import { unzipSync } from 'fflate';
import { UserError } from '../../src/errors/errors.js';
import { takeSteps } from './counted-work.js';
import type { Seed } from './seeds.js';
import type { Target } from './targets.js';

/** Steps that reading takes whatever the file holds, and for each of its bytes. */
const STEPS_AT_LEAST = 5_000_000;
const STEPS_PER_BYTE = 1_000;

/**
 * Reads a file twice. Throws where it is neither read nor refused as it should be: by a mistake that names the file, in
 * both languages; with no more work than its size allows; and both times alike.
 */
export async function holdToLaws(target: Target, seed: Seed): Promise<void> {
  takeSteps();
  const once = await outcomeOf(target, seed);
  const steps = takeSteps();
  const most = STEPS_AT_LEAST + STEPS_PER_BYTE * unpackedBytes(seed.bytes);
  if (steps > most) throw new Error(`${steps} steps for a file that may take ${most}`);
  const twice = await outcomeOf(target, seed);
  if (once !== twice) throw new Error(`read differently the second time: ${once}\n${twice}`);
}

async function outcomeOf(target: Target, seed: Seed): Promise<string> {
  try {
    return written(await target.read(seed));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refusalOf(error, seed.file);
  }
}

/** All that a refusal says, in both languages. Throws where it does not say of which file. */
function refusalOf(error: UserError, file: string): string {
  const named = error.place.file ?? '';
  if (named !== file && !named.startsWith(`${file}!`)) throw new Error(`${error.code} names ‘${named}’`);
  return JSON.stringify([error.code, error.words('sv'), error.words('en')]);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof RegExp ? String(one) : one));
}

/** A packed file takes the work of what it unpacks to. */
function unpackedBytes(bytes: Uint8Array): number {
  try {
    return Object.values(unzipSync(bytes)).reduce((sum, part) => sum + part.length, bytes.length);
  } catch {
    return bytes.length;
  }
}
