import type { AuditJob } from '../../audit/job.js';
import type { NamedPart } from '../../audit/merge/refuse-parts.js';
import { decidedOtherwise } from '../../audit/split/decided-by.js';
import type { LogPart } from '../../audit/split/log-part.js';
import { logPartVersion } from '../../audit/split/part-schema.js';
import { isLogPart, readLogPartWithPauses } from '../../audit/split/read-part.js';
import { readTallyPart, tallyVersion } from '../../audit/tally/read-tally-part.js';
import { userError } from '../../errors/errors.js';
import type { LogInput } from '../../parsers/input.js';
import { closeAll } from '../../parsers/log-bytes.js';
import type { Progress } from '../../progress.js';
import { expandFiles, readInputFile } from './read-files.js';

/** The counts of parts, in the order in which they are named; one that two patterns name is one. */
export function readTallyParts(
  patterns: readonly string[],
  cwd: string,
): readonly [NamedPart, ...NamedPart[]] {
  const paths = new Set(patterns.flatMap((pattern) => expandFiles(pattern, cwd)));
  const [first, ...others] = [...paths].map((path) => readNamedPart(path, cwd));
  if (first === undefined) throw new Error('no part was read, and none is missing');
  return [first, ...others];
}

function readNamedPart(path: string, cwd: string): NamedPart {
  const { file, bytes } = readInputFile(path, cwd);
  const read = readTallyPart(new TextDecoder().decode(bytes));
  switch (read.is) {
    case 'part':
      return { file, part: read.part };
    case 'other-version':
      throw userError('part-of-other-version', {
        ...{ file, what: 'tally', found: read.found, expected: tallyVersion },
      });
    case 'damaged':
      throw userError('damaged-part', { file, what: 'tally' });
    case 'no-part':
      throw userError('no-tally', { file });
  }
}

/** The part of split logs that a job is to read, and nothing else then; null where its inputs are logs. */
export async function logPartOf(job: AuditJob, progress: Progress): Promise<LogPart | null> {
  const found = job.inputs.find(({ bytes }) => isLogPart(bytes));
  if (found === undefined) return null;
  try {
    return await readPart(found, job, progress);
  } finally {
    closeAll(job.inputs);
  }
}

async function readPart({ file, bytes }: LogInput, job: AuditJob, progress: Progress): Promise<LogPart> {
  if (job.inputs.length > 1) throw userError('log-part-beside-others', { file });
  if (job.declaredLogEnd.size > 0) throw userError('log-end-of-part', { file });
  const read = await readLogPartWithPauses(bytes, progress);
  switch (read.is) {
    case 'part': {
      const what = decidedOtherwise(read.part, job);
      if (what !== null) throw userError('log-part-of-other-options', { file, what });
      return read.part;
    }
    case 'other-version':
      throw userError('part-of-other-version', {
        ...{ file, what: 'log-part', found: read.found, expected: logPartVersion },
      });
    case 'damaged':
      throw userError('damaged-part', { file, what: 'log-part' });
  }
}
