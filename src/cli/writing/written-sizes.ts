import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../../report/reporter.js';
import type { WrittenFile } from '../../report/terminal/verbose-text.js';
import { bytesOf } from './bytes-of.js';

/** Files that were written to standard output, with their bytes. */
export function sizesOf(files: readonly OutputFile[]): readonly WrittenFile[] {
  return files.map((file) => ({ name: file.name, bytes: bytesOf(file).byteLength }));
}

/** Files that were written to a folder, with the bytes that they are there. */
export function sizesIn(folder: string, files: readonly OutputFile[]): readonly WrittenFile[] {
  return files.map(({ name }) => ({ name, bytes: statSync(join(folder, name)).size }));
}
