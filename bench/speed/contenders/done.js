import process from 'node:process';

/**
 * Ends a contender: prints what it took as one line of JSON. Seconds count from the start of its process, so that
 * loading its modules is part of the price; memory is the most that the process ever held.
 */
export function done(counted) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = {
    ...{ seconds: performance.now() / 1000, phases: {} },
    ...counted,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: (maxRSS * 1024) / 1e6,
  };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}
