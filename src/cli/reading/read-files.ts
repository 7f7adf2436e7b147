import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { globSync } from 'tinyglobby';
import { type Place, userError } from '../../errors/errors.js';
import type { LogInput } from '../../parsers/input.js';
import { bytesInMemory } from '../../parsers/log-bytes.js';
import { fileBytes } from './file-bytes.js';
import { type FilePattern, readFilePattern, spellings } from './file-pattern.js';
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
export function expandFiles(text: string, folder: string, place: Place = {}): readonly string[] {
  const pattern = patternOf(text, folder);
  if (pattern === null) return [text];
  const base = existingPath(inFolder(pattern.folder, folder));
  const found = globSync([...spellings(pattern.glob)], { cwd: base, onlyFiles: true }).map((name) =>
    isAbsolute(text) ? join(base, name) : relative(folder, join(base, name)),
  );
  if (found.length === 0) throw userError('no-files-match', { pattern: text, ...namedBy(place) }, place);
  return found.sort();
}

/** Whether a text stands for the files that fit it, and is not the name of one. */
export function isFilePattern(text: string, folder: string): boolean {
  return patternOf(text, folder) !== null;
}

function patternOf(text: string, folder: string): FilePattern | null {
  return existsSync(inFolder(text, folder)) ? null : readFilePattern(text, process.platform);
}

/** A file, or one that an archive holds: `uttag.zip!tel.csv`. */
export interface LogPath {
  /** From the root of the file system, or `-`. */
  readonly path: string;
  /** Null for all that the file holds. */
  readonly member: string | null;
}

/** Where a log lies. Throws a UserError where there is no such file. */
export function existingLog(text: string, folder: string, place: Place = {}): LogPath {
  const marks = text === standardInput.sign ? [] : [...text.matchAll(/!/g)];
  const isThere = (path: string) => !isAbsent(existingPath(resolve(folder, path)));
  const mark = isThere(text) ? undefined : marks.find(({ index }) => isThere(text.slice(0, index)));
  if (mark === undefined) return { path: existingFile(text, folder, place), member: null };
  const { index } = mark;
  return { path: existingFile(text.slice(0, index), folder, place), member: text.slice(index + 1) };
}

/** The path of a file from the root of the file system; throws a UserError where there is no such file. `-` is itself. */
export function existingFile(path: string, folder: string, place: Place = {}): string {
  if (path === standardInput.sign) return path;
  const full = existingPath(resolve(folder, path));
  if (!isAbsent(full)) return full;
  throw userError('file-not-found', { file: shownPath(path), ...namedBy(place) }, place);
}

/** What cannot be looked at may be there: whoever opens it tells why it cannot be read. */
function isAbsent(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** What stands in the project file is mended there. */
function namedBy({ file }: Place): { readonly inProject: boolean } {
  return { inProject: file !== undefined };
}

function inFolder(path: string, folder: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** The path as the system spells it, where it is there at all. */
export function existingPath(path: string): string {
  return spellings(path).find((spelling) => existsSync(spelling)) ?? path;
}

/** Relative to the folder that the measurement is run in, so that reports do not depend on where it lies. */
export function nameOf(full: string, folder: string): string {
  return shownPath(relative(folder, full)) || '.';
}

function shownPath(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC');
}
