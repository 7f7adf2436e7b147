import { userError } from '../../errors/errors.js';
import { silentProgress } from '../../progress.js';
import type { Words } from '../../report/words/words.js';
import { cleanUps } from '../interrupt.js';
import type { Terminal } from '../terminal.js';
import { watchingMemory } from './memory-watch.js';
import { progressBar } from './progress-bar.js';
import { progressLines } from './progress-lines.js';
import type { Listener } from './progress-listener.js';

interface Audience {
  readonly manner: { readonly quiet: boolean; readonly verbose: boolean };
  readonly terminal: Terminal;
  readonly words: Words;
}

const nobody: Listener = { progress: silentProgress, note: () => undefined, end: () => undefined };

/** Works, and shows on standard error how far it has come; no bar is left there, however the work ends. */
export async function showingProgress<Value>(
  audience: Audience,
  work: (listener: Pick<Listener, 'progress' | 'note'>) => Promise<Value>,
): Promise<Value> {
  const { progress, note, end } = listenerFor(audience);
  cleanUps.add(end);
  try {
    return await work({ progress: watchingMemory(progress), note });
  } finally {
    cleanUps.delete(end);
    end();
  }
}

/** For a command whose work is soon done, and draws no bar: who hears what it does. */
export function noteOf({ manner, terminal, words }: Audience): Listener['note'] {
  refuseContradiction(manner);
  return manner.verbose ? progressLines(terminal, words).note : nobody.note;
}

function listenerFor({ manner, terminal, words }: Audience): Listener {
  refuseContradiction(manner);
  if (manner.verbose) return progressLines(terminal, words);
  return manner.quiet || !terminal.drawsLive ? nobody : progressBar(terminal, words);
}

function refuseContradiction({ quiet, verbose }: Audience['manner']): void {
  if (quiet && verbose) throw userError('quiet-and-verbose', {});
}
