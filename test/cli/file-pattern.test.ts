import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type FilePattern, readFilePattern } from '../../src/cli/reading/file-pattern.js';
import { inFolder, run } from './fake-process.js';

describe('a pattern of files', () => {
  it.each<[string, string, FilePattern | null]>([
    ['win32', 'C:\\loggar\\*.csv', { folder: 'C:\\loggar\\', glob: '*.csv' }],
    ['win32', 'C:\\*.csv', { folder: 'C:\\', glob: '*.csv' }],
    ['win32', 'C:/loggar/*.csv', { folder: 'C:/loggar/', glob: '*.csv' }],
    ['win32', 'loggar\\v4?\\*.csv', { folder: 'loggar\\', glob: 'v4?/*.csv' }],
    ['win32', '\\\\server\\delad mapp\\*.csv', { folder: '\\\\server\\delad mapp\\', glob: '*.csv' }],
    ['win32', 'C:\\mätning [2018]\\*.csv', { folder: 'C:\\mätning [2018]\\', glob: '*.csv' }],
    ['win32', '*.csv', { folder: '', glob: '*.csv' }],
    ['win32', 'C:\\loggar\\mejl.csv', null],
    ['linux', 'loggar/*.csv', { folder: 'loggar/', glob: '*.csv' }],
    ['linux', '/loggar/{mejl,samtal}.csv', { folder: '/loggar/', glob: '{mejl,samtal}.csv' }],
    ['linux', 'a\\b*.csv', { folder: '', glob: 'a\\b*.csv' }],
    ['darwin', 'mina loggar/*/v[12].csv', { folder: 'mina loggar/', glob: '*/v[12].csv' }],
    ['linux', '-', null],
  ])('on %s, %s', (platform, text, expected) => {
    expect(readFilePattern(text, platform)).toEqual(expected);
  });
});

const log = `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In
2018-10-08;12:00:00;kund@ort.example;anna@hem.example;SV: Altan;Ut
`;
const table =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nKundcenter;förvaltning;KS;e-post;kund@ort.example;ja\n';

const named = 'mätning åäö/våra loggar/e-post för hösten.csv';
const pattern = 'mätning åäö/våra loggar/*hösten.csv';

describe('paths with spaces and åäö', () => {
  it.each([
    ['as most systems write them', 'NFC', named],
    ['as a Mac writes them', 'NFD', named],
    ['in a pattern', 'NFC', pattern],
    ['in a pattern, as a Mac writes them', 'NFD', pattern],
    ['asked for as a Mac writes them', 'NFC', named.normalize('NFD')],
  ] as const)('%s', async (_, form, asked) => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'mätning åäö/våra loggar'.normalize(form)), { recursive: true });
      writeFileSync(join(folder, named.normalize(form)), log);
      writeFileSync(join(folder, 'enheter för mätning.csv'.normalize(form)), table);
      const project = { rules: 'norberg', period: '2018-W41', inputs: [{ files: asked }] };
      const rest = {
        organisation: 'enheter för mätning.csv',
        ownDomains: 'ort.example',
        out: 'färdig rapport',
      };
      writeFileSync(join(folder, 'servicematning.yaml'), JSON.stringify({ ...project, ...rest }));
      const audited = await run(['audit', '--format', 'csv'], folder);
      expect({ exitCode: audited.exitCode, err: audited.err }).toEqual({ exitCode: 0, err: '' });
      expect(audited.out).toContain('hösten.csv');
      const inspected = await run(['inspect', asked], folder);
      expect(inspected.exitCode).toBe(0);
      expect(inspected.out).toContain(named);
      expect((await run(['doctor', asked, '--out', 'färdig rapport'], folder)).exitCode).toBe(0);
    });
  });
});
