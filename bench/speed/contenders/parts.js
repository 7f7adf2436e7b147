// The same log in parts: split, every part counted by itself, one after the other, and merged.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const partitions = 8;
const [path, out] = process.argv.slice(2);
const runner = fileURLToPath(new URL('command.js', import.meta.url));

function run(...args) {
  const said = spawnSync(process.execPath, [runner, ...args], { cwd: dirname(path), encoding: 'utf8' });
  if (said.status !== 0) throw new Error(`${args[0]} ended with ${said.status}: ${said.stderr.trim()}`);
  return JSON.parse(said.stdout.trim().split('\n').at(-1));
}

const filesIn = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
const megabytes = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
const total = (runs, of) => runs.reduce((sum, taken) => sum + of(taken), 0);

const places = { parts: join(out, 'delar'), tallies: join(out, 'rakningar') };
mkdirSync(places.tallies, { recursive: true });
const split = run('split', path, '--partitions', String(partitions), '--out', places.parts, '--quiet');
const parts = filesIn(places.parts).filter((file) => file.endsWith('.ndjson'));
const tallies = parts.map((part, index) =>
  run('tally', part, '--out', join(places.tallies, `${index}.json`), '--quiet'),
);
const counted = filesIn(places.tallies);
const merge = run('merge', ...counted, '--out', join(out, 'rapport'), '--quiet');

const { inputs } = JSON.parse(readFileSync(join(out, 'rapport', 'resultat.json'), 'utf8'));
const steps = { split: [split], tally: tallies, merge: [merge] };
const runs = Object.values(steps).flat();
const each = (of) =>
  Object.fromEntries(Object.entries(steps).map(([name, those]) => [name, total(those, of)]));
const taken = {
  rows: total(inputs, ({ rows }) => rows),
  seconds: total(runs, ({ seconds }) => seconds),
  processorSeconds: total(runs, ({ processorSeconds }) => processorSeconds),
  peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  phases: each(({ seconds }) => seconds),
  parts: {
    count: parts.length,
    megabytes: megabytes(parts),
    tallyMegabytes: megabytes(counted),
    processorSeconds: each(({ processorSeconds }) => processorSeconds),
  },
};
process.stdout.write(`${JSON.stringify(taken)}\n`);
