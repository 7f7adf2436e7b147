import { beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import type { AuditJob } from '../../src/audit/job.js';
import type { Finding, NotMerged } from '../../src/model/finding.js';
import type { Result } from '../../src/model/result.js';
import { counted, countedParts, merged } from './in-parts.js';
import { lindasaJob } from './lindasa.js';

const key = new Uint8Array(32).fill(7);
let lindasa: AuditJob;
let whole: Result;

beforeAll(async () => {
  lindasa = await lindasaJob();
  whole = (await audit(lindasa)).result;
});

/** Of one run, what sums cannot tell: it takes names of mailboxes and persons. */
function isOfNames(finding: Finding): boolean {
  return finding.code === 'unknown-units' || ('of' in finding && finding.of === 'mailbox');
}

function asParts(result: Result): Result {
  return { ...result, findings: result.findings.filter((finding) => !isOfNames(finding)) };
}

/** What was not computed is said in one finding more. */
function withoutNotMerged(result: Result, what: readonly NotMerged[]): Result {
  expect(result.findings.at(-1)).toEqual({ code: 'not-merged', what });
  return { ...result, findings: result.findings.slice(0, -1) };
}

describe('the invented municipality, counted in parts', () => {
  const ofNames = ['mailboxes', 'unknown-addresses'] as const;

  it('whole logs as one part are merged to the result of one run', async () => {
    const part = await counted(lindasa, { file: 'del.json', logPart: null, key });
    expect(withoutNotMerged(merged([part], lindasa), ofNames)).toEqual(asParts(whole));
  });

  it.each([1, 2, 8, 64])('%i parts are merged to the result of one run', async (partitions) => {
    const parts = await countedParts(lindasa, partitions, key);
    expect(withoutNotMerged(merged(parts, lindasa), ofNames)).toEqual(asParts(whole));
  });

  it('without a key has the findings of one run all the same', async () => {
    const parts = await countedParts(lindasa, 3, null);
    const { findings } = withoutNotMerged(merged(parts, lindasa), [...ofNames, 'concentration']);
    expect(findings).toEqual(asParts(whole).findings);
  });
});

/** Logs with something to find, and what one run finds of it. */
const damaged: readonly (readonly [
  name: string,
  damage: (job: AuditJob) => AuditJob,
  codes: readonly Finding['code'][],
])[] = [
  [
    'read in the wrong zone',
    (job) => ({ ...job, inputs: job.inputs.map((input) => ({ ...input, zone: 'UTC' })) }),
    ['arrivals-look-shifted'],
  ],
  [
    'measured over a year of which they have weeks, under rules of another municipality',
    (job) => ({
      ...job,
      municipality: null,
      period: { ...job.period, from: job.period.from - 100, until: job.period.until + 100 },
    }),
    ['name-assumed', 'log-starts-late', 'log-ends-early'],
  ],
];

describe('of damaged logs the parts tell what one run tells', () => {
  it.each(damaged)('%s', async (_, damage, codes) => {
    const job = damage(lindasa);
    const { findings } = (await audit(job)).result;
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    const ofParts = merged(await countedParts(job, 3, key), job).findings;
    expect(ofParts.slice(0, -1)).toEqual(findings.filter((finding) => !isOfNames(finding)));
  });
});
