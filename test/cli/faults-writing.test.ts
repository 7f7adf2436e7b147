import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statfsSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from './fake-process.js';
import { audit, filesIn, makeTown, nobody, program } from './faults/program.js';

const english = [...audit, '--lang', 'en'];
const inputs = ['enheter.csv', 'mejl.csv'];

describe('a folder that cannot be written to', () => {
  it('is told before anything is read, with what to do', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      mkdirSync(join(folder, 'ut'));
      chmodSync(join(folder, 'ut'), 0o555);
      chmodSync(folder, 0o777);
      const { code, err } = await program(audit, { cwd: folder, ...nobody() });
      expect(code).toBe(2);
      expect(err).toContain('output-not-writable');
      expect(err).toContain('du får inte skriva');
      expect(filesIn(join(folder, 'ut'))).toEqual({});
    });
  });

  it('is not made where it would lie in such a folder', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      chmodSync(folder, 0o555);
      const ended = await program(audit, { cwd: folder, ...nobody() });
      chmodSync(folder, 0o755);
      expect(ended.err).toContain('output-not-writable');
      expect(ended.err).toContain('du får inte skriva');
      expect([ended.code, readdirSync(folder).sort()]).toEqual([2, inputs]);
    });
  });

  it('may lie in one that cannot: then the files are moved into it', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      mkdirSync(join(folder, 'ut'));
      chmodSync(join(folder, 'ut'), 0o777);
      chmodSync(folder, 0o555);
      for (const time of ['first', 'again']) {
        const ended = await program(audit, { cwd: folder, ...nobody() });
        expect([time, ended.code, ended.err]).toEqual([time, 0, '']);
      }
      expect(readdirSync(join(folder, 'ut')).sort()).toEqual(written);
      chmodSync(folder, 0o755);
    });
  });

  it('is no file', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'ut'), 'a file');
      const { code, err } = await program(audit, { cwd: folder });
      expect([code, filesIn(folder)['ut']]).toEqual([2, 'a file']);
      expect(err).toContain('output-not-a-folder');
    });
  });
});

describe('a browser that cannot be started', () => {
  it('is told, and the run ends: nothing waits for a browser that is not there', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'webbläsare'), '');
      const env = { ...process.env, SERVICEMATNING_BROWSER: join(folder, 'webbläsare') };
      const { code, err } = await program([...audit, '--format', 'pdf'], { cwd: folder, env });
      expect([code, err]).toEqual([2, expect.stringContaining('gick inte att starta')]);
    });
  });
});

const written = ['avvisade-rader.csv', 'ej-kontakter.csv', 'kontakter.csv', 'resultat.json'];

describe('the folder keeps what is the user’s own', () => {
  it('its rights, its other files, and the link that leads to it', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      mkdirSync(join(folder, 'arkiv'));
      symlinkSync('arkiv', join(folder, 'ut'));
      writeFileSync(join(folder, 'arkiv', 'anteckningar.txt'), 'ours');
      chmodSync(join(folder, 'arkiv'), 0o2750);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(folder).sort()).toEqual(['arkiv', ...inputs, 'ut']);
      expect(readdirSync(join(folder, 'ut')).sort()).toEqual(['anteckningar.txt', ...written].sort());
      expect(statSync(join(folder, 'arkiv')).mode & 0o7777).toBe(0o2750);
    });
  });

  it('where somebody works in it, it stays the same folder', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      for (const time of ['first', 'again']) {
        const ended = await program([...audit.slice(0, -1), '.'], { cwd: folder });
        expect([time, ended.code, ended.err]).toEqual([time, 0, '']);
      }
      expect(readdirSync(folder).sort()).toEqual([...inputs, ...written].sort());
    });
  });

  it('folders that were made for a report that was never written go again', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const args = [...audit.slice(0, -1), 'rapporter/2018/ut'].map((word) => word.replace('mejl', 'saknas'));
      expect(await program(args, { cwd: folder })).toMatchObject({ code: 2 });
      expect(readdirSync(folder).sort()).toEqual(inputs);
    });
  });
});

