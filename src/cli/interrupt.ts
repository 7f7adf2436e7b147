import type process from 'node:process';

/** What is done before the program ends in its midst: temporary files go, the terminal gets its cursor back. */
export const cleanUps = new Set<() => void>();

/** What was begun last is ended first, as a browser before the folder that it writes to is removed. */
export function cleanUp(): void {
  for (const one of [...cleanUps].reverse()) one();
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** On a signal: cleans up, tells it, and ends by the same signal, so that the shell sees what it was. */
export function endOnSignals(host: typeof process, tell: () => void): void {
  for (const signal of signals) {
    host.once(signal, () => {
      cleanUp();
      tell();
      host.kill(host.pid, signal);
    });
  }
}
