import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const header = 'Received,SenderAddress,RecipientAddress,Subject,Status,MessageId';

const project = `rules: norberg
period: 2026-01-12..2026-01-30
organisation: org.csv
ownDomains: [ort.example]
inputs: [{ files: mejl.csv }]
`;

const result = ['--format', 'json', '--out', 'ut', '--quiet'];

const inOneRun = [['audit', ...result]];
const inParts = [
  ['split', '--partitions', '2', '--quiet'],
  ['tally', 'delar/part-1.ndjson', '--out', 'ett.json', '--quiet'],
  ['tally', 'delar/part-2.ndjson', '--out', 'två.json', '--quiet'],
  ['merge', 'ett.json', 'två.json', ...result],
];

/** Mails of one person, two days apart, with one id. */
function log(subjects: readonly string[], { daysApart }: { readonly daysApart: number }): string {
  const rows = subjects.map((subject, index) => {
    const date = String(12 + index * daysApart).padStart(2, '0');
    return `2026-01-${date}T09:0${index}:00Z,anna@hem.example,info@ort.example,${subject},Delivered,<0@system.example>`;
  });
  return `${[header, ...rows].join('\n')}\n`;
}

async function measured(text: string, commands: readonly (readonly string[])[]): Promise<unknown> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'mejl.csv'), text);
    writeFileSync(join(folder, 'org.csv'), 'enhet;värde\nKundcenter;info@ort.example\n');
    writeFileSync(join(folder, 'servicematning.yaml'), project);
    for (const command of commands)
      expect(await run(command, folder)).toMatchObject({ exitCode: 0, err: '' });
    const { balance, findings, inputs } = JSON.parse(readFileSync(join(folder, 'ut/resultat.json'), 'utf8'));
    return {
      total: balance.rows.total,
      told: inputs[0].rowsOfOtherMails,
      finding: findings.find(({ code }: { readonly code: string }) => code === 'one-id-many-mails'),
    };
  });
}

const six = ['Bygglov', 'Sopor', 'Hål i vägen', 'Skola', 'Parkering', 'Bad'];
const found = { told: 5, finding: { code: 'one-id-many-mails', file: 'mejl.csv', rows: 5 } };
const nothing = { told: undefined, finding: undefined };

describe('a system that gives all mails one id', () => {
  it.each([
    ['other subjects on other days, in one run', six, 2, inOneRun, found],
    ['the same in a run of parts', six, 2, inParts, found],
    ['too few of them to show anything', six.slice(0, 5), 2, inOneRun, nothing],
    ['other subjects at once, as a mail gets on its way', six, 0, inOneRun, nothing],
    ['one subject on other days, as of copies', Array(6).fill('Bygglov'), 2, inOneRun, nothing],
    ['a step on its way that tells no subject', ['Bygglov', '', '', '', '', ''], 2, inOneRun, nothing],
  ])(
    'is pointed out where questions are counted as copies: %s',
    async (_case, subjects, daysApart, commands, expected) => {
      expect(await measured(log(subjects, { daysApart }), commands)).toEqual({
        total: subjects.length,
        ...expected,
      });
    },
  );
});
