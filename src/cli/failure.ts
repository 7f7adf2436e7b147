import { CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { terminalText } from '../report/terminal/terminal-text.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { programVersion } from './program-version.js';
import type { Terminal } from './terminal.js';

/** Says on standard error why a run ended, and gives its exit code. */
export function explainFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.couldNotRun;
  if (error instanceof UserError) {
    const shown = error.message.split('\n').map(terminalText).join('\n');
    terminal.err(`Fel: ${shown}\nGör så här: ${terminalText(error.advice)}\n`);
    return exitCodes.couldNotRun;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(
    `Det här är ett fel i servicematning ${programVersion()}, inte i dina filer. Inget skrevs.\n` +
      `Rapportera felet och bifoga texten nedan. Kontrollera först att den inte innehåller personuppgifter.\n${trace}\n`,
  );
  return exitCodes.bug;
}
