import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from './fake-process.js';
import { manyMails } from './faults/many-mails.js';
import { audit, filesIn, makeTown, nobody, program } from './faults/program.js';

/*
 * A machine that is wrong about the time, or gives the program too little to run with.
 */

const inputs = ['enheter.csv', 'mejl.csv'];
const future = new Date(Date.UTC(2099, 0, 1));

describe('a clock that is wrong', () => {
  it.each([
    ['is set before the log ends', '1996-02-29T12:00:00Z 1'],
    ['is set long after it', '2090-01-01T00:00:00Z 1'],
    ['goes back each time that it is looked at', '2018-10-08T12:00:00Z -3600000'],
    ['stands still', '1970-01-01T00:00:00Z 0'],
  ])('%s: the report is the same', async (_, clock) => {
    await inFolder(async (above) => {
      const [usual, wrong] = [join(above, 'usual'), join(above, 'wrong')];
      for (const folder of [usual, wrong]) makeTown(folder);
      expect(await program(audit, { cwd: usual })).toMatchObject({ code: 0, err: '' });
      expect(await program(audit, { cwd: wrong, clock })).toMatchObject({ code: 0, err: '' });
      expect(filesIn(join(wrong, 'ut'))).toEqual(filesIn(join(usual, 'ut')));
    });
  });

  it('has dated the logs and the earlier report in the future: they are read and replaced as others', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      const before = filesIn(join(folder, 'ut'));
      for (const name of inputs) utimesSync(join(folder, name), future, future);
      for (const name of ['kontakter.csv', '.']) utimesSync(join(folder, 'ut', name), future, future);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(filesIn(join(folder, 'ut'))).toEqual(before);
    });
  });

  it.each([
    ['says who it was', (dead: number) => `${dead}\n${hostname()}\n${future.getTime()}\n`],
    ['does not', () => ''],
  ])('has dated the lock of a killed run in the future, which %s: it is taken over', async (_, text) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const lock = join(folder, '.ut.servicematning-lock');
      writeFileSync(lock, text(spawnSync(process.execPath, ['-e', '0']).pid));
      utimesSync(lock, future, future);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
    });
  });

  it('has dated what a killed run left in the future: it goes', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      const before = filesIn(join(folder, 'ut'));
      for (const left of ['.ut.servicematning-new', join('ut', '.servicematning', 'new')]) {
        mkdirSync(join(folder, left), { recursive: true });
        writeFileSync(join(folder, left, 'kontakter.csv'), 'half a rep');
        utimesSync(join(folder, left), future, future);
      }
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(filesIn(join(folder, 'ut'))).toEqual(before);
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
    });
  });
});

describe('a working folder that can only be read', () => {
  it('is read from, and the report lies elsewhere', async () => {
    await inFolder(async (above) => {
      const [folder, out] = [join(above, 'in'), join(above, 'out')];
      makeTown(folder);
      mkdirSync(out);
      chmodSync(above, 0o755);
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

  it.each([30, 60, 120, 200].flatMap((files) => told.map((words) => [files, ...words] as const)))(
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
      unlinkSync(join(folder, 'dist/calendar/zone.js'));
      const words = [join(folder, 'bin-of-its-own/servicematning.js'), 'calendar', '2018'];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(told[0][1])]);
    });
  });

  it('memory: it is told, and the earlier report stands', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      const before = filesIn(join(folder, 'ut'));
      writeFileSync(join(folder, 'mejl.csv'), manyMails(12_000));
      const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=60' };
      const { code, out, err } = await program(audit, { cwd: folder, env });
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('Fel [too-little-memory]')]);
      expect(err).toContain('programmet får använda 60 MB');
      expect(filesIn(join(folder, 'ut'))).toEqual(before);
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
    });
  }, 180_000);

  it('room in a file: it is told, and nothing is left', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const { code, err } = await program(audit, { cwd: folder, shell: 'ulimit -f 1; exec "$@"' });
      expect([code, err]).toEqual([2, expect.stringContaining('output-not-writable')]);
      expect(err).toContain('EFBIG');
      expect(readdirSync(folder).sort()).toEqual(inputs);
    });
  });
});

describe('one process does all the work', () => {
  it('no part of the rows is with a worker that could die alone', () => {
    const folder = new URL('../../src/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /worker_threads|node:cluster|\bfork\(/.test(text))).toEqual([]);
  });
});
