import { beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import type { AuditJob } from '../../src/audit/job.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { lindasaJob } from './lindasa.js';

let job: AuditJob;
let asGiven: ReportInput;

beforeAll(async () => {
  job = await lindasaJob();
  asGiven = await audit(job);
});

/** Everything that was found, but for the order and hashes of the inputs. */
function findingsOf({ result, verdicts }: ReportInput): unknown {
  const { inputs: _inputs, ...rest } = result;
  const judged = verdicts.map(({ contact, reading, outcome, dueAt, spentSeconds, answer }) =>
    [contact.id, contact.unit.name, reading, outcome, dueAt, spentSeconds, answer?.evidence].join(' '),
  );
  return { rest, judged };
}

const windows1252 = new TextDecoder('windows-1252');

/** The same lines, the last first, below the line that begins with `header`. Bytes stay bytes. */
function rowsReversed(bytes: Uint8Array, header: string): Uint8Array {
  const lines = windows1252
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const head = lines.findIndex((line) => line.includes(header)) + 1;
  const turned = [...lines.slice(0, head), ...lines.slice(head).reverse()];
  return Buffer.from(`${turned.join('\r\n')}\r\n`, 'latin1');
}

describe('the order of files and rows decides nothing', () => {
  it('files the other way round', async () => {
    const turned = await audit({ ...job, inputs: job.inputs.toReversed() });
    expect(findingsOf(turned)).toEqual(findingsOf(asGiven));
  });

  it.each([
    ['loggar/epost-bibliotek.csv', 'Datum;'],
    ['loggar/Master.csv', 'no header: every row'],
    ['loggar/vaxel-cdr.csv', 'calldate'],
  ])('rows the other way round in %s', async (file, header) => {
    const inputs = job.inputs.map((input) =>
      input.file === file ? { ...input, bytes: rowsReversed(input.bytes, header) } : input,
    );
    expect(inputs.filter((input, index) => input !== job.inputs[index])).toHaveLength(1);
    expect(findingsOf(await audit({ ...job, inputs }))).toEqual(findingsOf(asGiven));
  });
});
