import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { cleanUp } from '../../src/cli/interrupt.js';
import { printedPdf } from '../../src/cli/writing/print-pdf.js';
import { writeFileWhole } from '../../src/cli/writing/write-file-whole.js';
import { writeNewFiles } from '../../src/cli/writing/write-new-files.js';
import { writingTo } from '../../src/cli/writing/write-output.js';
import { inFolder } from '../cli/fake-process.js';

const onUnix = process.platform === 'win32' ? describe.skip : describe;

interface Lying {
  readonly path: string;
  /** Who may do what, in octal. */
  readonly mode: string;
}

function lyingIn(folder: string): readonly Lying[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: path.slice(folder.length + 1), mode: (statSync(path).mode & 0o777).toString(8) };
  });
}

/** Lines in whose midst somebody looks at the folder: then half of the file is written. */
function* looking(folder: string, seen: Lying[]): Generator<string> {
  yield 'a'.repeat(1 << 17);
  seen.push(...lyingIn(folder));
  yield 'b';
}

onUnix('a file that shows persons is its owner’s alone from its first byte on', () => {
  it.each([
    ['in a new report', false],
    ['beside an earlier report', true],
  ])('%s', async (_, isThere) => {
    await inFolder(async (folder) => {
      const seen: Lying[] = [];
      const out = join(folder, 'rapport');
      if (isThere) mkdirSync(out);
      const content = looking(folder, seen);
      await writingTo(out, async (write) => write([{ name: 'kontakter.csv', content, isPrivate: true }]));
      const half = seen.filter(({ path }) => basename(path) === 'kontakter.csv');
      expect(half.map(({ mode }) => mode)).toEqual(['600']);
      expect(half[0]?.path).toContain('.servicematning');
      expect(lyingIn(out)).toEqual([{ path: 'kontakter.csv', mode: '600' }]);
    });
  });

  it('also where an earlier one could be read by all', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'rapport');
      mkdirSync(out);
      writeFileSync(join(out, 'kontakter.csv'), 'tidigare', { mode: 0o644 });
      await writingTo(out, async (write) =>
        write([{ name: 'kontakter.csv', content: ['a'], isPrivate: true }]),
      );
      expect(lyingIn(out)).toEqual([{ path: 'kontakter.csv', mode: '600' }]);
    });
  });

  it('among the parts of logs, whose folder is private as well', async () => {
    await inFolder(async (folder) => {
      const seen: Lying[] = [];
      const files = [{ name: 'part-1.ndjson', content: looking(folder, seen), isPrivate: true }];
      writeNewFiles({ files, folder: join(folder, 'delar'), shown: 'delar', isOwnFolder: true });
      expect(seen.map(({ mode }) => mode)).toEqual(['700', '600']);
      expect(lyingIn(folder).map(({ mode }) => mode)).toEqual(['700', '600']);
    });
  });
});

/** A program that is called as a browser, and what it does. */
function putBrowser(folder: string, lines: readonly string[]): string {
  const path = join(folder, 'webb.sh');
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(path, 0o755);
  return path;
}

/** The folder that a browser is given to print in: its own name for it is put into a file. */
const tellsFolder = [
  'for word in "$@"; do case "$word" in --print-to-pdf=*) file=$(echo "$word" | cut -d= -f2-) ;; esac; done',
  'stat -c "%a %n" "$(dirname "$file")" >> "$(dirname "$0")/sett"',
];

onUnix('what is printed lies meanwhile in a folder that nobody else may enter, and is removed', () => {
  it.each([
    ['when it is done', ['printf "%%PDF-1.7 %%%%EOF" > "$file"'], 'printed'],
    ['when the browser fails', ['exit 3'], 'pdf-failed'],
  ])('%s', async (_, lines, ends) => {
    await inFolder(async (folder) => {
      const printer = { browser: putBrowser(folder, [...tellsFolder, ...lines]), seconds: 20 };
      const printing = printedPdf(new TextEncoder().encode('<p>'), printer);
      const ended = await printing.then(
        () => 'printed',
        (error) => String(Object(error).code),
      );
      expect(ended).toBe(ends);
      const [mode = '', place = ''] = readFileSync(join(folder, 'sett'), 'utf8').trim().split(' ');
      expect([mode, existsSync(place)]).toEqual(['700', false]);
    });
  });

  it('also when the run is interrupted meanwhile', async () => {
    await inFolder(async (folder) => {
      const printer = { browser: putBrowser(folder, [...tellsFolder, 'sleep 20']), seconds: 20 };
      const printing = printedPdf(new TextEncoder().encode('<p>'), printer).catch(() => 'ended');
      const sett = join(folder, 'sett');
      while (!existsSync(sett) || readFileSync(sett, 'utf8') === '')
        await new Promise((done) => setTimeout(done, 20));
      cleanUp();
      expect(await printing).toBe('ended');
      expect(existsSync(readFileSync(sett, 'utf8').trim().split(' ')[1] ?? '')).toBe(false);
    });
  });
});

describe('an interrupted run leaves nothing half-made', () => {
  it.each([
    ['of a new report', false],
    ['beside an earlier report', true],
  ])('%s', async (_, isThere) => {
    await inFolder(async (folder) => {
      const out = join(folder, 'rapport');
      if (isThere) mkdirSync(out);
      const left: (readonly Lying[])[] = [];
      const interrupted = function* (): Generator<string> {
        yield 'a'.repeat(1 << 17);
        left.push(lyingIn(folder));
        cleanUp();
        left.push(lyingIn(folder));
        throw new Error('interrupted');
      };
      const writing = writingTo(out, async (write) =>
        write([{ name: 'kontakter.csv', content: interrupted() }]),
      );
      await expect(writing).rejects.toThrow();
      expect(left[0]?.some(({ path }) => path.endsWith('kontakter.csv'))).toBe(true);
      expect(left[1]).toEqual(isThere ? [expect.objectContaining({ path: 'rapport' })] : []);
    });
  });
});

describe('a run that was killed leaves what the next removes', () => {
  it.each([
    ['beside the report', ['.rapport.servicematning-new']],
    ['in the report’s folder', ['rapport', '.servicematning', 'new']],
  ])('%s', async (_, place) => {
    await inFolder(async (folder) => {
      const left = join(folder, ...place);
      mkdirSync(left, { recursive: true });
      writeFileSync(join(left, 'kontakter.csv'), 'anna@hem.example');
      await writingTo(join(folder, 'rapport'), async (write) => write([{ name: 'ny.csv', content: ['ny'] }]));
      expect(lyingIn(folder).map(({ path }) => path)).toEqual(['rapport', join('rapport', 'ny.csv')]);
    });
  });
});

it('a split that was killed leaves what the next one in its folder removes', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, '.part-07.ndjson.servicematning-new'), 'anna@hem.example');
    const files = [{ name: 'part-1.ndjson', content: ['ny'], isPrivate: true }];
    writeNewFiles({ files, folder, shown: 'delar', isOwnFolder: true });
    expect(readdirSync(folder)).toEqual(['part-1.ndjson']);
  });
});

it('a file that cannot be written leaves nothing beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'halv-'));
  try {
    mkdirSync(join(folder, 'del.json'));
    expect(() => writeFileWhole('anna@hem.example', 'del.json', folder)).toThrow();
    expect(readdirSync(folder)).toEqual(['del.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
