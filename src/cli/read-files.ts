import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Place, userError } from '../errors.js';

/** A file that was read: its path as the user gave it, with forward slashes, and its bytes. */
export interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What `-` stands for, and what the log is then called: no file begins with a sign that spreadsheets take for a formula. */
const standardInput = { sign: '-', descriptor: 0, name: 'stdin' } as const;

/** Node reads no more of a file into memory. */
const mostBytesAtOnce = 2 ** 31 - 1;

/** Reads one file; `folder` is what its path is relative to. `-` reads standard input. */
export function readInputFile(path: string, folder: string, place: Place = {}): ReadFile {
  if (path === standardInput.sign) {
    return { file: standardInput.name, bytes: readFileSync(standardInput.descriptor) };
  }
  const full = isAbsolute(path) ? path : join(folder, path);
  const file = nameOf(full, folder);
  if (!existsSync(full)) throw userError('file-not-found', { file }, place);
  const status = statSync(full);
  if (!status.isFile()) throw userError('not-a-file', { file }, place);
  if (status.size > mostBytesAtOnce) throw userError('file-too-large', { file }, place);
  return { file, bytes: readFileSync(full) };
}

/** The files that a path or a pattern (`loggar/*.csv`) names, in order of name; an error where there are none. */
export function expandFiles(pattern: string, folder: string): readonly string[] {
  const full = isAbsolute(pattern) ? pattern : join(folder, pattern);
  if (existsSync(full) || !/[*?[{]/.test(pattern)) return [pattern];
  const found = globSync(basename(pattern), { cwd: dirname(full), onlyFiles: true }).map((name) =>
    isAbsolute(pattern) ? join(dirname(full), name) : relative(folder, join(dirname(full), name)),
  );
  if (found.length === 0) throw userError('no-files-match', { pattern });
  return found.sort();
}

/** Relative to the folder that the measurement is run in, so that reports do not depend on where it lies. */
function nameOf(full: string, folder: string): string {
  return relative(folder, full).replaceAll('\\', '/') || '.';
}
