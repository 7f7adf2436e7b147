import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from './fake-process.js';
import { audit, filesIn, makeTown, nobody, program } from './faults/program.js';

/*
 * What becomes of a log between the moment that the program finds it and the moment that it has read it. The
 * faults strike at a call of node:fs; see faults/preload.js.
 */

const inputs = ['enheter.csv', 'mejl.csv'];

/** Mails beside the two: a log is read at once, or piece by piece. */
const lengths: readonly (readonly [string, number])[] = [
  ['a short log', 0],
  ['a long log', 2000],
];

describe.each(lengths)('%s that is not what it was', (_length, more) => {
  it.each([
    ['is removed before it is opened', 'openSync', 'remove', 'file-not-found'],
    ['is rewritten while it is read', 'readSync', 'rewrite', 'file-changes-while-read'],
    ['is cut short while it is read', 'readSync', 'shorten', 'file-changes-while-read'],
    ['cannot be read to its end', 'readSync', 'EIO', 'file-not-readable'],
    ['is one file too many', 'openSync', 'EMFILE', 'file-not-readable'],
  ])('it %s', async (_, call, deed, code) => {
    await inFolder(async (folder) => {
      makeTown(folder, more);
      // The second reading of a file finds what has changed since the first.
      const at = deed === 'rewrite' ? 2 : 1;
      const calls = deed === 'rewrite' ? ['fstatSync'] : [call];
      const target = join(folder, 'mejl.csv');
      const ended = await program(audit, {
        cwd: folder,
        fault: { calls, file: 'mejl.csv', at, strike: deed, target },
      });
      expect(ended.err).toContain(code);
      expect(ended.err).toContain('mejl.csv');
      expect(ended.code).toBe(2);
      expect(readdirSync(folder).filter((name) => !inputs.includes(name))).toEqual([]);
    });
  });

  it('it grows while it is read: judged is what it was, and its checksum is that', async () => {
    await inFolder(async (folder) => {
      makeTown(folder, more);
      const target = join(folder, 'mejl.csv');
      const sha256 = createHash('sha256').update(readFileSync(target)).digest('hex');
      const fault = { calls: ['readSync'], file: 'mejl.csv', at: 1, strike: 'grow', target };
      const ended = await program(audit, { cwd: folder, fault });
      expect([ended.code, ended.err]).toEqual([0, '']);
      expect(readFileSync(target, 'utf8')).toContain('one more line');
      expect(filesIn(join(folder, 'ut'))['resultat.json']).toContain(sha256);
      expect(filesIn(join(folder, 'ut'))['avvisade-rader.csv']?.trim().split('\n')).toHaveLength(1);
    });
  });

  it.each([
    ['removed', 'remove'],
    ['replaced by another', 'replace'],
  ])('it is %s while it is read: judged is what was opened', async (_, strike) => {
    await inFolder(async (folder) => {
      makeTown(folder, more);
      const target = join(folder, 'mejl.csv');
      const sha256 = createHash('sha256').update(readFileSync(target)).digest('hex');
      const fault = { calls: ['readSync'], file: 'mejl.csv', at: 1, strike, target };
      const ended = await program(audit, { cwd: folder, fault });
      expect([ended.code, ended.err]).toEqual([0, '']);
      expect(filesIn(join(folder, 'ut'))['resultat.json']).toContain(sha256);
      expect(filesIn(folder)['mejl.csv']).toBe(strike === 'remove' ? undefined : 'another log\n');
    });
  });
});

describe('a log that a run walks over more than once', () => {
  it.each([
    ['rewritten', 'rewrite', 'file-changes-while-read'],
    ['cut short', 'shorten', 'file-changes-while-read'],
    ['not readable any more', 'EIO', 'file-not-readable'],
  ])('it is %s between two walks', async (_, strike, code) => {
    await inFolder(async (folder) => {
      makeTown(folder, 2000);
      const target = join(folder, 'mejl.csv');
      const fault = { calls: ['readSync'], file: 'mejl.csv', at: 12, strike, target };
      const ended = await program(audit, { cwd: folder, fault });
      expect([ended.code, ended.err]).toEqual([2, expect.stringContaining(code)]);
      expect(ended.err).toContain('mejl.csv');
      expect(readdirSync(folder).filter((name) => !inputs.includes(name))).toEqual([]);
    });
  });
});

