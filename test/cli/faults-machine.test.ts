import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inFolder } from './fake-process.js';
import { manyMails } from './faults/many-mails.js';
import { audit, filesIn, makeTown, nobody, program } from './faults/program.js';

/*
 * A machine that is wrong about the time, or gives the program too little to run with.
 */

const inputs = ['enheter.csv', 'mejl.csv'];
const future = new Date(Date.UTC(2099, 0, 1));
const patience = 180_000;

const above = mkdtempSync(join(tmpdir(), 'maskin-'));
const usual = join(above, 'vanlig');
afterAll(() => rmSync(above, { recursive: true, force: true }));

beforeAll(async () => {
  makeTown(usual);
  expect(await program(audit, { cwd: usual })).toMatchObject({ code: 0, err: '' });
}, patience);

/** A folder in which the report lies already, as on a machine where nothing is wrong. */
async function inMeasured(work: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    cpSync(usual, folder, { recursive: true });
    await work(folder);
  });
}

/** The report stands as it does where nothing is wrong, and nothing lies beside it. */
function expectUsual(folder: string): void {
  expect(filesIn(join(folder, 'ut'))).toEqual(filesIn(join(usual, 'ut')));
  expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
}

describe('a clock that is wrong', () => {
  it.each([
    [
      'long before the log ends, and goes back each time that it is looked at',
      '1996-02-29T12:00:00Z -3600000',
    ],
    ['long after it, and stands still', '2090-01-01T00:00:00Z 0'],
  ])(
    'is set %s: the report is the same',
    async (_, clock) => {
      await inFolder(async (folder) => {
        makeTown(folder);
        expect(await program(audit, { cwd: folder, clock })).toMatchObject({ code: 0, err: '' });
        expectUsual(folder);
      });
    },
    patience,
  );

  it(
    'has dated logs, report, and all that a killed run left in the future: it is as if it had not',
    async () => {
      await inMeasured(async (folder) => {
        const left = ['.ut.servicematning-new', join('ut', '.servicematning', 'new')];
        for (const name of left) {
          mkdirSync(join(folder, name), { recursive: true });
          writeFileSync(join(folder, name, 'kontakter.csv'), 'half a rep');
        }
        const dead = spawnSync(process.execPath, ['-e', '0']).pid;
        const lock = '.ut.servicematning-lock';
        writeFileSync(join(folder, lock), `${dead}\n${hostname()}\n${future.getTime()}\n`);
        for (const name of [...inputs, join('ut', 'kontakter.csv'), ...left, 'ut', lock])
          utimesSync(join(folder, name), future, future);
        expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
        expectUsual(folder);
      });
    },
    patience,
  );

  it(
    'has dated a lock that does not say whose it is in the future: it is taken over',
    async () => {
      await inMeasured(async (folder) => {
        writeFileSync(join(folder, '.ut.servicematning-lock'), '');
        utimesSync(join(folder, '.ut.servicematning-lock'), future, future);
        expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
        expectUsual(folder);
      });
    },
    patience,
  );
});

describe('a working folder that can only be read', () => {
  it('is read from, and the report lies elsewhere', async () => {
    await inFolder(async (both) => {
      const [folder, out] = [join(both, 'in'), join(both, 'out')];
      makeTown(folder);
      mkdirSync(out);
      chmodSync(both, 0o755);
      chmodSync(out, 0o777);
      chmodSync(folder, 0o555);
      const args = [...audit.slice(0, -1), join(out, 'ut')];
      const ended = await program(args, { cwd: folder, ...nobody() });
      expect([ended.code, ended.err]).toEqual([0, '']);
      expect([readdirSync(folder).sort(), readdirSync(out)]).toEqual([inputs, ['ut']]);
      chmodSync(folder, 0o755);
    });
  });

  it('is gone: that is told', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const shell = 'mkdir borta && cd borta && rmdir ../borta && exec "$@"';
      const { code, err } = await program(['calendar', '2018-W44', '--json'], { cwd: folder, shell });
      expect([code, err]).toEqual([2, expect.stringContaining('working-folder-gone')]);
    });
  });
});

describe('too little to run with', () => {
  const told = [
    ['sv', 'Fel [program-not-loaded]: Programmet kunde inte öppna filerna'],
    ['en', 'Error [program-not-loaded]: The program could not open the files'],
  ] as const;

  it.each([30, 50, 70, 90].map((files, at) => [files, ...told[at % 2 === 0 ? 0 : 1]] as const))(
    'at most %d open files: it is told (%s), and nothing is written',
    async (files, language, sentence) => {
      await inFolder(async (folder) => {
        makeTown(folder);
        const shell = `ulimit -n ${files}; exec "$@"`;
        const { code, out, err } = await program([...audit, '--lang', language], { cwd: folder, shell });
        expect([code, out, err]).toEqual([2, '', expect.stringContaining(sentence)]);
        expect(err).toContain('ulimit -n 1024');
        expect(readdirSync(folder).sort()).toEqual(inputs);
      });
    },
  );

  it('a program of which a part is missing tells the same', async () => {
    await inFolder(async (folder) => {
      const root = new URL('../..', import.meta.url).pathname;
      for (const name of ['bin', 'package.json', 'node_modules'])
        symlinkSync(join(root, name), join(folder, name));
      spawnSync('cp', ['-r', join(root, 'dist'), folder]);
      spawnSync('cp', ['-rL', join(root, 'bin'), join(folder, 'bin-of-its-own')]);
      const parts = readdirSync(join(folder, 'dist/program'));
      for (const part of parts.filter((name) => name.startsWith('run-process-')))
        unlinkSync(join(folder, 'dist/program', part));
      const words = [join(folder, 'bin-of-its-own/servicematning.js'), 'calendar', '2018'];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(told[0][1])]);
    });
  });

  it.each([
    [60, 'while logs are read', 27_000],
    [90, 'while mails are paired', 72_000],
  ])(
    'memory: %d MB, which are used up %s; it is told, and the earlier report stands',
    async (megabytes, _when, persons) => {
      await inMeasured(async (folder) => {
        writeFileSync(join(folder, 'mejl.csv'), manyMails(persons));
        const env = { ...process.env, NODE_OPTIONS: `--max-old-space-size=${megabytes}` };
        const { code, out, err } = await program(audit, { cwd: folder, env });
        expect([code, out, err]).toEqual([2, '', expect.stringContaining('Fel [too-little-memory]')]);
        expect(err).toContain(`programmet får använda ${megabytes} MB`);
        expectUsual(folder);
      });
    },
    patience,
  );

  it('room in a file: it is told, and nothing is left', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const { code, err } = await program(audit, { cwd: folder, shell: 'ulimit -f 1; exec "$@"' });
      expect([code, err]).toEqual([2, expect.stringContaining('output-not-writable')]);
      expect(err).toContain('EFBIG');
      expect(readdirSync(folder).sort()).toEqual(inputs);
    });
  });

  it('work that never ends, and keeps nothing running: it is told as a bug, and the earlier report stands', async () => {
    await inMeasured(async (folder) => {
      const fault = { calls: ['setImmediate'], file: 'undefined', at: 1, strike: 'never' };
      const { code, out, err } = await program(audit, { cwd: folder, fault });
      expect([code, out, err]).toEqual([70, '', expect.stringContaining('Fel [bug]')]);
      expect(filesIn(join(folder, 'ut'))).toEqual(filesIn(join(usual, 'ut')));
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'servicematning-fel.json', 'ut']);
    });
  });
});
