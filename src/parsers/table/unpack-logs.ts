import { crc32, gunzipSync } from 'node:zlib';
import { type RefusedContainer, userError } from '../../errors/errors.js';
import { type LogInput, mostInflated } from '../input.js';
import { bytesInMemory, type LogBytes } from '../log-bytes.js';
import { containerOf } from './container.js';
import { inflate, upTo, type ZipArchive, type ZipEntry } from './zip.js';

/**
 * The logs that a file holds: itself, what a gzip file unpacks to, or every file of a zip archive but those that
 * are known to be none, as `archive.zip!file.csv`. Nothing is written, so that names cannot lead astray.
 * Throws a UserError where it is damaged, sealed, empty or too large; no more than its limit is ever unpacked.
 */
export function* unpackLogs(input: LogInput): Generator<LogInput> {
  const container = containerOf(input.bytes);
  if (container.kind === 'gzip')
    yield { ...input, bytes: bytesInMemory(gunzip(input, input.bytes.whole(), limitOf(input))) };
  else if (container.kind === 'zip') yield* unpackZip(input, container.archive);
  else yield input;
}

/** How many bytes the logs in the files say that they are: enough for who waits, and believed for nothing else. */
export function unpackedSize(inputs: readonly Pick<LogInput, 'bytes'>[]): number {
  return inputs.reduce((sum, { bytes }) => sum + sizeIn(bytes), 0);
}

function sizeIn(bytes: LogBytes): number {
  if (!isPacked(bytes.piece(0, 1))) return bytes.size;
  const container = containerOf(bytes);
  if (container.kind === 'gzip') return sizeOfGzip(bytes);
  if (container.kind !== 'zip') return bytes.size;
  return container.archive.entries.reduce((sum, { size }) => sum + size, 0);
}

/** By its first byte, for only such files are worth a closer look. */
function isPacked([first]: Uint8Array): boolean {
  return first === 0x50 || first === 0x1f;
}

/** Its last four bytes tell what it unpacks to. */
function sizeOfGzip({ size, piece }: LogBytes): number {
  if (size < 4) return 0;
  const { buffer, byteOffset } = piece(size - 4, 4);
  return new DataView(buffer, byteOffset).getUint32(0, true);
}

function limitOf({ mostBytes = mostInflated }: LogInput): number {
  return mostBytes;
}

function* unpackZip(input: LogInput, { entries }: ZipArchive): Generator<LogInput> {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const logs = files.filter(({ name }) => !isNoLog(name));
  if (logs.length === 0) {
    const names = files.map(({ name }) => name);
    throw userError('archive-without-logs', { file: input.file, names }, { file: input.file });
  }
  const notRead = files.filter(({ name }) => isNoLog(name)).map(({ name }) => name);
  let left = limitOf(input);
  for (const { entry, name } of membersOf(input, logs)) {
    const file = `${input.file}!${name}`;
    const bytes = contentOf(entry, { ...input, file }, left);
    left -= bytes.length;
    yield { ...input, file, bytes: bytesInMemory(bytes), ...(notRead.length > 0 ? { notRead } : {}) };
  }
}

interface Member {
  readonly entry: ZipEntry;
  /** As it is called beside the others. */
  readonly name: string;
}

/** The files of an archive that are read: all, or the one that was named. Throws a UserError where there is none of that name. */
function membersOf({ file, member }: LogInput, logs: readonly ZipEntry[]): readonly Member[] {
  const nameOf = uniqueNames();
  const members = logs.map((entry) => ({ entry, name: nameOf(entry.name) }));
  if (member === undefined) return members;
  const named = members.filter(({ name }) => name.normalize('NFC') === member.normalize('NFC'));
  if (named.length > 0) return named;
  throw userError('no-such-member', { file, member, names: members.map(({ name }) => name) }, { file });
}

/** What Teams, Windows and macOS put into archives beside the logs. */
function isNoLog(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  return (
    /^__macosx\//i.test(name) ||
    base.startsWith('.') ||
    ['parameters.json', 'thumbs.db', 'desktop.ini'].includes(base)
  );
}

/** An archive may hold two files of one name: rows must still be told apart. */
function uniqueNames(): (name: string) => string {
  const times = new Map<string, number>();
  const given = new Set<string>();
  return (name) => {
    let free = name;
    while (given.has(free)) {
      times.set(name, (times.get(name) ?? 1) + 1);
      free = `${name} (${times.get(name)})`;
    }
    given.add(free);
    return free;
  };
}

function contentOf(entry: ZipEntry, input: LogInput, left: number): Uint8Array {
  const { file } = input;
  if (entry.isSealed) throw userError('not-a-table', { file, as: 'sealed' }, { file });
  const bytes = unpacked(input, 'damaged', () => inflate(entry, left));
  if (crc32(bytes) !== entry.crc) throw userError('not-a-table', { file, as: 'damaged' }, { file });
  return containerOf(bytesInMemory(bytes)).kind === 'gzip' ? gunzip(input, bytes, left) : bytes;
}

function gunzip(input: LogInput, bytes: Uint8Array, limit: number): Uint8Array {
  return unpacked(input, 'damaged-gzip', () => upTo(limit, (options) => gunzipSync(bytes, options)));
}

/** Throws a UserError where unpacking fails, or gives null because there is too much. */
function unpacked(input: LogInput, as: RefusedContainer, unpack: () => Uint8Array | null): Uint8Array {
  const { file } = input;
  const bytes = orDamaged({ file, as }, unpack);
  if (bytes === null) throw userError('input-too-large', { file, mostBytes: limitOf(input) }, { file });
  return bytes;
}

function orDamaged<Unpacked>(
  refused: { readonly file: string; readonly as: RefusedContainer },
  unpack: () => Unpacked,
): Unpacked {
  try {
    return unpack();
  } catch {
    throw userError('not-a-table', refused, { file: refused.file });
  }
}
