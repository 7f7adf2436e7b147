import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledName, putCompiled } from './copy.js';
import type { Mutant } from './mutants.js';
import { runSuites, type Suite } from './suites.js';

export type Fate = 'killed' | 'slow' | 'survived' | 'unreached';

export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The test that noticed. */
  readonly why: string;
}

export interface Bench {
  /** Copies of the project, one for each mutant that is tried at a time. */
  readonly copies: readonly string[];
  /** The test files of the room, the quickest first, with the mutants that each reaches. */
  readonly suites: readonly Suite[];
  readonly say: (line: string) => void;
}

/** Tries each mutant with the test files that reach it, as many at a time as there are copies. */
export async function tryMutants(mutants: readonly Mutant[], bench: Bench): Promise<readonly Tried[]> {
  const waiting = [...mutants];
  const tried: Tried[] = [];
  const work = async (copy: string): Promise<void> => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const result = await tryMutant(mutant, copy, bench.suites);
      tried.push(result);
      const { file, line, operator, original, replacement } = mutant;
      bench.say(
        `${tried.length}/${mutants.length} ${result.fate} ${file}:${line} ${operator}: ${shown(original)} => ${shown(replacement)}`,
      );
    }
  };
  await Promise.all(bench.copies.map(work));
  return tried;
}

function shown(code: string): string {
  return code.replace(/\s+/g, ' ').slice(0, 60);
}

async function tryMutant(mutant: Mutant, copy: string, suites: readonly Suite[]): Promise<Tried> {
  const reaching = suites.filter(({ reached }) => reached.includes(mutant.id));
  if (reaching.length === 0) return { mutant, fate: 'unreached', why: '' };
  const compiled = join(copy, compiledName(mutant.file));
  const before = readFileSync(compiled, 'utf8');
  putCompiled(copy, mutant.file, mutant.source);
  const names = reaching.map(({ suite }) => suite);
  const limits = reaching.map(({ milliseconds }) => limitOf(milliseconds));
  const first = await runSuites(copy, names, limits);
  // A machine that was busy with other things must not count as a test that noticed.
  const again = limits.map((limit) => 4 * limit);
  const { outcome, why } = first.outcome === 'slow' ? await runSuites(copy, names, again) : first;
  writeFileSync(compiled, before);
  const fate = { passed: 'survived', failed: 'killed', slow: 'slow' } as const;
  return { mutant, fate: fate[outcome], why };
}

/** Milliseconds for a file that takes so many on unchanged sources. */
function limitOf(milliseconds: number): number {
  return 15_000 + 6 * milliseconds;
}
