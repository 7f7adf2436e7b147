import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type InspectJob, inspect } from '../../src/audit/inspection/inspect.js';
import { mailChoices } from '../../src/cli/project/mail-choices.js';
import { openingHours } from '../../src/cli/project/opening-hours.js';
import { openLogFile } from '../../src/cli/reading/read-files.js';
import { readInputs } from '../../src/cli/reading/read-inputs.js';
import type { LogBytes } from '../../src/parsers/log-bytes.js';
import { type LogInput, readLogs } from '../../src/parsers/read-logs.js';
import { inFolder } from './fake-process.js';

const megabyte = 1 << 20;

/** Bytes that repeat, but for each piece differently. */
function content(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, at) => (at * 31 + (at >> 12)) & 0x7f));
}

const long = content(3 * megabyte + 17);
const lengths: readonly (readonly [string, Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['a little', content(1000)],
  ['what is read at once', content(megabyte)],
  ['more than that', long],
];

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Works with a file that is open, and closes it. */
async function withFile<Value>(
  content: Buffer,
  work: (bytes: LogBytes, path: string) => Value,
): Promise<Value> {
  return inFolder(async (folder) => {
    const path = join(folder, 'logg.csv');
    writeFileSync(path, content);
    const { bytes } = openLogFile('logg.csv', folder);
    try {
      return work(bytes, path);
    } finally {
      bytes.close();
    }
  });
}

describe('the bytes of a file', () => {
  it.each(lengths)('%s: they are its bytes, by pieces and whole', async (_, content) => {
    await withFile(content, (bytes) => {
      const pieces: Buffer[] = [];
      for (let at = 0; at < bytes.size; at += 100_000) pieces.push(Buffer.from(bytes.piece(at, 100_000)));
      expect(Buffer.concat(pieces).equals(content)).toBe(true);
      expect(bytes.size).toBe(content.length);
      expect(bytes.sha256()).toBe(sha256(content));
      expect(Buffer.from(bytes.whole()).equals(content)).toBe(true);
      expect(bytes.sha256()).toBe(sha256(content));
    });
  });

  it('their sum is the same, whatever was asked for before', async () => {
    const asked = fc.array(fc.tuple(fc.nat(long.length - 1), fc.nat(2 * megabyte)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(asked, (pieces) =>
        withFile(long, (bytes) => {
          for (const [at, length] of pieces) {
            const found = Buffer.from(bytes.piece(at, length));
            expect(found.equals(long.subarray(at, at + length))).toBe(true);
          }
          expect(bytes.sha256()).toBe(sha256(long));
        }),
      ),
      { numRuns: 25 },
    );
  });

  it.each([2 ** 31 - 2, 2 ** 32 - 2, 4_999_999_990])(
    'they stand where they should, %d bytes from the beginning',
    async (at) => {
      await inFolder(async (folder) => {
        const path = join(folder, 'stor.csv');
        const descriptor = openSync(path, 'w');
        writeSync(descriptor, 'norberg', at);
        closeSync(descriptor);
        truncateSync(path, 5_000_000_000);
        const { bytes } = openLogFile('stor.csv', folder);
        expect(bytes.size).toBe(5_000_000_000);
        expect(Buffer.from(bytes.piece(at, 7)).toString()).toBe('norberg');
        expect([...bytes.piece(bytes.size - 1, megabyte)]).toEqual([0]);
        expect(() => bytes.whole()).toThrow(expect.objectContaining({ code: 'file-too-large' }));
        bytes.close();
      });
    },
  );
});

describe('a file that changes while it is open', () => {
  it('grows: its bytes are what they were', async () => {
    await withFile(long, (bytes, path) => {
      bytes.piece(0, megabyte);
      appendFileSync(path, 'one more line\n');
      expect(bytes.sha256()).toBe(sha256(long));
      expect(bytes.whole()).toHaveLength(long.length);
    });
  });

  it.each<readonly [string, (path: string) => void]>([
    ['is rewritten where it was read', (path) => writeFileSync(path, Buffer.from(long).fill('x', 0, 9))],
    ['is cut short', (path) => truncateSync(path, megabyte)],
    ['is emptied', (path) => truncateSync(path, 0)],
  ])('%s: it is refused', async (_, change) => {
    await withFile(long, (bytes, path) => {
      bytes.piece(0, 2 * megabyte);
      change(path);
      expect(() => bytes.sha256()).toThrow(expect.objectContaining({ code: 'file-changes-while-read' }));
    });
  });

  it('no longer counts when it is held whole', async () => {
    await withFile(long, (bytes, path) => {
      bytes.whole();
      truncateSync(path, 0);
      expect(bytes.sha256()).toBe(sha256(long));
      expect(Buffer.from(bytes.piece(megabyte, 9)).equals(long.subarray(megabyte, megabyte + 9))).toBe(true);
    });
  });
});

const mails = Buffer.from(
  `Datum;Tid;Från;Till;Ämne\n${'2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan\n'.repeat(20_000)}`,
);

function inspectJob(inputs: readonly LogInput[]): InspectJob {
  const { webForms, ...mail } = mailChoices({});
  return {
    ...{ inputs, webForms, mail, organisation: null, ownDomains: [], ownNumbers: [] },
    ...{ hours: openingHours({}), language: 'sv' },
  };
}

/** The files of a folder that this process has open; null where nobody can tell. */
function openIn(folder: string): readonly string[] | null {
  if (process.platform !== 'linux') return null;
  const open = readdirSync('/proc/self/fd').map((name) => linkOf(`/proc/self/fd/${name}`));
  return open.filter((path) => path.startsWith(folder)).map((path) => basename(path));
}

/** The list itself was open when it was read, and is no more. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Where nobody can tell, there is nothing to compare. */
function expectOpen(folder: string, files: readonly string[]): void {
  expect(openIn(folder) ?? files).toEqual(files);
}

describe('files that are open', () => {
  it('are only those that are read piece by piece, and are closed once', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'lång.csv'), long);
      writeFileSync(join(folder, 'kort.csv'), 'en rad');
      const [one, other] = [openLogFile('lång.csv', folder), openLogFile('kort.csv', folder)];
      expectOpen(folder, ['lång.csv']);
      for (const { bytes } of [one, other, one]) bytes.close();
      expectOpen(folder, []);
      expect(Buffer.from(other.bytes.whole()).equals(readFileSync(join(folder, 'kort.csv')))).toBe(true);
    });
  });

  it.each<readonly [string, Buffer, (inputs: readonly LogInput[]) => Promise<unknown>]>([
    ['a log has been read', mails, readLogs],
    ['a log cannot be used', long, (inputs) => readLogs(inputs).catch(() => undefined)],
    ['logs have been looked at', mails, (inputs) => inspect(inspectJob(inputs))],
    ['a log is looked at that is none', long, (inputs) => inspect(inspectJob(inputs))],
  ])('are closed when %s', async (_, content, read) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'ett.csv'), content);
      writeFileSync(join(folder, 'två.csv'), content);
      const named = { project: {}, folder, formatFolder: folder, mostInputBytes: 1 };
      await read(readInputs({ ...named, files: filesIn(folder, 'ett.csv', 'två.csv') }));
      expectOpen(folder, []);
    });
  });

  it('are closed where another one is not there', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'lång.csv'), long);
      const named = { project: {}, folder, formatFolder: folder, mostInputBytes: 1 };
      const read = () => readInputs({ ...named, files: filesIn(folder, 'lång.csv', 'borta.csv') });
      expect(read).toThrow(expect.objectContaining({ code: 'file-not-found' }));
      expectOpen(folder, []);
    });
  });
});

function filesIn(folder: string, ...names: readonly string[]) {
  return names.map((name) => ({ path: join(folder, name), member: null, said: {} }));
}
