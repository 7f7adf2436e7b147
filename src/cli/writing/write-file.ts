import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import type { OutputFile } from '../../report/reporter.js';

/** Writes one file; it is on the disk, not only on its way there, when this is done. `mode`: who may read it. */
export function writeFile(content: OutputFile['content'], path: string, mode = 0o666): void {
  const descriptor = openSync(path, 'w', mode);
  try {
    if (content instanceof Uint8Array) writeFileSync(descriptor, content);
    else for (const block of blocksOf(content)) writeFileSync(descriptor, block);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const blockLength = 1 << 16;

/** Lines joined to blocks, so that a long file costs few writes and little memory. */
function* blocksOf(lines: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < blockLength) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
