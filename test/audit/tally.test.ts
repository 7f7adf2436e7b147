import { beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import type { AuditJob } from '../../src/audit/job.js';
import type { Result } from '../../src/model/result.js';
import { counted, countedParts, merged } from './in-parts.js';
import { lindasaJob } from './lindasa.js';

const key = new Uint8Array(32).fill(7);
let job: AuditJob;
let whole: Result;

beforeAll(async () => {
  job = await lindasaJob();
  whole = (await audit(job)).result;
});

/** Findings that follow from all the events of a log beside each other; the logs of this municipality have these. */
const ofWholeLogs: readonly string[] = ['unknown-units', 'log-ends-early'];

function asParts(result: Result): Result {
  return { ...result, findings: result.findings.filter(({ code }) => !ofWholeLogs.includes(code)) };
}

/** What was not computed is said in one finding more. */
function withoutNotMerged(result: Result): Result {
  expect(result.findings.at(-1)).toEqual({
    code: 'not-merged',
    what: ['coverage', 'mailboxes', 'shifted-times', 'unknown-addresses'],
  });
  return { ...result, findings: result.findings.slice(0, -1) };
}

describe('the invented municipality, counted in parts', () => {
  it('whole logs as one part are merged to the result of one run', async () => {
    const part = await counted(job, { file: 'del.json', logPart: null, key });
    expect(withoutNotMerged(merged([part], job))).toEqual(asParts(whole));
  });

  it.each([1, 2, 8, 64])('%i parts are merged to the result of one run', async (partitions) => {
    const parts = await countedParts(job, partitions, key);
    expect(withoutNotMerged(merged(parts, job))).toEqual(asParts(whole));
  });
});
