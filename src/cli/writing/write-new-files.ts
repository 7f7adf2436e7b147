import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { userError } from '../../errors/errors.js';
import type { OutputFile } from '../../report/reporter.js';
import { systemFailure } from '../failures/system-failure.js';
import { writeFile } from './write-file.js';

interface NewFiles {
  readonly files: readonly OutputFile[];
  readonly folder: string;
  /** What is written, as it is named to the user. */
  readonly shown: string;
  /** For the user's own eyes: nobody else may read them. */
  readonly isPrivate?: true;
}

/** Writes files that a user goes on working with: all of them whole, or none, and never over one that is there. */
export function writeNewFiles({ files, folder, shown, isPrivate }: NewFiles): void {
  const paths = files.map(({ name, content }) => ({
    content,
    path: join(folder, name),
    staged: join(folder, `.${name}.servicematning-new`),
  }));
  try {
    mkdirSync(folder, { recursive: true, ...(isPrivate ? { mode: 0o700 } : {}) });
    for (const { content, staged } of paths) writeFile(content, staged, isPrivate ? 0o600 : undefined);
    const there = files.find(({ name }) => existsSync(join(folder, name)));
    if (there !== undefined) throw userError('file-exists', { file: there.name, example: `2-${there.name}` });
    for (const { staged, path } of paths) renameSync(staged, path);
  } catch (error) {
    throw userError('file-not-writable', { file: shown, why: systemFailure(error) });
  } finally {
    // Removing what is not there fails where its folder is a file.
    for (const { staged } of paths) if (existsSync(staged)) rmSync(staged);
  }
}
