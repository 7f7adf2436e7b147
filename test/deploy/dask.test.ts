import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { putSmallLindasa } from '../small-lindasa.js';
import { type Cluster, hasDask, runMeasure, startCluster } from './dask-cluster.js';

const isThere = hasDask();
const onDask = isThere ? describe : describe.skip;
if (!isThere) console.warn('Nothing is measured on Dask: python3-distributed is not installed.');

const standIn = fileURLToPath(new URL('stand-in.js', import.meta.url));
let folder = '';
let journal = '';
let cluster: Cluster | undefined;

beforeAll(async () => {
  if (isThere) cluster = await startCluster(['ett', 'två', 'tre']);
});

afterAll(() => cluster?.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dask-'));
  journal = join(folder, 'journal.txt');
  writeFileSync(journal, '');
});

afterEach(() => rmSync(folder, { recursive: true }));

interface StandInPart {
  readonly numbers: readonly number[];
  /** What happens the first time; a refused part is refused every time. */
  readonly first?: 'crash' | 'refused';
}

function writeParts(municipality: string, parts: readonly StandInPart[]): string {
  const place = join(folder, municipality);
  mkdirSync(join(place, 'delar'), { recursive: true });
  for (const [index, part] of parts.entries()) {
    writeFileSync(join(place, 'delar', `part-${index}.ndjson`), JSON.stringify(part));
  }
  return place;
}

function measured(...places: readonly string[]): ReturnType<typeof runMeasure> {
  const command = `${process.execPath} ${standIn} ${journal}`;
  return runMeasure([...places, '--scheduler', cluster?.address ?? '', '--command', command]);
}

function resultOf(place: string, out = 'rapport'): { readonly [section: string]: unknown } {
  return JSON.parse(readFileSync(join(place, out, 'resultat.json'), 'utf8'));
}

/** Which workers began the part, in order. */
function begun(place: string, part: number): readonly string[] {
  const file = join(place, 'delar', `part-${part}.ndjson`);
  const lines = readFileSync(journal, 'utf8').split('\n');
  return lines.filter((line) => line.endsWith(` ${file}`)).map((line) => line.split(' ')[0] ?? '');
}

async function whenBegun(place: string, part: number): Promise<string> {
  for (;;) {
    const [worker] = begun(place, part);
    if (worker !== undefined) return worker;
    await wait(50);
  }
}

onDask('measure.py on Dask', () => {
  it('merges the parts of each municipality apart, and tells how far it has come', async () => {
    const one = writeParts('ett', [{ numbers: [1, 2] }, { numbers: [3] }, { numbers: [4, 5] }]);
    const other = writeParts('två', [{ numbers: [10] }]);
    const { code, said } = await measured(one, other);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect([resultOf(one), resultOf(other)]).toEqual([{ figures: 15 }, { figures: 10 }]);
    expect(said).toMatch(/^Dashboard: http:\/\/127\.0\.0\.1:\d+\/status$/m);
    expect(said).toContain('4 of 4 parts');
  });

  it('tries a part again that crashed', async () => {
    const place = writeParts('ett', [{ numbers: [1], first: 'crash' }, { numbers: [2] }]);
    expect(await measured(place)).toMatchObject({ code: 0 });
    expect(begun(place, 0)).toHaveLength(2);
    expect(resultOf(place)).toEqual({ figures: 3 });
  });

  it('does not try a part again that is refused, says why, and measures the others', async () => {
    const refused = writeParts('ett', [{ numbers: [1], first: 'refused' }, { numbers: [2] }]);
    const other = writeParts('två', [{ numbers: [3] }]);
    const { code, said } = await measured(refused, other);
    expect(code).toBe(2);
    expect(begun(refused, 0)).toHaveLength(1);
    expect(said).toContain(`${refused}: part-0.ndjson: the rule set is not known`);
    expect(existsSync(join(refused, 'rapport'))).toBe(false);
    expect(resultOf(other)).toEqual({ figures: 3 });
  });
});

const program = fileURLToPath(new URL('../../bin/servicematning.js', import.meta.url));
const compiled = fileURLToPath(new URL('../../dist/cli/commands/tally-command.js', import.meta.url));
const whenBuilt = isThere && existsSync(compiled) ? describe : describe.skip;

whenBuilt('the program itself on Dask (built before)', () => {
  const slowOnce = fileURLToPath(new URL('slow-once.sh', import.meta.url));

  /** The command as a person gives it, in the municipality's folder. */
  function run(place: string, ...args: readonly string[]): void {
    execFileSync(process.execPath, [program, ...args, '--quiet'], { cwd: place });
  }

  it('gives the figures of one run over everything, though a worker is killed midway', async () => {
    const place = join(folder, 'lindasa');
    putSmallLindasa(place);
    writeFileSync(join(place, 'nyckel'), 'hemligt '.repeat(8), { mode: 0o600 });
    run(place, 'split', '--partitions', '4');
    const running = runMeasure([
      ...[place, '--scheduler', cluster?.address ?? '', '--tally-options', '--key-file nyckel'],
      ...['--command', `${slowOnce} ${journal} ${process.execPath} ${program}`],
    ]);
    const worker = await whenBegun(place, 1);
    cluster?.kill(worker);
    expect(await running).toMatchObject({ code: 0 });
    const [first, second, ...more] = begun(place, 1);
    expect([first, more]).toEqual([worker, []]);
    expect(['ett', 'två', 'tre'].filter((name) => name !== worker)).toContain(second);
    run(place, 'audit', '--format', 'json', '--out', 'hela');
    const [merged, whole] = [resultOf(place), resultOf(place, 'hela')];
    expect(merged['rules']).toEqual(whole['rules']);
    expect(merged['balance']).toEqual(whole['balance']);
  }, 180_000);
});
