import {
  chmodSync,
  chownSync,
  type Dirent,
  linkSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { OutputPlaces } from './output-places.js';

/**
 * Exchanges the report's folder for the new one by two renames, and says whether it was done; nothing has
 * changed where it was not. The folder that was there is then `earlier`.
 */
export function exchangeFolders(places: OutputPlaces): boolean {
  const { folder, staged, inside } = places;
  // Whoever stands in a folder that is exchanged goes on standing in the one that is removed.
  if (isWithin(process.cwd(), folder)) return false;
  const written = new Set(readdirSync(staged));
  const others = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !written.has(name) && join(folder, name) !== inside,
  );
  if (!others.every((entry) => entry.isFile())) return false;
  if (hasTakenAlong(others, places) && hasExchanged(places)) return true;
  for (const { name } of others) rmSync(join(staged, name), { force: true });
  return false;
}

/** Links the other files into the new folder, which gets the owner and the rights of the one that it replaces. */
function hasTakenAlong(others: readonly Dirent[], { folder, staged }: OutputPlaces): boolean {
  // Not every file system has links, and not everyone may give a folder away.
  return hasDone(() => {
    for (const { name } of others) linkSync(join(folder, name), join(staged, name));
    const { uid, gid, mode } = statSync(folder);
    chownSync(staged, uid, gid);
    chmodSync(staged, mode);
  });
}

function hasExchanged({ folder, staged, fresh, earlier }: OutputPlaces): boolean {
  if (!hasDone(() => renameSync(staged, fresh))) return false;
  if (!hasDone(() => renameSync(folder, earlier))) {
    renameSync(fresh, staged);
    return false;
  }
  try {
    renameSync(fresh, folder);
    return true;
  } catch (error) {
    renameSync(earlier, folder);
    throw error;
  }
}

function hasDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, resolve(path));
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
