import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { systemCode } from '../failures/system-failure.js';

/** Why there are no bytes, by the code of the mistake. */
export type Refusal = 'file-not-found' | 'not-a-file' | 'file-too-large' | 'file-changes-while-read';

/** Node reads no more of a file into memory. */
const mostBytesAtOnce = 2 ** 31 - 1;

/** A named pipe would keep whoever opens it waiting. Windows has neither the pipes nor the word. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that is open, and what was known of it then: to a log that grows meanwhile belongs what it held. */
export interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
  readonly before: BigIntStats;
}

/**
 * The bytes of a file as they stood at one moment; one that is rewritten is refused, for no moment had what was read.
 * Throws the system's errors.
 */
export function readSnapshot(path: string): Uint8Array | Refusal {
  const opened = openFile(path);
  if (typeof opened === 'string') return opened;
  try {
    return readWhole(opened);
  } finally {
    closeSync(opened.descriptor);
  }
}

/** Opens a file that whoever asks for it closes. Throws the system's errors. */
export function openFile(path: string): OpenFile | Refusal {
  const descriptor = openIfThere(path);
  if (descriptor === null) return 'file-not-found';
  let isKept = false;
  try {
    const before = fstatSync(descriptor, { bigint: true });
    isKept = before.isFile();
    return isKept ? { descriptor, size: Number(before.size), before } : 'not-a-file';
  } finally {
    if (!isKept) closeSync(descriptor);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, readWithoutWaiting);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  }
}

/** All that an open file held when it was opened. */
export function readWhole(opened: OpenFile): Uint8Array | Refusal {
  if (opened.size > mostBytesAtOnce) return 'file-too-large';
  const bytes = readInto(Buffer.allocUnsafe(opened.size), opened, 0);
  if (typeof bytes === 'string' || !hasChanged(opened)) return bytes;
  const again = readInto(Buffer.allocUnsafe(opened.size), opened, 0);
  // What was read first stands there yet: the file has only grown.
  return typeof again !== 'string' && again.equals(bytes) ? bytes : 'file-changes-while-read';
}

/** Whether the file was written to since it was opened. */
export function hasChanged({ descriptor, before }: OpenFile): boolean {
  const now = fstatSync(descriptor, { bigint: true });
  return now.size !== before.size || now.mtimeNs !== before.mtimeNs;
}

/** Fills the room with the bytes from `from`; a file that has fewer was cut short. */
export function readInto(
  room: Buffer,
  { descriptor }: Pick<OpenFile, 'descriptor'>,
  from: number,
): Buffer | 'file-changes-while-read' {
  for (let read = 0; read < room.length; ) {
    const more = readSync(descriptor, room, read, room.length - read, from + read);
    if (more === 0) return 'file-changes-while-read';
    read += more;
  }
  return room;
}

const standardInput = 0;
const blockLength = 1 << 16;
const millisecondsToWait = 20;

/** All of standard input, however slowly it comes. */
export function readStandardInput(): Uint8Array {
  const blocks: Buffer[] = [];
  for (;;) {
    const block = Buffer.allocUnsafe(blockLength);
    const length = readWhenThere(block);
    if (length === 0) return Buffer.concat(blocks);
    blocks.push(block.subarray(0, length));
  }
}

function readWhenThere(block: Buffer): number {
  for (;;) {
    try {
      return readSync(standardInput, block);
    } catch (error) {
      // A pipe that another program set not to wait says so until there is more; Windows ends one by EOF.
      if (systemCode(error) === 'EOF') return 0;
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millisecondsToWait);
    }
  }
}
