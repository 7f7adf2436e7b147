import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { logo, templateFile } from '../report/word-template.js';
import { inFolder, run } from './fake-process.js';

const log = `Datum;Tid;Från;Till;Ämne;Riktning
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan;In
2018-10-08;12:00:00;kund@ort.example;anna@hem.example;SV: Altan;Ut
`;
const table =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nKundcenter;förvaltning;KS;e-post;kund@ort.example;ja\n';

const files: { readonly [name: string]: string } = {
  'mejl.csv': log,
  'enheter.csv': table,
  'tom.csv': '',
  'bara-rubrik.csv': 'Datum;Tid;Från;Till;Ämne;Riktning\n',
  'brev.txt': 'Hej!\nDet här är ett brev och ingen logg.\nHälsningar\n',
  'okänd.csv': 'Artikel,Antal,Pris\nSkruv,10,1.50\nMutter,20,0.75\n',
  'trasig.csv': `${log}i förrgår;kl tre;anna@hem.example;kund@ort.example;Brygga;In\n`,
  'enheter-fel.csv': 'namn;färg\nKundcenter;blå\n',
  'regler-fel.yaml': 'id: egen\nmunicipality: Ort\ntitel: Fel\n',
};

const all = [
  '--rules',
  'norberg',
  '--period',
  '2018-W41',
  '--organisation',
  'enheter.csv',
  '--own-domain',
  'ort.example',
];

function without(...options: readonly string[]): readonly string[] {
  return all.filter((part, index) => !options.includes(part) && !options.includes(all[index - 1] ?? ''));
}

function changed(option: string, value: string): readonly string[] {
  return all.map((part, index) => (all[index - 1] === option ? value : part));
}

/** Everything that a user can get wrong on the way to a report, and what is said of it. */
const refusals: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['nothing to read', ['audit']],
  ['a file that does not exist', ['audit', 'mejll.csv', ...all]],
  ['a folder in place of a file', ['audit', 'mapp', ...all]],
  ['the folder itself in place of a file', ['audit', '.', ...all]],
  ['a pattern that fits nothing', ['audit', 'loggar/*.csv', ...all]],
  ['an empty file', ['audit', 'tom.csv', ...all]],
  ['a file with a header and no rows', ['audit', 'bara-rubrik.csv', ...all]],
  ['a file that is no log', ['audit', 'brev.txt', ...all]],
  ['a table of an unknown format', ['audit', 'okänd.csv', ...all]],
  ['a file whose name begins with a dash', ['inspect', '-mejl.csv']],
  ['a file to write, without its option', ['rules', 'new', 'egna.yaml']],
  ['too many rejected rows', ['audit', 'trasig.csv', ...all]],
  ['no rule set', ['audit', 'mejl.csv', ...without('--rules')]],
  ['a rule set that does not exist', ['audit', 'mejl.csv', ...changed('--rules', 'norbreg')]],
  ['a rule file with mistakes', ['audit', 'mejl.csv', ...changed('--rules', 'regler-fel.yaml')]],
  ['no period', ['audit', 'mejl.csv', ...without('--period')]],
  ['a period that cannot be read', ['audit', 'mejl.csv', ...changed('--period', 'vecka 41')]],
  [
    'a template that is no Word document',
    ['audit', 'mejl.csv', ...all, '--format', 'docx', '--template', 'enheter.csv'],
  ],
  ['a template and no Word report', ['audit', 'mejl.csv', ...all, '--template', 'mall.docx']],
  ['a period without data', ['audit', 'mejl.csv', ...changed('--period', '2019-W41')]],
  ['no organisation table', ['audit', 'mejl.csv', ...without('--organisation')]],
  [
    'an organisation table that does not exist',
    ['audit', 'mejl.csv', ...changed('--organisation', 'enhet.csv')],
  ],
  [
    'an organisation table without its columns',
    ['audit', 'mejl.csv', ...changed('--organisation', 'enheter-fel.csv')],
  ],
  ['no own domain', ['audit', 'mejl.csv', ...without('--own-domain')]],
  ['an unknown output format', ['audit', 'mejl.csv', ...all, '--format', 'html,pfd']],
  ['a file by its everyday name', ['audit', 'mejl.csv', ...all, '--format', 'Word']],
  ['an end of log that cannot be read', ['audit', 'mejl.csv', ...all, '--log-end', 'mejl=i går']],
  ['an unknown option', ['audit', 'mejl.csv', ...all, '--perriod', '2018']],
  ['an unknown command', ['aduit']],
];

