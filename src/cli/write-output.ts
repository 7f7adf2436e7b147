import { closeSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { userError } from '../errors.js';
import type { OutputFile } from '../report/reporter.js';

/**
 * Writes the report folder: every file whole in a temporary folder beside it, then moved into place, so
 * that an interrupted run leaves the earlier report as it was.
 */
export function writeOutput(files: readonly OutputFile[], folder: string): void {
  let temporary: string | null = null;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    for (const file of files) writeFile(file, join(temporary, file.name));
    mkdirSync(folder, { recursive: true });
    for (const { name } of files) renameSync(join(temporary, name), join(folder, name));
  } catch (error) {
    throw userError('output-not-writable', {
      folder,
      why: error instanceof Error ? error.message : String(error),
    });
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}

const blockLength = 1 << 16;

function writeFile({ content }: OutputFile, path: string): void {
  const descriptor = openSync(path, 'w');
  try {
    if (content instanceof Uint8Array) writeFileSync(descriptor, content);
    else for (const block of blocksOf(content)) writeFileSync(descriptor, block);
  } finally {
    closeSync(descriptor);
  }
}

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
