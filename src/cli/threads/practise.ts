import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PublishedFormat } from '../../report/reporter.js';
import { practices } from '../../report/reporters.js';

/** By then the engine has compiled nearly all that it will; each round more takes the time of another document. */
const mostRounds = 6;

/** Writes what nobody reads, round after round, until there is something to write. */
export async function practise(formats: readonly PublishedFormat[], isAsked: () => boolean): Promise<void> {
  const known = formats.flatMap((format) => practices[format] ?? []);
  for (let round = 0; round < mostRounds; round += 1) {
    for (const write of known) {
      // A document that was asked for meanwhile is heard of.
      await nextTurn();
      if (isAsked()) return;
      await write();
    }
  }
}
