import { crc32, deflateRawSync, gzipSync as gzip } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { lines, logFile, mailsOf, readCounted, readMails } from './reading.js';

const columns = 'Datum;Tid;Från;Till;Ämne;Riktning';

function log(...senders: readonly string[]): Uint8Array {
  return strToU8(
    lines(
      columns,
      ...senders.map((name) => `2018-10-08;10:00:00;${name}@hem.example;k@ort.example;Sak ${name};In`),
    ),
  );
}

function archive(files: { readonly [name: string]: Uint8Array }) {
  return logFile(zipSync(files), { file: 'uttag/Export.zip' });
}

/** The archive with some bytes of it changed. */
function spoilt(bytes: Uint8Array, change: (bytes: Uint8Array) => void) {
  const copy = bytes.slice();
  change(copy);
  return logFile(copy, { file: 'x.zip' });
}

/** An archive as programs write it that do not know beforehand how large it will be: every number in its large place. */
function largeZip(content: Uint8Array, isDeflated = true): Uint8Array {
  const data = isDeflated ? deflateRawSync(content) : content;
  const name = Buffer.from('a.csv');
  const numbers = [content.length, data.length].map(large);
  const local = Buffer.concat([header(0x04034b50, 30, isDeflated, content), name]);
  local.writeUInt16LE(20, 28);
  const before = Buffer.concat([local, field(numbers), data]);
  const entry = Buffer.concat([header(0x02014b50, 46, isDeflated, content), name]);
  entry.writeUInt16LE(28, 30);
  entry.writeUInt32LE(0xffffffff, 42);
  const directory = Buffer.concat([entry, field([...numbers, large(0)])]);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(before.length), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(before.length + directory.length), 56 + 8);
  end.writeUInt32LE(0x06054b50, 76);
  end.fill(0xff, 76 + 8, 76 + 20);
  return Buffer.concat([before, directory, end]);
}

function large(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(number));
  return bytes;
}

function field(numbers: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from([1, 0, numbers.length * 8, 0]), ...numbers]);
}

/** The head of an entry, at its own place or in the directory, where two fields more stand in between. */
function header(signature: number, size: number, isDeflated: boolean, content: Uint8Array): Buffer {
  const shift = size === 46 ? 2 : 0;
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(isDeflated ? 8 : 0, 8 + shift);
  bytes.writeUInt32LE(crc32(content), 14 + shift);
  bytes.fill(0xff, 18 + shift, 26 + shift);
  bytes.writeUInt16LE(5, 26 + shift);
  return bytes;
}

