// How well answers are found, on a year of invented logs with known truth: `npm run bench:pairing`.
// `-- --contacts 30000 --seed other` makes another year; `-- --keep` rewrites RESULTS.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { reportOf } from './report.js';
import { ratioOf, type Speed, timeYear } from './speed.js';
import { tryYear } from './trial.js';

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: 'storvik' },
    keep: { type: 'boolean', default: false },
  },
});

const size = Number(values.contacts);
const tried = tryYear(values.seed, { mailContacts: size, calls: size });
const speed = await timeYear(tried.year.told.map(({ event }) => event));
const report = `${reportOf(tried)}

## Time

${timeText(speed)}

Machine: ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}.
`;
console.log(report);

if (values.keep) {
  const page = new URL('./RESULTS.md', import.meta.url);
  const mark = '<!-- Made by `npm run bench:pairing -- --keep` from here on. -->';
  const [words = ''] = readFileSync(page, 'utf8').split(mark);
  writeFileSync(page, `${words}${mark}\n\n${report}`);
}

function timeText(speed: Speed): string {
  const { rows, reading, pairing, judging } = speed;
  const ratio = ratioOf(speed);
  return [
    `Reading ${rows} rows took ${reading.toFixed(2)} s of processor time, pairing ${pairing.toFixed(2)} s, judging ${judging.toFixed(2)} s.`,
    `Pairing and judging take ${ratio.toFixed(2)} of the time that reading takes (required < 1: ${ratio < 1 ? 'reached' : 'missed'}).`,
  ].join(' ');
}
