import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const project = `municipality: Orts kommun
rules: nynashamn
period: 2018-09-03..2018-11-30
organisation: enheter.csv
ownDomains: ort.example
`;

const table = `enhet;organisationsform;nämnd;typ;värde
Bygg;förvaltning;BN;e-post;bygg@ort.example
`;

function weekdays(from: string, until: string): readonly string[] {
  const day = 24 * 3_600_000;
  const [first, last] = [Date.parse(from), Date.parse(until)];
  return Array.from({ length: (last - first) / day + 1 }, (_, index) => new Date(first + index * day))
    .filter((date) => date.getUTCDay() % 6 !== 0)
    .map((date) => date.toISOString().slice(0, 10));
}

function mail(days: readonly string[]): string {
  const rows = days.flatMap((day) => [
    `${day};10:00;anna.${day}@hem.example;bygg@ort.example;Altan ${day};Inkommande`,
    `${day};11:00;bygg@ort.example;anna.${day}@hem.example;SV: Altan ${day};Utgående`,
  ]);
  return ['Datum;Tid;Från;Till;Ämne;Riktning', ...rows, ''].join('\n');
}

function register(days: readonly string[]): string {
  const rows = days.map((day) => `K ${day};${day};Klagomål;Namn ${day};Bygg;BN;${day}`);
  return ['Ärendenummer;Inkommen;Ärendetyp;Namn;Enhet;Nämnd;Besvarad', ...rows, ''].join('\n');
}

describe('a period that reaches over days that no file of a channel has', () => {
  it.each([
    ['mail', mail],
    ['case', register],
  ] as const)('is pointed out: %s', async (channel, log) => {
    await inFolder(async (folder) => {
      const files = {
        'servicematning.yaml': project,
        'enheter.csv': table,
        'a.csv': log(weekdays('2018-09-03', '2018-09-28')),
        'b.csv': log(weekdays('2018-10-22', '2018-11-30')),
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const argv = ['audit', 'a.csv', 'b.csv', '--format', 'json', '--quiet'];
      expect(await run(argv, folder)).toMatchObject({ exitCode: 0 });
      const result: unknown = JSON.parse(readFileSync(join(folder, 'rapport/resultat.json'), 'utf8'));
      const gap = { days: 15, first: '2018-10-01', last: '2018-10-19' };
      const finding = { code: 'days-without-rows', channel, ...gap };
      expect(result).toMatchObject({ findings: expect.arrayContaining([finding]) });
    });
  });
});
