import type { AuditJob } from '../../src/audit/job.js';
import { merge } from '../../src/audit/merge/merge.js';
import type { NamedPart } from '../../src/audit/merge/refuse-parts.js';
import type { LogPart } from '../../src/audit/split/log-part.js';
import { readLogPart } from '../../src/audit/split/read-part.js';
import { splitLogs } from '../../src/audit/split/split-logs.js';
import { writtenPart } from '../../src/audit/split/written-part.js';
import type { PersonKey } from '../../src/audit/tally/person-key.js';
import { readTallyPart, writeTallyPart } from '../../src/audit/tally/read-tally-part.js';
import { tally } from '../../src/audit/tally/tally.js';
import { writtenRules } from '../../src/cli/reading/written-rules.js';
import { noGates } from '../../src/measurement/gates/gate-verdicts.js';
import type { Result } from '../../src/model/result.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';

export const rules = writtenRules({ name: 'norberg', folder: '.' });

/** The counts of one part, or of whole logs, written and read back. */
export async function counted(
  job: AuditJob,
  {
    file,
    logPart,
    key,
  }: { readonly file: string; readonly logPart: LogPart | null; readonly key: PersonKey | null },
): Promise<NamedPart> {
  const read = readTallyPart(writeTallyPart(await tally({ job: { ...job, key }, rules, logPart })));
  if (read.is !== 'part') throw new Error(`${file} was not read back: ${read.is}`);
  return { file, part: read.part };
}

/** Logs cut into parts, each written and read back. */
export async function split(job: AuditJob, partitions: number): Promise<readonly LogPart[]> {
  return (await splitLogs(job, partitions)).map((part) => {
    const read = readLogPart(bytesInMemory(Buffer.concat([...writtenPart(part)])));
    if (read.is !== 'part') throw new Error(`part ${part.part.number} was not read back: ${read.is}`);
    return read.part;
  });
}

export async function countedParts(
  job: AuditJob,
  partitions: number,
  key: PersonKey | null,
): Promise<readonly [NamedPart, ...NamedPart[]]> {
  const parts: NamedPart[] = [];
  for (const logPart of await split(job, partitions))
    parts.push(await counted(job, { file: `part-${logPart.part.number}.json`, logPart, key }));
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('logs were split into no parts');
  return [first, ...others];
}

/** What comes of parts; half of the rows may have been rejected. */
export function merged(parts: readonly [NamedPart, ...NamedPart[]], job: AuditJob): Result {
  const { earlier } = job;
  return merge({ parts, earlier, maxRejected: 0.5, gatesOn: () => noGates, language: 'sv', template: null })
    .result;
}
