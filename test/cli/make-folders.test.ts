import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { makeFolders, removeEmptyFolders } from '../../src/cli/writing/make-folders.js';
import { inFolder } from './fake-process.js';
import { makeTown, program } from './faults/program.js';

describe('folders that are lacking', () => {
  it('are made, and the first of them is told, so that they can be taken away again', async () => {
    await inFolder(async (folder) => {
      const deep = join(folder, 'a', 'b', 'c');
      expect(makeFolders(deep)).toBe(join(folder, 'a'));
      expect(makeFolders(deep)).toBeNull();
      removeEmptyFolders(deep, join(folder, 'a'));
      expect([existsSync(join(folder, 'a')), existsSync(folder)]).toEqual([false, true]);
    });
  });

  it('stay where something lies in them', async () => {
    await inFolder(async (folder) => {
      const deep = join(folder, 'a', 'b');
      makeFolders(deep);
      writeFileSync(join(folder, 'a', 'egen.txt'), '');
      removeEmptyFolders(deep, join(folder, 'a'));
      expect([existsSync(deep), existsSync(join(folder, 'a', 'egen.txt'))]).toEqual([false, true]);
    });
  });

  it('cannot be made where a file has the name', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a'), '');
      expect(() => makeFolders(join(folder, 'a', 'b'))).toThrow(/EEXIST|ENOTDIR/);
    });
  });

  const hasProc = process.platform === 'linux' && existsSync('/proc/self');
  it.each([
    ['audit', []],
    ['tally', []],
    ['split', ['--partitions', '2']],
  ])(
    '%s ends where the system has no room for folders',
    async (command, options) => {
      if (!hasProc) return;
      await inFolder(async (folder) => {
        makeTown(folder);
        mkdirSync(join(folder, 'tom'));
        const line = [command, 'mejl.csv', ...asked, ...options, '--out', '/proc/x/y'];
        const { code, err } = await program(line, { cwd: folder });
        expect(code).toBe(2);
        expect(err).toContain('/proc/x');
      });
    },
    60_000,
  );
});

const asked = [
  ...['--rules', 'norberg', '--period', '2018-W41', '--organisation', 'enheter.csv'],
  ...['--own-domain', 'ort.example'],
];
