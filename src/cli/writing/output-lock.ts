import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { formatInstant } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import { systemCode } from '../failures/system-failure.js';
import type { OutputPlaces } from './output-places.js';

/** A run that writes to a folder, as its lock tells it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Locks of this process. With its own id in any other, the process that made it is gone. */
const held = new Set<string>();

/**
 * Keeps other runs out of the folder until the function that it gives is called. The lock of a run that is no
 * more is taken over; a run that goes on is an error that says since when.
 */
export function lockFolder({ folder, locks: [beside, within] }: OutputPlaces): () => void {
  try {
    return lock(beside, folder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error))) throw error;
    if (!existsSync(folder)) throw error;
    return lock(within, folder);
  }
}

function lock(path: string, folder: string): () => void {
  const own = `${process.pid}\n${hostname()}\n${Date.now()}\n`;
  while (!isMade(path, own)) {
    const found = textOf(path);
    if (found === null) continue;
    const holder = holderIn(found);
    if (holder !== null && isRunning(holder, path)) throw inUse(folder, path, holder);
    if (holder === null && isNew(path)) Atomics.wait(neverWoken, 0, 0, millisecondsToLookAgain);
    else takeAway(path, found);
  }
  held.add(path);
  return () => {
    held.delete(path);
    if (textOf(path) === own) rmSync(path, { force: true });
  };
}

/** False where there is a lock. */
function isMade(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    // A full disk takes the name of a file, but not what stands in it.
    if (systemCode(error) === 'ENOSPC') rmSync(path, { force: true });
    throw error;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderIn(text: string): Holder | null {
  const [, pid, host, since] = /^(\d+)\n(.*)\n(\d+)\n$/.exec(text) ?? [];
  if (pid === undefined || host === undefined) return null;
  return { pid: Number(pid), host, since: Number(since) };
}

const millisecondsToWriteLock = 10_000;
const millisecondsToLookAgain = 100;
const neverWoken = new Int32Array(new SharedArrayBuffer(4));

/** A lock without a holder is one that is being written, which soon shows, or that a killed run left so. */
function isNew(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.abs(Date.now() - made) < millisecondsToWriteLock;
}

/** Of another machine it cannot be known, so its run is taken to go on. */
function isRunning({ pid, host }: Holder, path: string): boolean {
  if (host !== hostname()) return true;
  return pid === process.pid ? held.has(path) : hasProcess(pid);
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Another run may have done the same in between: a lock that is not the one that was found is given back. */
function takeAway(path: string, found: string): void {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (textOf(aside) === found) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function inUse(folder: string, lockFile: string, { pid, host, since }: Holder): Error {
  return userError('output-in-use', { folder, lockFile, pid, host, since: formatInstant(since) });
}
