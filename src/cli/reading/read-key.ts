import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';
import { keyBytes, type PersonKey } from '../../audit/tally/person-key.js';
import { userError } from '../../errors/errors.js';
import { readInputFile, standardInput } from './read-files.js';

/** Rights of others than the owner. Windows has none of this kind, and shows them all as given. */
const ofOthers = 0o077;

/** The key under which persons are kept apart; null where no file is named. A key that others can read is refused. */
export function readKey(path: string | null, folder: string): PersonKey | null {
  if (path === null) return null;
  const { file, bytes } = readInputFile(path, folder);
  if (bytes.length < keyBytes)
    throw userError('key-file-short', { file, bytes: bytes.length, least: keyBytes });
  const isFile = path !== standardInput.sign && process.platform !== 'win32';
  if (isFile && (statSync(isAbsolute(path) ? path : join(folder, path)).mode & ofOthers) !== 0)
    throw userError('key-file-open', { file });
  return bytes;
}
