import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are lacking. Returns the first of those that were made; null where all were
 * there. Step by step, for Node's own way never ends where the system denies a folder that is there, as `/proc` does.
 */
export function makeFolders(folder: string, mode?: number): string | null {
  if (isFolder(folder)) return null;
  const above = dirname(folder);
  const first = above === folder ? null : makeFolders(above, mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
  return first ?? folder;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Removes the folders that were made, from the first on: with nothing in them they are nobody's. */
export function removeEmptyFolders(folder: string, first: string | null): void {
  if (first === null || !folder.startsWith(first)) return;
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), first);
}
