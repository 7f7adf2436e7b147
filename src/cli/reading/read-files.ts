import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import process from 'node:process';
import { globSync } from 'tinyglobby';
import { type Place, userError } from '../../errors/errors.js';
import type { LogInput } from '../../parsers/input.js';
import { bytesInMemory } from '../../parsers/log-bytes.js';
import { fileBytes } from './file-bytes.js';
import { readFilePattern, spellings } from './file-pattern.js';
import { orRefused } from './or-refused.js';
import { openFile, readSnapshot, readStandardInput } from './read-snapshot.js';

/** A file that was read: its path as the user gave it, with forward slashes, and its bytes. */
export interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What `-` stands for, and what the log is then called: no file begins with a sign that spreadsheets take for a formula. */
export const standardInput = { sign: '-', name: 'stdin' } as const;

/** Reads one file; `folder` is what its path is relative to. `-` reads standard input. */
export function readInputFile(path: string, folder: string, place: Place = {}): ReadFile {
  if (path === standardInput.sign) {
    const file = standardInput.name;
    return { file, bytes: orRefused(readStandardInput, file) };
  }
  const full = existingPath(inFolder(path, folder));
  const file = nameOf(full, folder);
  return { file, bytes: orRefused(() => readSnapshot(full), file, place) };
}

/** Opens one log, which is read when its bytes are asked for; standard input is read at once. */
export function openLogFile(path: string, folder: string): Pick<LogInput, 'file' | 'bytes'> {
  if (path === standardInput.sign) {
    const { file, bytes } = readInputFile(path, folder);
    return { file, bytes: bytesInMemory(bytes) };
  }
  const full = existingPath(inFolder(path, folder));
  const file = nameOf(full, folder);
  return {
    file,
    bytes: fileBytes(
      orRefused(() => openFile(full), file),
      file,
    ),
  };
}

/** The files that a path or a pattern (`loggar/*.csv`) names, in order of name; an error where there are none. */
export function expandFiles(text: string, folder: string): readonly string[] {
  const pattern = readFilePattern(text, process.platform);
  if (pattern === null || existsSync(inFolder(text, folder))) return [text];
  const base = existingPath(inFolder(pattern.folder, folder));
  const found = globSync([...spellings(pattern.glob)], { cwd: base, onlyFiles: true }).map((name) =>
    isAbsolute(text) ? join(base, name) : relative(folder, join(base, name)),
  );
  if (found.length === 0) throw userError('no-files-match', { pattern: text });
  return found.sort();
}

function inFolder(path: string, folder: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** The path as the system spells it, where it is there at all. */
export function existingPath(path: string): string {
  return spellings(path).find((spelling) => existsSync(spelling)) ?? path;
}

/** Relative to the folder that the measurement is run in, so that reports do not depend on where it lies. */
function nameOf(full: string, folder: string): string {
  return relative(folder, full).replaceAll('\\', '/').normalize('NFC') || '.';
}
