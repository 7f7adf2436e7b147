import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { userError } from '../../errors/errors.js';
import { systemFailure } from '../failures/system-failure.js';
import { makeFolders } from './make-folders.js';
import { writeFile } from './write-file.js';

/** Writes one file, which may take the place of an earlier one: a run that is interrupted leaves that as it was. */
export function writeFileWhole(content: string, file: string, cwd: string): void {
  const path = isAbsolute(file) ? file : join(cwd, file);
  const staged = `${path}.servicematning-new`;
  try {
    makeFolders(dirname(path));
    writeFile({ content: [content] }, staged);
    renameSync(staged, path);
  } catch (error) {
    throw userError('file-not-writable', { file, why: systemFailure(error) });
  } finally {
    if (existsSync(staged)) rmSync(staged);
  }
}
