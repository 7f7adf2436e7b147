// How fast the audit is beside what reads the same logs by hand: `npm run bench`.
// `-- --mail-rows 100000 --phone-legs 50000 --excel-rows 20000` makes other logs, 0 leaves one out; `-- --only audit,udsv`
// takes some contenders; `-- --growth` adds a tenth and ten times of the mail; `-- --record` rewrites bench/RESULTS.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Contender, contenders, growing } from './contenders.js';
import type { Size } from './make-logs.js';
import type { Measured, Results } from './measured.js';
import { pageOf } from './page.js';
import { takeRounds } from './rounds.js';

const { values } = parseArgs({
  options: {
    'mail-rows': { type: 'string', default: '1000000' },
    'phone-legs': { type: 'string', default: '500000' },
    'excel-rows': { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    growth: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    peers: { type: 'string', default: fileURLToPath(new URL('.', import.meta.url)) },
  },
});

const size: Required<Size> = {
  mailRows: wholeNumber(values['mail-rows']),
  phoneLegs: wholeNumber(values['phone-legs']),
  excelRows: wholeNumber(values['excel-rows']),
};
const rowsOfLog = { mail: size.mailRows, phone: size.phoneLegs, excel: size.excelRows };
const rounds = wholeNumber(values.rounds);
const only = values.only?.split(',').map((name) => name.trim());
const asked = contenders.filter(({ log, name }) => rowsOfLog[log] > 0 && isAsked(name));
if (asked.length === 0) throw new Error(`nothing to measure: no contender of that name, or no rows`);

const folder = mkdtempSync(join(tmpdir(), 'servicematning-bench-'));
const results = takeAll();
const page = pageOf(results);
process.stdout.write(`\n${page}`);
if (values.record) {
  const bench = new URL('../', import.meta.url);
  writeFileSync(new URL('RESULTS.md', bench), page);
  writeFileSync(new URL('results.json', bench), `${JSON.stringify(results, null, 2)}\n`);
}
const hasFailed = [...results.measured, ...results.growth].some(
  ({ name, median }) => name === 'audit' && median === null,
);
process.exitCode = hasFailed ? 1 : 0;

function takeAll(): Results {
  try {
    return {
      machine: {
        processor: cpus()[0]?.model.trim() ?? 'unknown',
        cores: availableParallelism(),
        memoryGigabytes: Math.round(totalmem() / 1e9),
        node: process.version,
      },
      rounds,
      measured: take(asked, size),
      growth: values.growth ? [0.1, 10].flatMap((times) => grown(times)) : [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The mail log alone, so many times as long. */
function grown(times: number): readonly Measured[] {
  const mailRows = Math.round(size.mailRows * times);
  return take(
    growing.filter(({ name }) => isAsked(name)),
    { mailRows, phoneLegs: 0, excelRows: 0 },
  );
}

/** Makes the logs and measures; they are removed at once, since ten times the mail is two gigabytes. */
function take(those: readonly Contender[], made: Required<Size>): Measured[] {
  const place = join(folder, String(made.mailRows));
  mkdirSync(place);
  say(`Making logs of ${made.mailRows} mails, ${made.phoneLegs} legs, ${made.excelRows} rows in Excel`);
  const maker = fileURLToPath(new URL('make.js', import.meta.url));
  const making = spawnSync(process.execPath, ['--no-warnings', maker, place, JSON.stringify(made)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (making.status !== 0) throw new Error('the logs could not be made');
  const rowsOf = { mail: made.mailRows, phone: made.phoneLegs, excel: made.excelRows };
  const measured = takeRounds(those, ({ log }) => rowsOf[log], {
    ...{ folder: place, peers: values.peers, rounds, say },
  });
  rmSync(place, { recursive: true });
  return [...measured];
}

function isAsked(name: string): boolean {
  return only === undefined || only.some((word) => name.startsWith(word));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text} is no whole number`);
  return number;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
