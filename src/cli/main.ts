import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { createProgram } from './program.js';
import { refuseReadingTwice } from './reading/standard-input.js';
import { type HostProcess, terminalOf } from './terminal.js';
import type { Threads } from './threads/threads.js';

/**
 * Runs one command line and gives its exit code. The one place that turns errors into words and codes. Without `threads`
 * all is done in one.
 */
export async function main(host: HostProcess, threads: Threads | null = null): Promise<ExitCode> {
  const terminal = terminalOf(host, threads);
  let exitCode: ExitCode = exitCodes.done;
  try {
    refuseReadingTwice(terminal.argv);
    const program = createProgram(terminal, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    // Help is shown without loading what only a failure needs.
    const { explainFailure } = await import('./failures/failure.js');
    return explainFailure(error, terminal);
  }
}
