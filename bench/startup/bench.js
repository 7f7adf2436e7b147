// How long `servicematning --help` takes beside a node that does nothing, in turns, so that both meet the same machine.
// `npm run bench:startup` builds first. Writes bench/startup/RESULTS.md; ends with 1 where the target is missed.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';

const rounds = 31;
const target = { times: 1.3, milliseconds: 60 };

const runs = [
  ['node -e 0', ['-e', '0']],
  ['servicematning --help', ['bin/servicematning.js', '--help']],
  ['servicematning audit --help', ['bin/servicematning.js', 'audit', '--help']],
  ['servicematning --version', ['bin/servicematning.js', '--version']],
];

function timed(argv) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

const times = runs.map(() => []);
for (let round = 0; round < rounds; round++)
  for (const [place, [, argv]] of runs.entries()) times[place].push(timed(argv));

const medians = times.map(median);
const [bare, help] = medians;
const allowed = target.times * bare + target.milliseconds;
const rows = runs.map(
  ([name], place) =>
    `| \`${name}\` | ${medians[place].toFixed(0)} ms | ${Math.min(...times[place]).toFixed(0)} ms | ${(medians[place] / bare).toFixed(2)} |`,
);
const text = `# Start-up

\`npm run bench:startup\`: ${rounds} rounds, each command in turn. Node ${process.version}, ${cpus().length} cores.

| command | median | fastest | times \`node -e 0\` |
|---|---|---|---|
${rows.join('\n')}

The target: \`--help\` within ${target.times} times a bare node and ${target.milliseconds} ms, here ${allowed.toFixed(0)} ms. It took ${help.toFixed(0)} ms: ${help <= allowed ? 'met' : 'missed'}.
`;
writeFileSync('bench/startup/RESULTS.md', text);
process.stdout.write(text);
process.exitCode = help <= allowed ? 0 : 1;
