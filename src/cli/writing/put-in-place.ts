import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeFolders } from './exchange-folders.js';
import type { OutputPlaces } from './output-places.js';

/**
 * Puts the new report where it is to stand: the folder is exchanged for one that holds the new files and all
 * else that lay in it. Where a folder cannot be exchanged (it is a mount, somebody works in it, it has folders
 * of its own), the files are moved into it instead. Throws, with all as it was, where neither can be done.
 */
export function putInPlace(places: OutputPlaces): void {
  if (!existsSync(places.folder)) renameSync(places.fresh, places.folder);
  else if (!exchangeFolders(places)) moveFilesIn(places);
  discard(places.earlier);
  discard(places.inside);
}

/** Ends what a run that was killed had begun: the earlier report or the new one stands whole, and nothing beside it. */
export function mendPlaces({ folder, fresh, earlier, inside, whole }: OutputPlaces): void {
  if (existsSync(earlier)) {
    if (!existsSync(folder)) renameSync(earlier, folder);
    // Somebody has made the folder anew while the earlier report was out of it: that report is kept.
    else if (existsSync(fresh)) return;
    discard(earlier);
  }
  discard(fresh);
  if (existsSync(whole)) {
    for (const name of readdirSync(whole)) renameSync(join(whole, name), join(folder, name));
  }
  discard(inside);
}

/** Removes the half-made files of a run that does not come to its end. */
export function discardStaged({ fresh, staged, inside, earlier, whole }: OutputPlaces): void {
  if (!existsSync(earlier)) discard(fresh);
  discard(staged);
  if (!existsSync(whole)) discard(inside);
}

/** What cannot be removed now, as where a virus scanner holds it, the next run removes. */
function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}

function moveFilesIn(places: OutputPlaces): void {
  const { staged, whole } = places;
  const names = readdirSync(staged);
  mkdirSync(places.replaced);
  // From here on the new report counts: a run that is killed leaves it to the next to move the rest.
  renameSync(staged, whole);
  try {
    for (const name of names) replaceFile(name, places);
  } catch (error) {
    // Another program holds a file open.
    for (const name of names) putBack(name, places);
    discard(whole);
    throw error;
  }
}

function replaceFile(name: string, { folder, whole, replaced }: OutputPlaces): void {
  if (existsSync(join(folder, name))) renameSync(join(folder, name), join(replaced, name));
  renameSync(join(whole, name), join(folder, name));
}

function putBack(name: string, { folder, whole, replaced }: OutputPlaces): void {
  if (!existsSync(join(whole, name))) rmSync(join(folder, name), { force: true });
  if (existsSync(join(replaced, name))) renameSync(join(replaced, name), join(folder, name));
}
