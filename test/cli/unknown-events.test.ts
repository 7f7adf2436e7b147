import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const fields = 'date-time,event-id,message-id,recipient-address,message-subject,sender-address';
const question = '<q1@hem.example>,info@ort.example,Hål,anna@hem.example';
const answer = '<a1@ort.example>,anna@hem.example,SV: Hål,info@ort.example';
const log = [
  `#Fields: ${fields}`,
  `2026-01-12T07:15:12.000Z,RECEIVE,${question}`,
  `2026-01-12T07:15:12.500Z,TELEPORT,${question}`,
  `2026-01-12T07:15:13.000Z,DELIVER,${question}`,
  `2026-01-13T07:00:00.000Z,RECEIVE,${answer}`,
  `2026-01-13T07:00:01.000Z,SENDEXTERNAL,${answer}`,
].join('\n');
const project = `rules: norberg
period: 2026-01-12..2026-01-14
organisation: org.csv
ownDomains: [ort.example]
inputs: [{ files: MSGTRK.LOG }]
`;

async function measured(commands: readonly (readonly string[])[]): Promise<unknown> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'MSGTRK.LOG'), `${log}\n`);
    writeFileSync(join(folder, 'org.csv'), 'enhet;värde\nKundcenter;info@ort.example\n');
    writeFileSync(join(folder, 'servicematning.yaml'), project);
    for (const command of commands)
      expect(await run(command, folder)).toMatchObject({ exitCode: 0, err: '' });
    const { balance, findings, inputs } = JSON.parse(readFileSync(join(folder, 'ut/resultat.json'), 'utf8'));
    return {
      rows: balance.rows,
      unknown: inputs[0].unknownEvents,
      finding: findings.find(({ code }: { readonly code: string }) => code === 'unknown-events'),
    };
  });
}

const result = ['--format', 'json', '--out', 'ut', '--quiet'];

describe('an event of a mail server that nobody knows', () => {
  it.each([
    ['in one run', [['audit', ...result]]],
    [
      'in a run of parts',
      [
        ['split', '--partitions', '2', '--quiet'],
        ['tally', 'delar/part-1.ndjson', '--out', 'ett.json', '--quiet'],
        ['tally', 'delar/part-2.ndjson', '--out', 'två.json', '--quiet'],
        ['merge', 'ett.json', 'två.json', ...result],
      ],
    ],
  ])('keeps no audit from its report, and is counted and told by name: %s', async (_case, commands) => {
    expect(await measured(commands)).toEqual({
      rows: {
        total: 5,
        parts: expect.arrayContaining([
          { part: 'primary', count: 2 },
          { part: 'folded.mail-step', count: 2 },
          { part: 'ignored.unknown-event', count: 1 },
        ]),
      },
      unknown: [{ event: 'TELEPORT', rows: 1 }],
      finding: { code: 'unknown-events', files: ['MSGTRK.LOG'], events: ['TELEPORT'], rows: 1 },
    });
  });
});