describe('refusals: exit code 2, a sentence that helps, nothing written', () => {
  it.each(refusals)('%s', async (_, argv) => {
    await inFolder(async (folder) => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      mkdirSync(join(folder, 'mapp'));
      const before = readdirSync(folder);
      const { exitCode, out, err } = await run(argv, folder);
      expect(err).toMatchSnapshot();
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(readdirSync(folder)).toEqual(before);
    });
  });
});

describe('a small measurement', () => {
  it('writes every file into the folder, and the same bytes again', async () => {
    await inFolder(async (folder) => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      const everything = ['--format', 'html,docx,xlsx,json,csv', '--out', 'ut'];
      const first = await run(['audit', 'mejl.csv', ...all, ...everything], folder);
      expect({ exitCode: first.exitCode, err: first.err }).toEqual({ exitCode: 0, err: '' });
      const bytes = bytesIn(join(folder, 'ut'));
      expect([...bytes.keys()]).toEqual([
        'avvisade-rader.csv',
        'ej-kontakter.csv',
        'kontakter.csv',
        'rapport.docx',
        'rapport.html',
        'resultat.json',
        'underlag.xlsx',
      ]);
      const second = await run(['audit', 'mejl.csv', ...all, ...everything], folder);
      expect(second).toEqual(first);
      expect(bytesIn(join(folder, 'ut'))).toEqual(bytes);
      expect(existsSync(join(folder, 'rapport'))).toBe(false);
    });
  });

  it('dresses the Word report in the municipality’s template', async () => {
    await inFolder(async (folder) => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      writeFileSync(join(folder, 'mall.docx'), templateFile());
      const asked = ['--format', 'docx', '--template', 'mall.docx', '--quiet'];
      const said = await run(['audit', 'mejl.csv', ...all, ...asked], folder);
      expect(said).toEqual({ exitCode: 0, out: '', err: '' });
      expect(readdirSync(join(folder, 'rapport'))).toEqual(['rapport.docx']);
      const parts = unzipSync(readFileSync(join(folder, 'rapport', 'rapport.docx')));
      expect(parts['word/template/word/media/logo.png']).toEqual(logo);
    });
  });

  it('tells the same to a machine with --json, and nothing with --quiet', async () => {
    await inFolder(async (folder) => {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      const json = await run(['audit', 'mejl.csv', ...all, '--format', 'csv', '--json'], folder);
      expect(JSON.parse(json.out)).toMatchObject({ ruleSet: 'norberg', out: 'rapport', files: csvFiles });
      const quiet = await run(['audit', 'mejl.csv', ...all, '--format', 'csv', '--quiet'], folder);
      expect(quiet).toEqual({ exitCode: 0, out: '', err: '' });
    });
  });

  it('takes everything from a project file, whose paths are relative to it', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'mätning'));
      for (const [name, content] of Object.entries(files))
        writeFileSync(join(folder, 'mätning', name), content);
      writeFileSync(join(folder, 'mätning', 'servicematning.yaml'), project);
      const { exitCode, err } = await run(
        ['audit', '--project', 'mätning/servicematning.yaml', '--quiet'],
        folder,
      );
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      expect(readdirSync(join(folder, 'mätning', 'ut')).sort()).toEqual(csvFiles);
    });
  });
});

const csvFiles = ['avvisade-rader.csv', 'ej-kontakter.csv', 'kontakter.csv'];

const project = `rules: norberg
period: 2018-W41
inputs: [{ files: mejl.csv }]
organisation: enheter.csv
ownDomains: ort.example
formats: [csv]
out: ut
`;

function bytesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