describe('a log that is none', () => {
  it('it may not be read', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      chmodSync(folder, 0o777);
      chmodSync(join(folder, 'mejl.csv'), 0o000);
      const { code, err } = await program(audit, { cwd: folder, ...nobody() });
      expect([code, err]).toEqual([2, expect.stringContaining('file-not-readable')]);
    });
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'not-a-file'],
    ['a device', (path: string) => symlinkSync('/dev/zero', path), 'not-a-file'],
    ['a link to nothing', (path: string) => symlinkSync('ingenstans', path), 'file-not-found'],
    ['a path below a file', () => undefined, 'file-not-found'],
  ])('it is %s', async (what, make, code) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      make(join(folder, 'annan.csv'));
      const name = what === 'a path below a file' ? 'enheter.csv/annan.csv' : 'annan.csv';
      const args = audit.map((word) => (word === 'mejl.csv' ? name : word));
      const ended = await program(args, { cwd: folder });
      expect([ended.code, ended.err]).toEqual([2, expect.stringContaining(code)]);
    });
  });
});

describe('a project file that is none', () => {
  it.each([
    ['a pipe that nobody writes to', (path: string) => spawnSync('mkfifo', [path])],
    ['a device without an end', (path: string) => symlinkSync('/dev/zero', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('but %s: it is told, and nobody waits', async (_, make) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      make(join(folder, 'servicematning.yaml'));
      const { code, err } = await program(audit, { cwd: folder });
      expect([code, err]).toEqual([2, expect.stringContaining('Fel [not-a-file]')]);
      expect(err).toContain('servicematning.yaml');
    });
  });
});

describe('a disk that fails while it is read', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['the log', 'mejl.csv', []],
    ['the organisation table', 'enheter.csv', []],
    ['the project file', 'servicematning.yaml', ['--project', 'servicematning.yaml']],
    ['the rules', 'regler.yaml', ['--rules', 'regler.yaml']],
    ['the corrections', 'annan.csv', ['--corrections', 'annan.csv']],
    ['the earlier result', 'annan.csv', ['--earlier', 'annan.csv']],
    ['the filled form', 'annan.csv', ['--quality', 'annan.csv']],
    ['the template', 'annan.csv', ['--template', 'annan.csv', '--format', 'docx']],
  ])('under %s: it is named, and nothing is written', async (_, file, options) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'servicematning.yaml'), 'rules: norberg\n');
      writeFileSync(join(folder, 'regler.yaml'), 'extends: norberg\n');
      writeFileSync(join(folder, 'annan.csv'), 'never read\n');
      const fault = { calls: ['readSync'], file, at: 1, strike: 'EIO' };
      const isOwnRules = options.includes('--rules');
      const given = isOwnRules ? audit.filter((word) => word !== '--rules' && word !== 'norberg') : audit;
      const { code, err } = await program([...given, ...options], { cwd: folder, fault });
      expect([code, err]).toEqual([2, expect.stringContaining(`Fel [file-not-readable]: Filen ${file} `)]);
      expect(err).toContain('disken eller nätverket svarade fel');
      expect(readdirSync(folder)).not.toContain('ut');
    });
  });

  it('under standard input: it is told', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const words = audit.map((word) => (word === 'mejl.csv' ? '-' : word));
      // The organisation table is read before it.
      const fault = { calls: ['readSync'], file: '', at: 2, strike: 'EIO' };
      const { code, err } = await program(words, { cwd: folder, fault });
      expect([code, err]).toEqual([2, expect.stringContaining('Filen stdin gick inte att läsa')]);
    });
  });
});

/** Lines that set up a poor machine, in which `"$@"` is the program. */
const poor: readonly (readonly [string, string])[] = [
  ['no locale, no HOME, an empty environment', 'exec env -i "$@"'],
  ['another locale', 'exec env LC_ALL=tr_TR.UTF-8 LANG=tr_TR "$@"'],
  ['a home that can only be read', 'HOME=/proc TMPDIR=/proc exec "$@"'],
  ['the plainest locale', 'exec env LC_ALL=C LANG=C LANGUAGE=C "$@"'],
  ['a zone at the other end of the day', 'exec env TZ=Pacific/Kiritimati "$@"'],
  ['a zone that is none', 'exec env TZ=Ingen/Stans "$@"'],
  ['no folder for temporary files', 'exec env -u HOME TMPDIR=/borta "$@"'],
  ['few open files', 'ulimit -n 512; exec "$@"'],
  ['no standard output', 'exec "$@" >&-'],
  ['no standard input', 'exec "$@" <&-'],
  ['no terminal and no streams', 'exec "$@" <&- >/dev/null 2>&-'],
];

describe('a poor machine makes the same report', () => {
  it('whatever it lacks', async () => {
    await inFolder(async (above) => {
      const ended = await Promise.all(
        [['', 'exec "$@"'] as const, ...poor].map(async ([name, shell], index) => {
          const folder = join(above, String(index));
          makeTown(folder);
          const { code, err } = await program(audit, { cwd: folder, shell });
          return { name, code, err, files: code === 0 ? filesIn(join(folder, 'ut')) : {} };
        }),
      );
      const [usual] = ended;
      for (const { name, ...one } of ended)
        expect([name, one]).toEqual([name, { code: 0, err: '', files: usual?.files }]);
    });
  }, 300_000);
});
