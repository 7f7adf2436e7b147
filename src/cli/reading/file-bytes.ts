import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { userError } from '../../errors/errors.js';
import { bytesInMemory, type LogBytes } from '../../parsers/log-bytes.js';
import { orRefused } from './or-refused.js';
import { hasChanged, type OpenFile, readInto, readWhole } from './read-snapshot.js';

/** Shorter logs are read at once: a folder of thousands of them keeps no file open. */
const mostAtOnce = 1 << 20;
/** What is read for the sum alone. */
const pieceLength = 1 << 20;

/**
 * The bytes of a log as they stood when it was opened, and no more of them in memory than are asked for. A long one
 * stays open until it is closed or held whole. Throws UserErrors that name `file`.
 */
export function fileBytes(opened: OpenFile, file: string): LogBytes {
  return opened.size > mostAtOnce ? bytesOnDisk(opened, file) : bytesAtOnce(opened, file);
}

function bytesAtOnce(opened: OpenFile, file: string): LogBytes {
  try {
    return bytesInMemory(orRefused(() => readWhole(opened), file));
  } finally {
    closeSync(opened.descriptor);
  }
}

function bytesOnDisk(opened: OpenFile, file: string): LogBytes {
  const walk = createWalk(opened, file);
  let isOpen = true;
  let held: LogBytes | null = null;
  function close(): void {
    if (isOpen) closeSync(opened.descriptor);
    isOpen = false;
  }
  function whole(): Uint8Array {
    held ??= bytesInMemory(orRefused(() => readWhole(opened), file));
    close();
    return held.whole();
  }
  /** That the file stayed as it was shows that every walk has found what this one did; else a second one tells. */
  function sha256(): string {
    const sum = walk.sha256();
    if (hasChanged(opened) && createWalk(opened, file).sha256() !== sum)
      throw userError('file-changes-while-read', { file });
    return sum;
  }
  return {
    size: opened.size,
    piece: (at, length) => (held ?? walk).piece(at, length),
    whole,
    sha256: () => held?.sha256() ?? sha256(),
    close,
  };
}

/** Pieces, wherever they are asked for. Each is summed when it is first met, so that the sum needs no walk of its own. */
function createWalk(opened: OpenFile, file: string): Pick<LogBytes, 'piece' | 'sha256'> {
  const { size } = opened;
  const sum = createHash('sha256');
  let summed = 0;
  let room = Buffer.alloc(0);
  function piece(at: number, length: number): Uint8Array {
    const wanted = Math.min(length, size - at);
    if (room.length < wanted) room = Buffer.allocUnsafeSlow(wanted);
    const found = orRefused(() => readInto(room.subarray(0, wanted), opened, at), file);
    if (at <= summed && summed < at + wanted) {
      sum.update(found.subarray(summed - at));
      summed = at + wanted;
    }
    return found;
  }
  function sha256(): string {
    while (summed < size) piece(summed, pieceLength);
    return sum.copy().digest('hex');
  }
  return { piece, sha256 };
}
