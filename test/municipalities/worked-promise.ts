import type { SmallLogs } from './small-town.js';

/** One of the rule sets of `fixtures/rules`, a few contacts, and what they come to by hand. */
export interface WorkedPromise {
  readonly rules: string;
  readonly logs: SmallLogs;
  /** `contact rule reading verdict`, or `verdict (reason)`; every line that the program may write. */
  readonly expected: readonly string[];
}
