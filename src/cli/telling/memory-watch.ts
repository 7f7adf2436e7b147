import { getHeapStatistics } from 'node:v8';
import { type UserError, userError } from '../../errors/errors.js';
import type { Progress } from '../../progress.js';

const bytesInMegabyte = 2 ** 20;

/** The engine counts in its limit what is kept for things that have just been made; nothing that lasts finds room there. */
const bytesForTheYoung = 48 * bytesInMegabyte;

/**
 * So much of what the program may use is in use when it gives up. Beyond it the engine ends the program by itself, once
 * it spends more of the time looking for room than working; what is left is what it needs to end well.
 */
const fullShare = 0.8;

/** What the program may use of memory is in use. Each of its threads may use so much. */
export function tooLittleMemory(): UserError {
  return userError('too-little-memory', { megabytes: Math.round(bytesAllowed() / bytesInMegabyte) });
}

function bytesAllowed(): number {
  return getHeapStatistics().heap_size_limit - bytesForTheYoung;
}

/**
 * The same progress, and an error where memory runs out: the engine itself would end the program without a word, after
 * minutes of looking for room. The engine tells of something that nobody holds when it has cleared out all that is no
 * longer in use, so that what is counted just after that is in use.
 */
export function watchingMemory(progress: Progress): Progress {
  let isFull = false;
  const cleared = new FinalizationRegistry(() => {
    isFull = getHeapStatistics().used_heap_size > fullShare * bytesAllowed();
    waitForClearing();
  });
  const waitForClearing = (): void => cleared.register({}, null);
  waitForClearing();
  const look = (): void => {
    if (isFull) throw tooLittleMemory();
  };
  return {
    ...progress,
    phase(name, size) {
      look();
      progress.phase(name, size);
    },
    advance(amount, rows) {
      look();
      progress.advance(amount, rows);
    },
  };
}
