import type process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ErrorCode } from '../errors/errors.js';
import { exitCodes } from './exit-codes.js';
import { endOnSignals } from './interrupt.js';
import { main } from './main.js';
import { systemCode, systemFailure } from './system-failure.js';
import { terminalOf } from './terminal.js';

type Host = typeof process;

/** Runs the command line of a process, and minds what only a process has: signals, and streams that break. */
export async function runProcess(host: Host): Promise<void> {
  // A bug's code stands until there is an answer, so that a run that ends without one is no success.
  host.exitCode = exitCodes.bug;
  const isOutputWritten = watchStreams(host);
  const running = main(host);
  // Help is given by now, without loading what only a failure needs.
  await Promise.race([running, nextTurn()]);
  const { interrupted } = await failureTellers(host);
  endOnSignals(host, interrupted);
  const exitCode = await running;
  if (isOutputWritten()) host.exitCode = exitCode;
}
