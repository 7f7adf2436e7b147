import type { FoldReason, LogReading } from '../model/log-reading.js';
import type { Directory } from '../pairing/directory.js';
import { compareTexts } from '../pairing/order.js';
import { type CountedOnce, foldSameCalls } from '../pairing/same-calls.js';
import { readLogs } from '../parsers/read-logs.js';
import { runWithPauses } from '../pauses.js';
import type { Progress } from '../progress.js';
import type { AuditJob } from './job.js';

/** The logs of a job as they are paired, cut and counted: calls that several systems have seen stand there once. */
export async function readJobLogs(
  { inputs, phone: { sameCalls } }: Pick<AuditJob, 'inputs' | 'phone'>,
  directory: Directory,
  progress: Progress,
): Promise<LogReading> {
  const reading = await readLogs(inputs, progress);
  if (sameCalls === null) return reading;
  const steps = foldSameCalls(reading.events, sameCalls, directory);
  return countedOnce(reading, await runWithPauses(steps, progress));
}

function countedOnce(reading: LogReading, { events, folded }: CountedOnce): LogReading {
  if (folded === 0) return reading;
  const reason: FoldReason = 'other-system';
  const counts = Object.entries({ ...reading.folded, [reason]: folded });
  return {
    ...reading,
    events,
    folded: Object.fromEntries(counts.sort(([one], [other]) => compareTexts(one, other))),
  };
}
