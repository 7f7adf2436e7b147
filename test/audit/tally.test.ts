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

/** What a merged result says otherwise by design stands in the test below. */
function withoutFindings({ findings: _findings, ...result }: Result): Omit<Result, 'findings'> {
  return result;
}

describe('the invented municipality, counted in parts', () => {
  it('whole logs as one part are merged to the result of one run', async () => {
    const part = await counted(job, { file: 'del.json', logPart: null, key });
    expect(withoutFindings(merged([part], job))).toEqual(withoutFindings(whole));
  });

  it.each([2, 7, 64])('%i parts are merged to the result of one run', async (partitions) => {
    const parts = await countedParts(job, partitions, key);
    expect(withoutFindings(merged(parts, job))).toEqual(withoutFindings(whole));
  });
});
