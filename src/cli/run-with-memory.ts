import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type process from 'node:process';
import { refusal } from './failures/refusal.js';
import { memoryFlags } from './memory-flags.js';
import { terminalOf } from './terminal.js';

/** Given on by whoever waits for the run to the one that does the work. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What the engine, or the system, ends a program with that has no memory left, and no time to say so. */
const outOfMemory: readonly unknown[] = ['SIGABRT', 'SIGKILL'];

/**
 * Runs the same command line in a process that may use so many MB: the engine settles that when it starts. Ends as that
 * process did, by the same signal where it ended by one.
 */
export async function runWithMemory(host: typeof process, megabytes: number): Promise<void> {
  const working = spawn(host.execPath, [...memoryFlags(megabytes), ...host.execArgv, ...host.argv.slice(1)], {
    stdio: 'inherit',
  });
  for (const signal of signals) host.on(signal, () => working.kill(signal));
  const [exitCode, signal]: unknown[] = await once(working, 'exit');
  if (outOfMemory.includes(signal)) {
    const { explainFailure } = await import('./failures/failure.js');
    host.exitCode = explainFailure(
      refusal('too-little-memory', { megabytes: Math.round(megabytes) }),
      terminalOf(host),
    );
  } else if (typeof exitCode === 'number') host.exitCode = exitCode;
  else endBy(host, signals.find((one) => one === signal) ?? 'SIGKILL');
}

/** So that the shell sees what it was. */
function endBy(host: typeof process, signal: NodeJS.Signals): void {
  host.removeAllListeners(signal);
  host.kill(host.pid, signal);
}

/** Whether the process was started so already. */
export function mayUse({ execArgv }: Pick<typeof process, 'execArgv'>, megabytes: number): boolean {
  return memoryFlags(megabytes).every((flag) => execArgv.includes(flag));
}
