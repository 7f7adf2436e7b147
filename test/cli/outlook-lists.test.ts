import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const project = (mailbox: string) => `rules: norberg
period: 2018-W41
inputs:
  - { files: [Inkorg.txt, Skickat.txt], format: outlook-list, mailbox: ${mailbox} }
organisation: enheter.csv
ownDomains: ort.example
`;

const files: { readonly [name: string]: string } = {
  'Inkorg.txt': `Från\tÄmne\tMottaget\tStorlek
Ek, Anna\tBuller på torget\tmå 2018-10-08 10:00\t34 kB
Bo Berg\tTrasig lampa\tti 2018-10-09 11:00\t9 kB
Microsoft Outlook\tOlevererbart: SV: Lampa\tti 2018-10-09 11:30\t9 kB
`,
  'Skickat.txt': `Till\tÄmne\tSkickat\tStorlek
Ek, Anna\tSV: Buller på torget\tti 2018-10-09 09:00\t40 kB
Cissi Dal\tSV: Något annat\tto 2018-10-18 09:00\t40 kB
`,
  'enheter.csv': 'enhet;värde\nKundcenter;info@ort.example\n',
};

async function audit(mailbox: string) {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'servicematning.yaml'), project(mailbox));
    const done = await run(['audit', '--format', 'csv', '--out', 'ut', '--quiet'], folder);
    const read = () =>
      readFileSync(join(folder, 'ut', 'kontakter.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
    return { ...done, contacts: done.exitCode === 0 ? read() : [] };
  });
}

it('an inbox and a folder of sent mail, copied from Outlook, pair by name', async () => {
  const { err, exitCode, contacts } = await audit('Info@ort.example');
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
  const rows = contacts.map((row) => row.split(','));
  const main = rows.filter((cells) => cells[10] === 'svar-36h' && cells[12] === 'yes');
  expect(main.map((cells) => [cells[0], cells[3], cells[8], cells[9], cells[16]])).toEqual([
    ['E-20181008-0001', 'Kundcenter', '2018-10-09T09:00:00+02:00', 'subject', 'met'],
    ['E-20181009-0001', 'Kundcenter', '', '', 'unanswered'],
  ]);
});

it('a mailbox that is no address is a mistake with its place', async () => {
  const { err, exitCode } = await audit('Kundcenter');
  expect(exitCode).toBe(2);
  expect(err).toContain('servicematning.yaml:4:');
  expect(err).toContain('info@kommunen.se');
});
