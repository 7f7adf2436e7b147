import type process from 'node:process';
import { failure as failureInEnglish } from '../errors/en/failure.js';
import { resources as resourcesInEnglish } from '../errors/en/resources.js';
import { failure as failureInSwedish } from '../errors/sv/failure.js';
import { resources as resourcesInSwedish } from '../errors/sv/resources.js';
import { exitCodes } from './exit-codes.js';
import { isNotLoaded } from './failures/not-loaded.js';

/** Loads and runs the program. Where it cannot be loaded nothing else of it can tell so: this little knows the words itself. */
export async function start(host: typeof process): Promise<void> {
  if (!hasWorkingFolder(host)) return end('working-folder-gone', host);
  try {
    const { runProcess } = await import('./run-process.js');
    await runProcess(host);
  } catch (error) {
    if (!isNotLoaded(error)) throw error;
    end('program-not-loaded', host);
  }
}

function hasWorkingFolder(host: typeof process): boolean {
  try {
    return host.cwd() !== '';
  } catch {
    return false;
  }
}

function end(code: 'program-not-loaded' | 'working-folder-gone', host: typeof process): void {
  const isEnglish = /--lang[ =]en\b/.test(host.argv.join(' '));
  const { error, advice, example } = isEnglish ? failureInEnglish : failureInSwedish;
  const told = (isEnglish ? resourcesInEnglish : resourcesInSwedish)[code]({});
  host.stderr.write(
    `${error} [${code}]: ${told.message}\n${advice}: ${told.advice}\n${example}: ${told.example}\n`,
  );
  host.exitCode = exitCodes.couldNotRun;
}
