import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { userError } from '../../errors/errors.js';
import { runThrough, runWithPauses } from '../../pauses.js';
import { silentProgress } from '../../progress.js';
import type { OutputFile } from '../../report/reporter.js';
import { systemFailure } from '../failures/system-failure.js';
import { cleanUps } from '../interrupt.js';
import { makeFolders, removeEmptyFolders } from './make-folders.js';
import { fileSteps } from './write-file.js';

interface NewFiles {
  readonly files: readonly OutputFile[];
  readonly folder: string;
  /** What is written, as it is named to the user. */
  readonly shown: string;
  /** True where the folder is for these files and their owner alone: what a killed run left there is removed. */
  readonly isOwnFolder?: true;
}

const stagedEnd = '.servicematning-new';

/** Writes files that a user goes on working with: all of them whole, or none, and never over one that is there. */
export function writeNewFiles(wanted: NewFiles): void {
  runThrough(newFileSteps(wanted));
}

/** The same for files that take long to make: Ctrl-C is heard meanwhile, and leaves nothing of them. */
export async function writeNewFilesWithPauses(wanted: NewFiles): Promise<void> {
  const steps = newFileSteps(wanted);
  const giveUp = () => void steps.return();
  cleanUps.add(giveUp);
  try {
    await runWithPauses(steps, silentProgress);
  } finally {
    cleanUps.delete(giveUp);
  }
}

function* newFileSteps({ files, folder, shown, isOwnFolder }: NewFiles): Generator<void, void> {
  const paths = files.map((file) => ({
    file,
    path: join(folder, file.name),
    staged: join(folder, `.${file.name}${stagedEnd}`),
  }));
  let made: string | null = null;
  try {
    made = makeFolders(folder, isOwnFolder ? 0o700 : undefined);
    if (isOwnFolder) removeStaged(folder);
    for (const { file, staged } of paths) yield* fileSteps(file, staged);
    const there = files.find(({ name }) => existsSync(join(folder, name)));
    if (there !== undefined) throw userError('file-exists', { file: there.name, example: `2-${there.name}` });
    for (const { staged, path } of paths) renameSync(staged, path);
  } catch (error) {
    throw userError('file-not-writable', { file: shown, why: systemFailure(error) });
  } finally {
    // Removing what is not there fails where its folder is a file.
    for (const { staged } of paths) if (existsSync(staged)) rmSync(staged);
    removeEmptyFolders(folder, made);
  }
}

function removeStaged(folder: string): void {
  const left = readdirSync(folder).filter((name) => name.startsWith('.') && name.endsWith(stagedEnd));
  for (const name of left) rmSync(join(folder, name));
}
