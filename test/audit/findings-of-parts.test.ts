import { beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import type { AuditJob } from '../../src/audit/job.js';
import type { Finding } from '../../src/model/finding.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import type { LogInput } from '../../src/parsers/read-logs.js';
import { lines, logFile } from '../parsers/reading.js';
import { countedParts, merged } from './in-parts.js';
import { smallJob } from './small-parts.js';

const key = new Uint8Array(32).fill(7);
const days = ['08', '09', '10', '11', '12', '15', '16', '17', '18', '19', '22', '23', '24', '25', '26'];

/** Of a mailbox: on how many of the days people wrote to it, and on how many it answered. */
interface Log {
  readonly mailbox: string;
  readonly written: number;
  readonly answered: number;
}

/** Five questions a day, each of somebody of their own, and their answers. */
function rowsOf({ mailbox, written, answered }: Log): readonly string[] {
  return days.flatMap((day, place) =>
    ['08', '09', '10', '11', '13'].flatMap((hour) => {
      const person = `${mailbox.charAt(0)}.${day}.${hour}@hem.example`;
      const subject = `Soporna på gatan ${day} ${hour}`;
      return [
        ...(place < written ? [`2018-10-${day} ${hour}:00;${person};${mailbox};${subject}`] : []),
        ...(place < answered ? [`2018-10-${day} ${hour}:30;${mailbox};${person};SV: ${subject}`] : []),
      ];
    }),
  );
}

function mailLog(logs: readonly Log[], isKept: (row: string) => boolean = () => true): LogInput {
  const rows = logs.flatMap(rowsOf).filter(isKept).sort();
  return held(logFile(lines('Datum;Från;Till;Ämne', ...rows)));
}

function callLog(status: string): LogInput {
  const rows = days.flatMap((day) =>
    ['0701740605', '0701740606'].map((number) => `2018-10-${day} 10:00;${number};0980319210;${status};In`),
  );
  return held(logFile(lines('Datum;Från;Till;Status;Riktning', ...rows), { file: 'samtal.csv' }));
}

/** Parts are cut of a log that is read again. */
function held(log: LogInput): LogInput {
  return { ...log, bytes: bytesInMemory(log.bytes.whole()) };
}

const all = days.length;
const bygg: Log = { mailbox: 'bygg@lindasa.example', written: all, answered: all };
const kund: Log = { mailbox: 'kund@lindasa.example', written: all, answered: all };

let town: AuditJob;

beforeAll(async () => {
  const job = await smallJob({ period: '2018-10-08..2018-10-26' });
  const [known] = job.organisation.entries;
  if (known === undefined) throw new Error('nobody is known');
  const receivers = [
    ...[bygg, kund].map(({ mailbox }) => ({ type: 'mail' as const, value: mailbox, unit: mailbox })),
    { type: 'number' as const, value: '+46980319210', unit: 'Kundcenter' },
  ];
  const entries = receivers.map((receiver) => ({ ...known, ...receiver }));
  town = { ...job, organisation: { ...job.organisation, entries } };
});

const made: readonly (readonly [
  name: string,
  inputs: readonly LogInput[],
  codes: readonly Finding['code'][],
])[] = [
  ['whole logs of mail', [mailLog([bygg, kund])], ['channel-without-log']],
  [
    'a unit that never answers',
    [mailLog([bygg, { ...kund, answered: 0 }])],
    ['unit-without-outgoing', 'channel-without-log'],
  ],
  [
    'a unit whose answers end a week early',
    [mailLog([bygg, { ...kund, answered: 8 }])],
    ['unit-ends-early', 'channel-without-log'],
  ],
  [
    'sent mail that ends a week early',
    [
      mailLog([
        { ...bygg, answered: 8 },
        { ...kund, answered: 8 },
      ]),
    ],
    ['direction-ends-early', 'channel-without-log'],
  ],
  ['an inbox alone', [mailLog([{ ...bygg, answered: 0 }])], ['one-direction', 'channel-without-log']],
  [
    'a day without a row',
    [mailLog([bygg, kund], (row) => !row.startsWith('2018-10-17'))],
    ['day-without-rows', 'channel-without-log'],
  ],
  [
    'a week without a row',
    [mailLog([bygg, kund], (row) => !/^2018-10-1[5-9]/.test(row))],
    ['days-without-rows', 'channel-without-log'],
  ],
  ['calls that were all answered', [mailLog([bygg, kund]), callLog('Besvarat')], ['no-missed-calls']],
];

describe('what is found in logs is found in the counts of their parts', () => {
  it.each(made)('%s', async (_, inputs, codes) => {
    const job = { ...town, inputs };
    const { findings } = (await audit(job)).result;
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    for (const [partitions, personKey] of [
      [1, null],
      [3, key],
      [8, null],
    ] as const) {
      const ofParts = merged(await countedParts(job, partitions, personKey), job).findings;
      expect(ofParts.slice(0, -1)).toEqual(findings);
    }
  });
});
