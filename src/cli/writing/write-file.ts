import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { runThrough } from '../../pauses.js';
import type { OutputFile } from '../../report/reporter.js';

/** Who may read and write a file: its owner alone, or whoever the system lets. */
const ownersMode = 0o600;
const usualMode = 0o666;

/** Writes one file; it is on the disk, not only on its way there, when this is done. */
export function writeFile(file: Omit<OutputFile, 'name'>, path: string): void {
  runThrough(fileSteps(file, path));
}

/** The same, with a step for each block. */
export function* fileSteps(
  { content, isPrivate }: Omit<OutputFile, 'name'>,
  path: string,
): Generator<void, void> {
  const descriptor = openSync(path, 'w', isPrivate ? ownersMode : usualMode);
  try {
    if (content instanceof Uint8Array) writeFileSync(descriptor, content);
    else {
      for (const block of blocksOf(content)) {
        writeFileSync(descriptor, block);
        yield;
      }
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const blockLength = 1 << 16;

/** Lines joined to blocks, so that a long file costs few writes and little memory; bytes are blocks already. */
function* blocksOf(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let block = '';
  for (const piece of pieces) {
    const isText = typeof piece === 'string';
    if (isText) block += piece;
    if (isText && block.length < blockLength) continue;
    if (block !== '') yield block;
    block = '';
    if (!isText) yield piece;
  }
  if (block !== '') yield block;
}
