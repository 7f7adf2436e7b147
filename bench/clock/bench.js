// How many questions the clock answers per second on one core, beside two npm packages that count
// business time. Prints a table in Markdown; with --keep it also replaces RESULTS.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createCalendar } from '../../dist/calendar/calendar.js';
import { parseLimit } from '../../dist/calendar/limit.js';
import { officeCalendar } from '../../dist/calendar/office-calendar.js';
import { createPeers } from './peers.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
const SPAN = 30 * DAY;
const ROUNDS = 5;
const TARGETS = { elapsed: 1_000_000, deadline: 500_000, ratio: 500 };

// The peers count in the zone of the machine and have no other.
process.env.TZ = 'Europe/Stockholm';

/** Limits that run out about 30 days after receipt. */
const limits = [
  ['clock', '720 hours', { counting: 'clock' }],
  ['clock-rolled', '720 hours', { counting: 'clock-rolled' }],
  ['workday-clock', '504 hours', { counting: 'workday-clock' }],
  ['office-hours', '168 hours', { counting: 'office-hours' }],
  ['working days', '21 working days', {}],
  ['working days to closing, with a cutoff', '21 working days', { cutoff: '15:00', dayEnds: 'office-close' }],
  ['1 month, rolled', '1 month', {}],
];

/** Whole minutes of 2018, spread evenly by a fixed step, so that every run asks the same. */
function receipts(count) {
  const first = Date.UTC(2018, 0, 1);
  const minutes = (330 * DAY) / MINUTE;
  return Array.from({ length: count }, (_, index) => first + ((index * 7919) % minutes) * MINUTE);
}

/** Questions per second: the median of some rounds, after one to warm up. */
function rate(instants, ask) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    let sum = 0;
    const started = performance.now();
    for (const at of instants) sum += ask(at);
    const seconds = (performance.now() - started) / 1000;
    if (Number.isNaN(sum)) throw new Error('an answer was no number');
    return instants.length / seconds;
  });
  return rounds.slice(1).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)];
}

function limitOf(text, options) {
  const limit = parseLimit(text, options);
  if ('problem' in limit) throw new Error(limit.problem);
  return limit;
}

const { deadline, elapsed } = createCalendar(officeCalendar);
const many = receipts(400_000);
const few = receipts(300);

const own = limits.map(([name, text, options]) => {
  const limit = limitOf(text, options);
  return {
    name,
    limit,
    elapsed: rate(many, (from) => elapsed(from, from + SPAN, limit)),
    deadline: rate(many, (from) => deadline(from, limit)),
  };
});
const office = own.find(({ name }) => name === 'office-hours');

const peers = createPeers({ opens: '08:00:00', closes: '16:00:00', firstYear: 2018, lastYear: 2018 }).map(
  (peer) => {
    const wrong = few.filter(
      (from) =>
        peer.elapsed(from, from + SPAN)() !== elapsed(from, from + SPAN, office.limit) ||
        peer.deadline(from, office.limit.milliseconds)() !== deadline(from, office.limit),
    );
    // Their objects are made beforehand, so that only the counting is timed.
    const spans = few.map((from) => peer.elapsed(from, from + SPAN));
    const dues = few.map((from) => peer.deadline(from, office.limit.milliseconds));
    return {
      name: peer.name,
      elapsed: rate(spans, (ask) => ask()),
      deadline: rate(dues, (ask) => ask()),
      other: wrong.length,
    };
  },
);

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
const fastest = (what) => Math.max(...peers.map((peer) => peer[what]));
const verdict = (value, target) =>
  `${number.format(value)} (target ${number.format(target)}: ${value >= target ? 'reached' : 'MISSED'})`;

const text = `# How fast the clock is

\`npm run bench:clock\` asks each question over 30 days, on one core, and takes the median of ${ROUNDS} rounds.
Open Monday to Friday 08:00 to 16:00, Swedish holidays and eves off. \`npm run bench:clock -- --keep\` rewrites
this page.

Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}.

| reading | elapsed per second | deadlines per second |
|---|---:|---:|
${own.map(({ name, elapsed, deadline }) => `| ${name} | ${number.format(elapsed)} | ${number.format(deadline)} |`).join('\n')}

The same question of office hours, in the same run:

| package | elapsed per second | deadlines per second | this clock is faster by | answers that differ, of ${few.length} |
|---|---:|---:|---:|---:|
${peers
  .map(
    (peer) =>
      `| ${peer.name} ${versionOf(peer.name)} | ${number.format(peer.elapsed)} | ${number.format(peer.deadline)} | ` +
      `${number.format(office.elapsed / peer.elapsed)} and ${number.format(office.deadline / peer.deadline)} times | ${peer.other} |`,
  )
  .join('\n')}

- slowest reading, elapsed per second: ${verdict(Math.min(...own.map((one) => one.elapsed)), TARGETS.elapsed)}
- slowest reading, deadlines per second: ${verdict(Math.min(...own.map((one) => one.deadline)), TARGETS.deadline)}
- times the faster peer, elapsed: ${verdict(office.elapsed / fastest('elapsed'), TARGETS.ratio)}
- times the faster peer, deadlines: ${verdict(office.deadline / fastest('deadline'), TARGETS.ratio)}
`;

process.stdout.write(text);
if (process.argv.includes('--keep')) writeFileSync(new URL('RESULTS.md', import.meta.url), text);
