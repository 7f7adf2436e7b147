import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { userError } from '../../errors/errors.js';
import type { OutputFile } from '../../report/reporter.js';
import { systemFailure } from '../failures/system-failure.js';
import { cleanUps } from '../interrupt.js';
import { makeFolders, removeEmptyFolders } from './make-folders.js';
import { lockFolder } from './output-lock.js';
import { type OutputPlaces, placesOf } from './output-places.js';
import { discardStaged, mendPlaces, putInPlace } from './put-in-place.js';
import { writeFile } from './write-file.js';

/** Writes all files of a report: afterwards all of them are in the folder, or, where it throws, none. */
export type WriteReport = (files: readonly OutputFile[]) => void;

/**
 * Keeps the report folder for one run: what an earlier run that was killed left there is mended, a second run
 * is refused at once, and a folder that cannot be written to is told before anything is read. The earlier
 * report stays whole until the new one takes its place.
 */
export async function writingTo<Value>(
  folder: string,
  work: (write: WriteReport) => Promise<Value>,
): Promise<Value> {
  const { places, close } = told(folder, () => openFolder(folder));
  cleanUps.add(close);
  try {
    return await work((files) => told(folder, () => writeReport(files, places)));
  } finally {
    cleanUps.delete(close);
    close();
  }
}

interface OpenFolder {
  readonly places: OutputPlaces;
  readonly close: () => void;
}

function openFolder(folder: string): OpenFolder {
  const above = dirname(folder);
  const made = makeFolders(above);
  try {
    const places = placesOf(folder);
    if (existsSync(folder)) requireWritableFolder(folder);
    const unlock = lockFolder(places);
    const close = (): void => {
      discardStaged(places);
      unlock();
      removeEmptyFolders(above, made);
    };
    try {
      mendPlaces(places);
    } catch (error) {
      close();
      throw error;
    }
    return { places, close };
  } catch (error) {
    removeEmptyFolders(above, made);
    throw error;
  }
}

function requireWritableFolder(folder: string): void {
  accessSync(folder, constants.W_OK);
  if (!statSync(folder).isDirectory()) throw userError('output-not-a-folder', { folder });
}

function writeReport(files: readonly OutputFile[], places: OutputPlaces): void {
  const target = existsSync(places.folder) ? places.staged : places.fresh;
  try {
    makeFolders(target);
    for (const file of files) writeFile(file, join(target, file.name));
    putInPlace(places);
  } finally {
    discardStaged(places);
  }
}

/** What the system says is told as a mistake that the user can mend. */
function told<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw userError('output-not-writable', { folder, why: systemFailure(error) });
  }
}
