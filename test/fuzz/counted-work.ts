import { Session } from 'node:inspector';

/*
 * How much work is done is counted by the engine itself: how often each function, branch and body of a loop was run.
 * That is the same on every machine, however busy; a clock would tell of the machine. What a regular expression does
 * inside is not seen: for those that users write, see the patterns' own tests.
 */

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The steps that were done since it was last asked. */
export function takeSteps(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_error: Error | null, { result }: Coverage) => {
    for (const { url, functions } of result) {
      if (url.startsWith('node:')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

/** Counting slows whatever runs in the process, also the suites that a test runner takes up after this one. */
export function stopCounting(): void {
  session.post('Profiler.stopPreciseCoverage');
  session.post('Profiler.disable');
  session.disconnect();
}
