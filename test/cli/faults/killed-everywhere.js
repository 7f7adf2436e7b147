import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/*
 * Writes a report over an earlier one again and again, and dies before the first call that changes the disk, before
 * the second, and so on to the last: from that call on none is made, as if the process had been killed there. Prints
 * what each death leaves and what the next run makes of it. killed-everywhere.js <folder> <what lies beside the report>
 */

const changing = [
  ...[
    'mkdirSync',
    'openSync',
    'writeFileSync',
    'fsyncSync',
    'closeSync',
    'linkSync',
    'chownSync',
    'chmodSync',
  ],
  ...['renameSync', 'rmSync', 'rmdirSync', 'unlinkSync'],
];
const real = { ...fs };
let callsToLive = Number.POSITIVE_INFINITY;
for (const name of changing) {
  fs[name] = (...given) => {
    callsToLive -= 1;
    if (callsToLive < 0) throw new Error('killed');
    return real[name](...given);
  };
}
syncBuiltinESMExports();
const { writingTo } = await import('../../../dist/cli/writing/write-output.js');

const names = ['rapport.html', 'resultat.json', 'kontakter.csv'];

async function write(folder, content) {
  await writingTo(folder, async (files) => files(names.map((name) => ({ name, content: [content] }))));
}

const beside = {
  nothing: () => undefined,
  files: (folder) => {
    real.writeFileSync(join(folder, 'anteckningar.txt'), 'ours');
    real.writeFileSync(join(folder, 'rapport.docx'), 'another');
  },
  folder: (folder) => real.mkdirSync(join(folder, 'bilder')),
};

function filesIn(folder) {
  if (!real.existsSync(folder)) return null;
  const entries = real.readdirSync(folder, { withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => [
      entry.name,
      entry.isFile() ? real.readFileSync(join(folder, entry.name), 'utf8') : 'a folder',
    ]),
  );
}

/** Whether it died, what was left and what came of it. */
async function deathAfter(calls, above, what) {
  const folder = join(above, 'ut');
  if (what !== 'no report') {
    await write(folder, 'earlier');
    beside[what](folder);
  }
  callsToLive = calls;
  const died = await write(folder, 'present').then(
    () => false,
    () => true,
  );
  callsToLive = Number.POSITIVE_INFINITY;
  const left = { ut: filesIn(folder), aside: filesIn(join(above, '.ut.servicematning-earlier')) };
  await write(folder, 'next');
  return { died, left, next: filesIn(folder), all: real.readdirSync(above) };
}

const [, , above, what] = process.argv;
const deaths = [];
for (let calls = 0; deaths.at(-1)?.died !== false; calls += 1) {
  const folder = join(above, String(calls));
  real.mkdirSync(folder);
  deaths.push(await deathAfter(calls, folder, what));
}
process.stdout.write(JSON.stringify(deaths));