/** Why no small disk can be mounted here; null where it can. */
function withSmallDisk(folder: string, work: () => Promise<void>): Promise<string | null> {
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { encoding: 'utf8' });
  if (mounted.status !== 0) return Promise.resolve(mounted.stderr || String(mounted.error));
  return work()
    .then(() => null)
    .finally(() => spawnSync('umount', [folder]));
}

describe('a full disk', () => {
  it('leaves the earlier report, and nothing else', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const disk = join(folder, 'disk');
      const args = [...audit.slice(0, -1), 'disk/ut'];
      const refused = await withSmallDisk(disk, async () => {
        expect(await program(args, { cwd: folder })).toMatchObject({ code: 0, err: '' });
        const before = filesIn(join(disk, 'ut'));
        const { bavail, bsize } = statfsSync(disk);
        writeFileSync(join(disk, 'others'), Buffer.alloc((bavail - 3) * bsize));
        const { code, err } = await program(args, { cwd: folder });
        expect(code).toBe(2);
        expect(err).toContain('disken är full');
        expect(filesIn(join(disk, 'ut'))).toEqual(before);
        expect(readdirSync(disk).sort()).toEqual(['others', 'ut']);
      });
      if (refused !== null) console.warn(`No full disk is tried: ${refused}`);
    });
  }, 60_000);

  it('of the screen’s own is told too', async () => {
    await inFolder(async (cwd) => {
      const shell = '"$@" > /dev/full';
      const { code, err } = await program(['calendar', '2018-W44'], { cwd, shell });
      expect([code, err]).toEqual([2, expect.stringContaining('screen-not-writable')]);
    });
  });
});

describe('two runs at once', () => {
  /** A lock as a run makes it: whose, where, since when. */
  const lock = (pid: number, host = hostname()) => `${pid}\n${host}\n${Date.UTC(2018, 9, 12, 13)}\n`;
  const lockFile = '.ut.servicematning-lock';

  it('to one folder: the second is refused at once, and says who and since when', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, lockFile), lock(process.pid));
      const swedish = await program(audit, { cwd: folder });
      const told = await program(english, { cwd: folder });
      expect([swedish.code, told.code, readdirSync(folder)]).toEqual([2, 2, [lockFile, ...inputs]]);
      for (const { err } of [swedish, told]) {
        const words = err.replace(/\s+/g, ' ');
        expect(words).toContain('2018-10-12T15:00:00+02:00');
        expect(words).toContain(`process ${process.pid}`);
        expect(err.replace(/\s+/g, '')).toContain(lockFile);
      }
    });
  }, 60_000);

  it('both started together: one report, and nothing left', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const ended = await Promise.all([1, 2, 3].map(() => program(audit, { cwd: folder })));
      for (const { code, err } of ended) expect([0, 2]).toContain(err.includes('output-in-use') ? 2 : code);
      expect(ended.map(({ code }) => code)).toContain(0);
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
    });
  }, 60_000);

  it.each([
    ['is no more', (dead: number) => lock(dead)],
    ['was killed before it said who it was', () => ''],
  ])('the lock of a run that %s is taken over', async (_, text) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const dead = spawnSync(process.execPath, ['-e', '0']).pid;
      writeFileSync(join(folder, lockFile), text(dead));
      spawnSync('touch', ['-d', '2018-10-12', join(folder, lockFile)]);
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
    });
  });

  it('the lock of a run that was killed this moment, before it said who it was, is waited for and taken over', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, lockFile), '');
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(folder).sort()).toEqual([...inputs, 'ut']);
    });
  });

  it('a run on another computer is taken to go on', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, lockFile), lock(1, 'annan-dator'));
      const { code, err } = await program(audit, { cwd: folder });
      expect([code, err]).toEqual([2, expect.stringContaining('annan-dator')]);
    });
  });
});
