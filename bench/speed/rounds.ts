import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { memoryFlags } from '../../src/cli/memory-flags.js';
import { type Contender, isOwn, logs } from './contenders.js';
import { type Measured, medianRun, type Run, runSchema } from './measured.js';
import { domain } from './town.js';

export interface Bench {
  /** Where the logs lie. */
  readonly folder: string;
  /** Where the peers are installed. */
  readonly peers: string;
  readonly rounds: number;
  readonly say: (line: string) => void;
}

/** How many rows the log of each contender was made with. */
export type RowsOf = (contender: Contender) => number;

type Taken = Run | { readonly why: string };

/**
 * Every contender in a process of its own, in turn, round after round, so that all meet the same machine. One that
 * cannot be had, or fails, is told with the reason and not asked again.
 */
export function takeRounds(
  contenders: readonly Contender[],
  rowsOf: RowsOf,
  bench: Bench,
): readonly Measured[] {
  const runs = new Map<Contender, Run[]>(contenders.map((contender) => [contender, []]));
  const failed = new Map<Contender, string>();
  for (let round = 1; round <= bench.rounds; round += 1) {
    for (const contender of contenders) {
      if (failed.has(contender)) continue;
      const taken = runOnce(contender, rowsOf(contender), bench);
      bench.say(toldRun(contender, taken, `${round} of ${bench.rounds}`));
      if ('why' in taken) failed.set(contender, taken.why);
      else runs.get(contender)?.push(taken);
    }
  }
  return contenders.map((contender) => {
    const { name, log } = contender;
    const [first, ...others] = runs.get(contender) ?? [];
    const why = failed.get(contender) ?? null;
    const size = { rows: rowsOf(contender), megabytes: statSync(pathOf(contender, bench)).size / 1e6 };
    const median = why === null && first !== undefined ? medianRun([first, ...others]) : null;
    return { name, log, ...size, median, why };
  });
}

function toldRun({ name, log }: Contender, taken: Taken, round: string): string {
  if ('why' in taken) return `${log}: ${name} skipped: ${taken.why}`;
  return `${log}: ${name} ${taken.seconds.toFixed(2)} s, ${taken.peakMegabytes.toFixed(0)} MB (round ${round})`;
}

function pathOf({ log }: Contender, { folder }: Bench): string {
  return join(folder, logs[log].file);
}

function runOnce(contender: Contender, rows: number, bench: Bench): Taken {
  const { script, peer, log } = contender;
  if (peer !== null && !existsSync(join(bench.peers, 'node_modules', peer))) {
    return { why: `${peer} is not installed` };
  }
  const out = mkdtempSync(join(bench.folder, 'rapport-'));
  const given = isOwn(contender) ? [out] : [bench.peers, domain];
  const path = fileURLToPath(new URL(`contenders/${script}`, import.meta.url));
  const said = spawnSync(
    process.execPath,
    [...memoryFor(contender, rows), path, pathOf(contender, bench), ...given],
    { encoding: 'utf8' },
  );
  rmSync(out, { recursive: true });
  if (said.status !== 0) return { why: `failed: ${whyIn(said.stderr)}` };
  const run = runSchema.parse(JSON.parse(said.stdout));
  const expected = rows + (isOwn(contender) ? 0 : logs[log].headers);
  return run.rows === expected ? run : { why: `failed: read ${run.rows} rows of ${expected}` };
}

/** More rows than what the engine takes by itself is enough for. */
const MANY_ROWS = 1_500_000;
const MOST_OF_MACHINE = 0.75;

/** As who has many rows asks for it with `--memory`. */
function memoryFor(contender: Contender, rows: number): readonly string[] {
  if (contender.memory !== undefined) return memoryFlags(contender.memory);
  if (!isOwn(contender) || rows < MANY_ROWS) return [];
  return memoryFlags(Math.floor((totalmem() / 2 ** 20) * MOST_OF_MACHINE));
}

/** The line that names the error, of all that node says. */
function whyIn(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^\[?\w*(Error|FATAL)/.test(line)) ??
    lines.find((line) => line !== '') ??
    'no reason given'
  );
}
