import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { inFolder, run } from './fake-process.js';

const log = `Datum;Tid;Från;Till;Ämne;Riktning
10/8/2018;10:00:00;anna@hem.example;kund@ort.example;Altan;In
10/8/2018;12:00:00;kund@ort.example;anna@hem.example;SV: Altan;Ut
`;
const table =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nKundcenter;förvaltning;KS;e-post;kund@ort.example;ja\n';

function project(input: string): string {
  return `rules: norberg
period: 2018-10-08
inputs:
  - { ${input} }
organisation: enheter.csv
ownDomains: ort.example
`;
}

async function audited(input: string, ...options: readonly string[]) {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'mejl.csv'), log);
    writeFileSync(join(folder, 'uttag.zip'), zipSync({ 'mejl.csv': readFileSync(join(folder, 'mejl.csv')) }));
    writeFileSync(join(folder, 'enheter.csv'), table);
    writeFileSync(join(folder, 'servicematning.yaml'), project(input));
    return run(['audit', '--format', 'csv', ...options], folder);
  });
}

describe('what the project file and the options say of the files', () => {
  it('settles the order of day and month, which the dates leave open', async () => {
    const open = await audited('files: mejl.csv');
    expect([open.exitCode, open.err]).toEqual([2, expect.stringContaining('rad 2 ”10/8/2018”')]);
    expect((await audited('files: mejl.csv, dateOrder: month-first')).exitCode).toBe(0);
    const other = await audited('files: mejl.csv, dateOrder: day-first');
    expect(other.err).toContain('2018-08-10');
    const misspelt = await audited('files: mejl.csv, dateOrder: dayfirst');
    expect(misspelt.err).toMatch(/servicematning\.yaml:4:\d+[\s\S]*day-first/);
  });

  it('opens an archive, and stops at the size that --max-input-size allows', async () => {
    const input = 'files: uttag.zip, dateOrder: month-first';
    expect((await audited(input)).exitCode).toBe(0);
    const small = await audited(input, '--max-input-size', '0.0001');
    expect([small.exitCode, small.err]).toEqual([2, expect.stringContaining('--max-input-size')]);
    expect((await audited(input, '--max-input-size', '1 MB')).exitCode).toBe(0);
    const unreadable = await audited(input, '--max-input-size', 'stor');
    expect(unreadable.err).toContain('Väntat: antal MB.');
  });

  it.each([
    ['an archive', 'PK\u0003\u0004'],
    ['an old workbook', '\u00d0\u00cf\u0011\u00e0'],
    ['mails', 'From anna@hem.example Mon Jan 12 08:15:12 2026\nDate: Mon, 12 Jan 2026 08:15:12 +0100\n'],
  ])('refuses %s that does not fit in memory', async (_, beginning) => {
    const { exitCode, err } = await inFolder(async (folder) => {
      const path = join(folder, 'stor.csv');
      writeFileSync(path, beginning, 'latin1');
      truncateSync(path, 2 ** 31);
      writeFileSync(join(folder, 'enheter.csv'), table);
      const needed = ['--rules', 'norberg', '--period', '2018-W41', '--organisation', 'enheter.csv'];
      return run(['audit', 'stor.csv', ...needed, '--own-domain', 'ort.example'], folder);
    });
    expect([exitCode, err]).toEqual([2, expect.stringContaining('större än 2 GB')]);
  });
});
