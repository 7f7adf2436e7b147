// What the tests notice of changes in the sources: `npm run mutate`.
// `-- --room rules` takes one room, `-- --sample 100` so many mutants of each (0: all), `-- --seed other` others;
// `-- --without laws` leaves out test files of that name, which only makes fewer mutants be noticed, and quicker;
// `-- --again` tries only those that survived the recorded run or ran out of time in it; `-- --record` keeps what came of it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shareOf } from '../../src/measurement/share.js';
import { compiledName, filesUnder, linkPackages, makeCopy, putCompiled } from './copy.js';
import { mutantsOf } from './mutants.js';
import {
  type Change,
  draw,
  isAmong,
  type Room,
  type RoomResult,
  readResults,
  rooms,
  writeResults,
} from './results.js';
import { runSuites, type Suite } from './suites.js';
import { type Fate, type Tried, tryMutants } from './try-mutants.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: [...rooms] },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'servicematning' },
    workers: { type: 'string', default: String(availableParallelism()) },
    without: { type: 'string', multiple: true, default: [] },
    again: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const asked = values.room.map(roomOf);
const sample = wholeNumber(values.sample);
const folder = mkdtempSync(join(tmpdir(), 'servicematning-mutate-'));
const counting = join(folder, 'counting');
const copies = Array.from({ length: wholeNumber(values.workers) }, (_, place) => join(folder, String(place)));
try {
  linkPackages(root, folder);
  makeCopy(root, counting);
  for (const copy of copies) cpSync(counting, copy, { recursive: true });
  for (const room of asked) await mutateRoom(room);
} finally {
  rmSync(folder, { recursive: true });
}

async function mutateRoom(room: Room): Promise<void> {
  const known = readResults().rooms[room];
  const { mutants, counted } = mutantsOf(root, filesUnder(root, [`src/${room}`]));
  for (const [name, source] of counted) putCompiled(counting, name, source);
  const suites = await timedSuites(room);
  const drawn = values.again
    ? mutants.filter((mutant) => isAmong(mutant, [...(known?.survivors ?? []), ...(known?.slow ?? [])]))
    : draw(mutants, sample === 0 ? mutants.length : sample, values.seed);
  say(`${room}: ${mutants.length} mutants, ${drawn.length} to try, ${suites.length} test files`);
  const tried = await tryMutants(drawn, { copies, suites, say });
  const result = values.again && known !== undefined ? nextOf(known, tried) : resultOf(mutants.length, tried);
  const { low = 0, high = 0 } = shareOf(result.killed, result.drawn) ?? {};
  say(`${room}: ${result.killed} of ${result.drawn} noticed, ${low.toFixed(3)}–${high.toFixed(3)}`);
  if (!values.record) return;
  const results = readResults();
  writeResults({
    seed: values.again ? results.seed : values.seed,
    rooms: { ...results.rooms, [room]: result },
  });
}

/** Each test file of the room on unchanged sources, where it must pass: how long it takes and which mutants it reaches. */
async function timedSuites(room: Room): Promise<readonly Suite[]> {
  const suites: Suite[] = [];
  for (const name of filesUnder(root, [`test/${room}`])) {
    if (!name.endsWith('.test.ts') || values.without.some((word) => name.includes(word))) continue;
    const { passed, why } = await runSuites(counting, [compiledName(name)], [600_000]);
    const [suite] = passed;
    if (suite === undefined) throw new Error(`${name} fails without any mutant: ${why}`);
    suites.push(suite);
    say(`${name}: ${Math.round(suite.milliseconds)} ms, reaches ${suite.reached.length}`);
  }
  return suites.sort((one, other) => one.milliseconds - other.milliseconds);
}

function resultOf(mutants: number, tried: readonly Tried[]): RoomResult {
  const survivors = changesOf(tried, 'survived', 'unreached');
  const killed = tried.length - survivors.length;
  const slow = changesOf(tried, 'slow');
  return { mutants, drawn: tried.length, killedAtFirst: killed, killed, slow, survivors };
}

/** The same draw, after tests have been added. */
function nextOf(known: RoomResult, tried: readonly Tried[]): RoomResult {
  const survivors = changesOf(tried, 'survived', 'unreached');
  return { ...known, killed: known.drawn - survivors.length, slow: changesOf(tried, 'slow'), survivors };
}

function changesOf(tried: readonly Tried[], ...fates: readonly Fate[]): Change[] {
  return tried
    .filter(({ fate }) => fates.includes(fate))
    .map(({ mutant: { file, line, operator, original, replacement }, fate }) => ({
      ...{ file, line, operator, original, replacement },
      isReached: fate !== 'unreached',
    }))
    .sort((one, other) => (one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1));
}

function roomOf(name: string): Room {
  const room = rooms.find((one) => one === name);
  if (room === undefined) throw new Error(`${name} is none of ${rooms.join(', ')}`);
  return room;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text} is no whole number`);
  return number;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
