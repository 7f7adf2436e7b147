import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { systemCode } from '../failures/system-failure.js';

/** Why there are no bytes, by the code of the mistake. */
type Refusal = 'file-not-found' | 'not-a-file' | 'file-too-large' | 'file-changes-while-read';

/** Node reads no more of a file into memory. */
const mostBytesAtOnce = 2 ** 31 - 1;

/** A named pipe would keep whoever opens it waiting. Windows has neither the pipes nor the word. */
const readWithoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file as they stood at one moment. To a log that grows meanwhile belongs what it held when the
 * reading began; one that is rewritten is refused, for no moment had what was read. Throws the system's errors.
 */
export function readSnapshot(path: string): Uint8Array | Refusal {
  const descriptor = openIfThere(path);
  if (descriptor === null) return 'file-not-found';
  try {
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return 'not-a-file';
    if (before.size > mostBytesAtOnce) return 'file-too-large';
    const bytes = readFromStart(descriptor, Number(before.size));
    const isWhole = bytes.length === Number(before.size);
    if (isWhole && isSame(before, fstatSync(descriptor, { bigint: true }))) return bytes;
    return isWhole && hasOnlyGrown(descriptor, bytes) ? bytes : 'file-changes-while-read';
  } finally {
    closeSync(descriptor);
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

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.size === other.size && one.mtimeNs === other.mtimeNs;
}

/** A second reading tells: what was read first stands there yet. */
function hasOnlyGrown(descriptor: number, bytes: Buffer): boolean {
  return readFromStart(descriptor, bytes.length).equals(bytes);
}

/** Fewer bytes where the file has no more. */
function readFromStart(descriptor: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(descriptor, bytes, read, length - read, read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
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
