import { type ExitCode, exitCodes } from './exit-codes.js';
import { explainFailure } from './failure.js';
import { createProgram } from './program.js';
import { type HostProcess, terminalOf } from './terminal.js';

/** Runs one command line and gives its exit code. The one place that turns errors into words and codes. */
export async function main(host: HostProcess): Promise<ExitCode> {
  const terminal = terminalOf(host);
  let exitCode: ExitCode = exitCodes.done;
  try {
    const program = createProgram(terminal, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, terminal);
  }
}
