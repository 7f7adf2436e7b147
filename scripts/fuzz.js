// Tries the program on damaged and made-up files for so long: `npm run fuzz -- --minutes 30 [--seed N] [--only logs]`.
// The same seed tries the same files. Each file that breaks a law is kept in the folder of `--keep`, with why.
import { mkdirSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

register('../test/typescript-hooks.js', import.meta.url);
// First, so that it counts the steps of all that is loaded after it.
await import('../test/fuzz/counted-work.ts');
const { fuzz } = await import('../test/fuzz/fuzz.ts');
const { targetNames } = await import('../test/fuzz/targets.ts');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string', default: join(tmpdir(), 'servicematning-fuzz') },
  },
});
const names = targetNames.filter((name) => values.only === undefined || values.only === name);
if (names.length === 0) throw new Error(`--only is one of ${targetNames.join(', ')}`);
const CASES = 40;
const end = performance.now() + Number(values.minutes) * 60_000;
const tried = new Map(names.map((name) => [name, 0]));
let broken = 0;

for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
  for (const name of names) {
    process.stderr.write(`seed ${seed}: ${name}\n`);
    const round = await fuzz(name, seed, CASES);
    tried.set(name, (tried.get(name) ?? 0) + round.tried);
    for (const one of round.broken) keep(one);
  }
}

function keep({ target, seed, bytes, why }) {
  broken += 1;
  const file = join(values.keep, `${target}-${seed}-${broken}`);
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(file, bytes);
  process.stdout.write(`${file} (seed ${seed})\n${why}\n\n`);
}

for (const [name, count] of tried) process.stdout.write(`${name}: ${count} files\n`);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${broken} broke a law. At most ${memory} MB of memory.\n`);
process.exitCode = broken === 0 ? 0 : 1;
