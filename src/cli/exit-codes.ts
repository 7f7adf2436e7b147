/** What a run says to the shell: done, a gate failed, could not run, a bug. */
export const exitCodes = { done: 0, gateFailed: 1, couldNotRun: 2, bug: 70 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
