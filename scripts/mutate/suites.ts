import { fork } from 'node:child_process';
import { z } from 'zod';

const messageSchema = z.union([
  z.object({ suite: z.string(), milliseconds: z.number(), reached: z.array(z.string()) }),
  z.object({ failed: z.string() }),
]);

/** A test file, how long it takes and, where mutants were counted, which of them it reaches. */
export interface Suite {
  readonly suite: string;
  readonly milliseconds: number;
  readonly reached: readonly string[];
}

export interface SuitesRun {
  readonly passed: readonly Suite[];
  /** `failed` where a test did or the process ended early; `slow` where a file took longer than its limit. */
  readonly outcome: 'passed' | 'failed' | 'slow';
  /** The test that failed, or what the process said last. */
  readonly why: string;
}

/** Runs compiled test files in one process of the copy until one fails. `limits` are milliseconds, one for each. */
export function runSuites(
  folder: string,
  suites: readonly string[],
  limits: readonly number[],
): Promise<SuitesRun> {
  return new Promise((resolve) => {
    const passed: Suite[] = [];
    let why = '';
    let outcome: SuitesRun['outcome'] = 'passed';
    const child = fork('run-suites.js', suites, { cwd: folder, execArgv: ['--no-warnings'], silent: true });
    const stop = (): void => {
      outcome = 'slow';
      child.kill('SIGKILL');
    };
    let timer = setTimeout(stop, limits[0]);
    child.on('message', (message) => {
      const told = messageSchema.parse(message);
      clearTimeout(timer);
      if ('failed' in told) {
        why = told.failed;
        outcome = 'failed';
        return;
      }
      passed.push(told);
      if (passed.length < suites.length) timer = setTimeout(stop, limits[passed.length]);
    });
    child.stderr?.on('data', (text) => {
      why ||= String(text).trim();
    });
    child.on('close', () => {
      clearTimeout(timer);
      if (outcome === 'passed' && passed.length < suites.length) outcome = 'failed';
      resolve({ passed, outcome, why });
    });
  });
}
