import type process from 'node:process';

/** What is done before the program ends by a signal: temporary files go, the terminal gets its cursor back. */
export const cleanUps = new Set<() => void>();

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** On a signal: cleans up, tells it, and ends by the same signal, so that the shell sees what it was. */
export function endOnSignals(host: typeof process, tell: () => void): void {
  for (const signal of signals) {
    host.once(signal, () => {
      for (const cleanUp of cleanUps) cleanUp();
      tell();
      host.kill(host.pid, signal);
    });
  }
}