describe('archives of logs', () => {
  it('reads every log of a zip file under its own name, and names what it passes over', async () => {
    const file = archive({
      'okt.csv': log('a', 'b'),
      'mapp/nov.csv': log('c'),
      'parameters.json': strToU8('{}'),
      '__MACOSX/._okt.csv': strToU8('x'),
    });
    const reading = await readCounted(file);
    const notRead = ['parameters.json', '__MACOSX/._okt.csv'];
    expect(reading.files).toMatchObject([
      { file: 'uttag/Export.zip!okt.csv', rows: 2, format: 'mail-swedish', notRead },
      { file: 'uttag/Export.zip!mapp/nov.csv', rows: 1, notRead },
    ]);
    expect(mailsOf(reading).map(({ sources }) => [sources[0].file, sources[0].row])).toEqual([
      ['uttag/Export.zip!okt.csv', 2],
      ['uttag/Export.zip!okt.csv', 3],
      ['uttag/Export.zip!mapp/nov.csv', 2],
    ]);
  });

  it('takes a path that leads out of the folder for a name like any other', async () => {
    const reading = await readCounted(archive({ '../../etc/logg.csv': log('a') }));
    expect(reading.files[0]?.file).toBe('uttag/Export.zip!../../etc/logg.csv');
  });

  it('tells two files of one name apart', async () => {
    const bytes = zipSync({ 'a.csv': log('a'), 'b.csv': log('b') });
    const name = strToU8('b.csv');
    const file = spoilt(bytes, (copy) => {
      for (let at = 0; at < copy.length; at += 1) {
        if (name.every((byte, index) => copy[at + index] === byte)) copy[at] = 'a'.charCodeAt(0);
      }
    });
    const reading = await readCounted(file);
    expect(reading.files.map((read) => read.file)).toEqual(['x.zip!a.csv', 'x.zip!a.csv (2)']);
    expect(reading.events).toHaveLength(2);
  });

  it.each([
    ['a gzip file', gzip(log('a'))],
    ['a gzip file of two parts', Buffer.concat([gzip(log('a')), gzip(strToU8('\n'))])],
    ['a gzip file in a zip file', zipSync({ 'logg.csv.gz': gzip(log('a')) })],
    ['a zip file without compression', zipSync({ 'logg.csv': log('a') }, { level: 0 })],
  ])('reads %s', async (_case, bytes) => {
    expect(await readMails(logFile(bytes))).toMatchObject([{ sender: 'a@hem.example' }]);
  });

  it('reads a workbook in a zip file as Excel', async () => {
    const reading = archive({ 'fel.xlsx': zipSync({ 'xl/workbook.bin': strToU8('x') }) });
    await expect(readCounted(reading)).rejects.toMatchObject({
      message: expect.stringContaining('Export.zip!fel.xlsx är en binär Excelarbetsbok'),
    });
  });

  it.each([
    ['a zip file in a zip file', zipSync({ 'inre.zip': zipSync({ 'a.csv': log('a') }) }), 'not-a-table'],
    ['no log in it', zipSync({ 'parameters.json': strToU8('{}') }), 'archive-without-logs'],
    ['nothing in it', zipSync({}), 'archive-without-logs'],
    ['a cut gzip file', gzip(log('a')).subarray(0, 60), 'not-a-table'],
    ['a cut zip file', zipSync({ 'a.csv': log('a') }).subarray(0, 90), 'not-a-table'],
    ['a log in it that is none', zipSync({ 'las-mig.txt': strToU8('Hej') }), 'unknown-format'],
  ])('says what is wrong: %s', async (_case, bytes, code) => {
    await expect(readCounted(logFile(bytes))).rejects.toMatchObject({ code });
  });

  it('calls a cut gzip file what it is', async () => {
    const cut = gzip(log('a')).subarray(0, 60);
    await expect(readCounted(logFile(cut))).rejects.toMatchObject({
      message: expect.stringContaining('en skadad eller avklippt gzip-fil (.gz)'),
    });
  });

  it('refuses a file whose content does not fit its check sum', async () => {
    const bytes = zipSync({ 'a.csv': log('anna') }, { level: 0 });
    const at = Buffer.from(bytes).indexOf('anna@');
    const file = spoilt(bytes, (copy) => copy.set(strToU8('olle'), at));
    await expect(readCounted(file)).rejects.toMatchObject({ message: expect.stringContaining('skadat') });
  });

  it('refuses a file with a password', async () => {
    const bytes = zipSync({ 'a.csv': log('a') });
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const file = spoilt(bytes, (copy) => {
      copy[directory + 8] = 1;
      copy[6] = 1;
    });
    await expect(readCounted(file)).rejects.toMatchObject({ message: expect.stringContaining('lösenord') });
  });

  it.each([
    ['a directory of large numbers', largeZip(log('a'))],
    ['a stored file', largeZip(log('a'), false)],
  ])('reads zip64: %s', async (_case, bytes) => {
    expect(await readMails(logFile(bytes))).toMatchObject([{ sender: 'a@hem.example' }]);
  });

  it('refuses zip64 whose large numbers lead nowhere', async () => {
    const bytes = largeZip(log('a'));
    for (const at of [bytes.length - 22 - 20 + 8, bytes.length - 22 - 20 - 56 + 48]) {
      const file = spoilt(bytes, (copy) => copy.fill(0xff, at, at + 8));
      await expect(readCounted(file)).rejects.toMatchObject({ code: 'not-a-table' });
    }
  });

  const large = log(...Array.from({ length: 2000 }, (_, index) => `a${index}`));

  it.each([
    ['zip', zipSync({ 'a.csv': large, 'b.csv': large })],
    ['gzip', gzip(Buffer.concat([large, large]))],
    ['gzip in zip', zipSync({ 'a.csv.gz': gzip(Buffer.concat([large, large])) })],
  ])('unpacks no more than the limit, and names the option that raises it: %s', async (_case, bytes) => {
    const file = logFile(bytes, { mostBytes: large.length + 100 });
    await expect(readCounted(file)).rejects.toMatchObject({
      code: 'input-too-large',
      example: expect.stringContaining('--max-input-size'),
    });
    expect((await readCounted({ ...file, mostBytes: large.length * 3 })).files[0]?.rows).toBeGreaterThan(
      1999,
    );
  });
});
