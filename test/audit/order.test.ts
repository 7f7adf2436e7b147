import { beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import type { AuditJob } from '../../src/audit/job.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
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
  const judged = [...verdicts].map(({ contact, reading, outcome, dueAt, spentSeconds, answer }) =>
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

  it('rows the other way round in an export of each kind, all at once: an audit takes seconds', async () => {
    const headers = new Map([
      ['loggar/epost-bibliotek.csv', 'Datum;'],
      ['loggar/Master.csv', 'no header: every row'],
      ['loggar/vaxel-cdr.csv', 'calldate'],
    ]);
    const inputs = job.inputs.map((input) => {
      const header = headers.get(input.file);
      return header === undefined
        ? input
        : { ...input, bytes: bytesInMemory(rowsReversed(input.bytes.whole(), header)) };
    });
    expect(inputs.filter((input, index) => input !== job.inputs[index])).toHaveLength(headers.size);
    expect(findingsOf(await audit({ ...job, inputs }))).toEqual(findingsOf(asGiven));
  });
});
