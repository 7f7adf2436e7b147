import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { lines, logFile, readCounted } from '../../parsers/reading.js';
import { sameTime } from '../seeds.js';

const log = strToU8(
  lines('Datum;Från;Till;Ämne', '2018-10-08 10:00:00;anna@hem.example;kund@ort.example;Hål i vägen'),
);

/** Where the directory of an archive begins, and the end of it. */
const directoryMark = [0x50, 0x4b, 1, 2];
const endMark = [0x50, 0x4b, 5, 6];

/** An archive of which a number in the directory or at the end is another. */
function spoilt(mark: readonly number[], offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'logg.csv': log }, sameTime));
  const at = bytes.indexOf(Buffer.from(mark)) + offset;
  if (size === 2) bytes.writeUInt16LE(value, at);
  else bytes.writeUInt32LE(value, at);
  return bytes;
}

describe('an archive whose directory lies', () => {
  it.each([
    ['says that a file unpacks to nothing', spoilt(directoryMark, 24, 0)],
    ['says that a file unpacks to four gigabytes', spoilt(directoryMark, 24, 0xfffffffe)],
  ])('%s: what is there is read, and no more', async (_, bytes) => {
    const reading = await readCounted(logFile(bytes, { file: 'x.zip' }));
    expect(reading.events).toHaveLength(1);
  });

  it.each([
    ['says that a file is packed into nothing', spoilt(directoryMark, 20, 0)],
    ['says that a file is packed into four gigabytes', spoilt(directoryMark, 20, 0xfffffffe)],
    ['has a file begin beyond the end', spoilt(directoryMark, 42, 0xfffffff0)],
    ['has a file begin in the middle of itself', spoilt(directoryMark, 42, 7)],
    ['has a name longer than the archive', spoilt(directoryMark, 28, 0xffff, 2)],
    ['counts more files than there are', spoilt(endMark, 10, 60_000, 2)],
    ['begins beyond the end', spoilt(endMark, 16, 0xfffffff0)],
  ])('%s: it is refused as damaged', async (_, bytes) => {
    await expect(readCounted(logFile(bytes, { file: 'x.zip' }))).rejects.toMatchObject({
      code: 'not-a-table',
      place: { file: expect.stringContaining('x.zip') },
    });
  });
});

describe('names in an archive', () => {
  it.each([
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'mapp\\..\\..\\logg.csv',
    '\u202Egpj.csv',
    'a\0b.csv',
    'constructor',
  ])('%j is a name like any other: nothing is written', async (name) => {
    const reading = await readCounted(logFile(zipSync({ [name]: log }, sameTime), { file: 'x.zip' }));
    expect(reading.files.map(({ file }) => file)).toEqual([`x.zip!${name}`]);
  });

  it('are told apart though one is called as a second one would be', async () => {
    const bytes = Buffer.from(
      zipSync({ 'a.csv': log, 'b.csv': log, 'a.csv (2)': log, 'c.csv': log }, sameTime),
    );
    for (const other of ['b.csv', 'c.csv']) {
      for (let at = bytes.indexOf(other); at >= 0; at = bytes.indexOf(other)) bytes.write('a', at);
    }
    const reading = await readCounted(logFile(bytes, { file: 'x.zip' }));
    const names = reading.files.map(({ file }) => file);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });
});
