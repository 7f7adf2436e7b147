import { availableParallelism } from 'node:os';
import type process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { refusal } from './failures/refusal.js';
import { systemCode, systemFailure } from './failures/system-failure.js';
import { cleanUp, endOnSignals } from './interrupt.js';
import { main } from './main.js';
import { askedMemory } from './options/memory.js';
import { terminalOf } from './terminal.js';

/** Lies beside this file also where many files are put together in few. */
const threadEntry = new URL('./document-thread.js', import.meta.url);

/** Runs the command line of a process, and minds what only a process has: signals, and streams that break. */
export async function runProcess(host: typeof process): Promise<void> {
  const memory = askedMemory(host.argv.slice(2));
  if (memory !== null) {
    const { mayUse, runWithMemory } = await import('./run-with-memory.js');
    if (!mayUse(host, memory)) return runWithMemory(host, memory);
  }
  // A run that ends without an answer is no success; commander would take a code that stands before for its own.
  const answer = { isGiven: false };
  host.once('exit', (code) => {
    if (!answer.isGiven && code === exitCodes.done) host.exitCode = exitCodes.bug;
  });
  // A promise that nobody waited for ends here too; a mistake in telling of it ends the program as Node does.
  host.once('uncaughtException', async (error) => {
    cleanUp();
    const { explainFailure } = await import('./failures/failure.js');
    host.exit(explainFailure(error, terminalOf(host)));
  });
  const stdout = { isBroken: false };
  host.stdout.on('error', async (error) => {
    // `| head` has read what it wanted. The work goes on, and its exit code tells how it went.
    if (systemCode(error) === 'EPIPE') return;
    stdout.isBroken = true;
    const { explainFailure } = await import('./failures/failure.js');
    const failure = refusal('screen-not-writable', { why: systemFailure(error) });
    host.exitCode = explainFailure(failure, terminalOf(host));
  });
  // Where messages cannot be written there is nowhere to tell it.
  host.stderr.on('error', () => undefined);
  // All that is left is a promise that nobody will keep: the process would end without a word.
  const tellOfSilence = async (): Promise<void> => {
    cleanUp();
    const { explainFailure } = await import('./failures/failure.js');
    host.exitCode = explainFailure(new Error('the work stopped before its end'), terminalOf(host));
  };
  host.once('beforeExit', tellOfSilence);
  try {
    const exitCode = await exitCodeOf(host);
    if (!stdout.isBroken) host.exitCode = exitCode;
    answer.isGiven = true;
  } finally {
    host.off('beforeExit', tellOfSilence);
  }
}

async function exitCodeOf(host: typeof process): Promise<ExitCode> {
  const running = main(host, { entry: threadEntry, cores: availableParallelism() });
  // Help has been given by then, without loading what only a failure needs.
  const isDone = await Promise.race([running.then(() => true), nextTurn(false)]);
  // Together, so that neither fails unheard while the other is waited for.
  const [exitCode] = await Promise.all([running, ...(isDone ? [] : [watchSignals(host)])]);
  return exitCode;
}

/** A run that is interrupted ends with what there is to say. */
async function watchSignals(host: typeof process): Promise<void> {
  // A file longer than the computer allows is an error of the one who writes it, unless nobody listens: then it kills.
  host.on('SIGXFSZ', () => undefined);
  const { explainFailure } = await import('./failures/failure.js');
  const terminal = terminalOf(host);
  endOnSignals(host, () => explainFailure(refusal('interrupted', {}), terminal));
}
