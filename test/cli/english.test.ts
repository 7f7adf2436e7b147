import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readProject } from '../../src/cli/project/project.js';
import { readOrganisation } from '../../src/parsers/lists/organisation.js';
import { languages } from '../../src/report/words/words.js';
import { expectGolden } from '../golden.js';
import { workbookDump } from '../report/workbook-dump.js';
import { inFolder, run } from './fake-process.js';
import { fillForm, inTown } from './review-town.js';
import { unknownCalls } from './unknown-export.js';

const lindasa = fileURLToPath(new URL('../../fixtures/lindasa', import.meta.url));

const ownDays = `rules: norberg
municipality: Lindåsa kommun
lang: en
calendar:
  hours: { mon-thu: ["08:00-12:00", "13:00-16:30"], fri: 08:00-15:00 }
  shortened: [{ day: skärtorsdagen, closes: "12:00" }]
  closed: [klämdagar, 2026-12-28..2026-12-30]
  summer: { from: 06-15, until: 08-15, hours: { mon-fri: 08:00-15:00 } }
`;

/** What the command says in English in a folder with that project file, or of Lindåsa. */
async function english(argv: readonly string[], project: string | null): Promise<string> {
  const said = (folder: string) => run([...argv, '--lang', 'en'], folder);
  const { exitCode, out, err } =
    project === null
      ? await said(lindasa)
      : await inFolder((folder) => {
          writeFileSync(join(folder, 'servicematning.yaml'), project);
          return said(folder);
        });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return out;
}

async function allOf(commands: readonly (readonly string[])[], project: string | null): Promise<string> {
  let told = '';
  for (const argv of commands) told += `# ${argv.join(' ')}\n${await english(argv, project)}\n`;
  return told;
}

describe('in English', () => {
  it.each<[string, readonly (readonly string[])[], string | null, string]>([
    [
      'the calendar of a year, and of weeks over new year',
      [
        ['calendar', '2026'],
        ['calendar', '2018-W52..2019-W01'],
      ],
      ownDays,
      'english-calendar.golden.txt',
    ],
    ['a plan', [['plan', '2018-W41..2018-W45']], ownDays, 'english-plan.golden.txt'],
    [
      'rule sets',
      [
        ['rules', 'list'],
        ['rules', 'show', 'norberg'],
        ['rules', 'show', 'botkyrka'],
        ['rules', 'show', 'nynashamn'],
      ],
      ownDays,
      'english-rules.golden.txt',
    ],
    ['what each log is', [['inspect']], null, 'english-inspect.golden.txt'],
    [
      'how verdicts came about',
      [
        ['explain', 'E-20181103-0011'],
        ['explain', 'T-20181008-0002'],
        ['explain', 'E-20181015-0012'],
        ['explain', '--from', '2018-10-26 15:00', '--rules', 'norberg'],
        ['explain', '--from', '2026-12-22 15:00', '--within', '2 working days', '--rules', 'norberg'],
      ],
      null,
      'english-explain.golden.txt',
    ],
  ])('%s', async (_, commands, project, golden) => {
    expectGolden(await allOf(commands, project), import.meta.url, golden);
  });

  it('a comparison', async () => {
    await inFolder(async (folder) => {
      const project = join(lindasa, 'servicematning.yaml');
      await run(['audit', '--project', project, '--out', 'rapport', '--format', 'json', '--quiet'], folder);
      const files = [join(lindasa, 'tidigare/resultat.json'), 'rapport/resultat.json'];
      const { exitCode, out, err } = await run(['compare', ...files, '--lang', 'en'], folder);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      expectGolden(out.replaceAll(lindasa, 'lindasa'), import.meta.url, 'english-compare.golden.txt');
    });
  }, 60_000);
});

describe('what is written in English is read again', () => {
  it('the project and the organisation table of init, filled in with every kind of organisation', async () => {
    await inFolder(async (folder) => {
      cpSync(join(lindasa, 'loggar'), join(folder, 'loggar'), { recursive: true });
      writeFileSync(join(folder, 'okänd.csv'), unknownCalls);
      const written = await run(['init', '--lang', 'en'], folder);
      expect(written).toMatchObject({ exitCode: 0, err: '' });
      const [project = '', table = ''] = ['servicematning.yaml', 'enheter.csv'].map((name) =>
        readFileSync(join(folder, name), 'utf8'),
      );
      expectGolden(`${written.out}\n${project}\n${table}`, import.meta.url, 'english-init.golden.txt');
      expect(readProject(project, 'servicematning.yaml')).toMatchObject({ lang: 'en', rules: 'lag' });
      const lines = table.trimEnd().split('\n');
      const filled = lines.map((line, row) => (row === 0 ? line : line.replace(';;;', `;${kindOf(row)};;`)));
      const entries = await readOrganisation({
        file: 'enheter.csv',
        bytes: new TextEncoder().encode(filled.join('\n')),
      });
      expect(entries).toHaveLength(lines.length - 1);
      expect(entries.slice(0, kinds.length).map(({ kind }) => kind)).toEqual(kinds.map(([kind]) => kind));
      const inspected = await run(['inspect'], folder);
      expect(inspected.out).toContain('recipients are in the organisation table');
    });
  });

  it('a form of answers and one of the unanswered, filled in with yes and no', async () => {
    await inTown(async (folder) => {
      const drawn = ['--seed', '7', '--include-personal-data', '--lang', 'en'];
      const forms = [
        await run(['sample', '--size', '20', '--per', 'unit', ...drawn], folder),
        await run(['sample', '--unanswered', '--size', '6', ...drawn], folder),
      ];
      await fillForm(join(folder, 'granskning.xlsx'), (number) => ({
        Treatment: 3 + (number % 3),
        Clarity: String(1 + (number % 5)),
        Simplicity: 4,
        'Answers the question': number % 4 === 0 ? 'no' : 'Yes',
        'No answer needed': 'no',
      }));
      await fillForm(join(folder, 'granskning-obesvarade.xlsx'), (number) => ({
        'Needs an answer': number <= 2 ? 'no' : 'yes',
        'Answered in another way': number === 3 ? 'yes' : number <= 1 ? null : 'no',
        'How and when': number === 3 ? 'telephone, Monday' : null,
      }));
      const files = ['granskning.xlsx', 'granskning-obesvarade.xlsx'];
      const told = await run(['quality', ...files, '--lang', 'en'], folder);
      expect([...forms, told].map(({ exitCode, err }) => ({ exitCode, err }))).toEqual(
        [...forms, told].map(() => ({ exitCode: 0, err: '' })),
      );
      const dumps = await Promise.all(files.map((file) => workbookDump(readFileSync(join(folder, file)))));
      const all = [...forms.map(({ out }) => out), told.out, ...dumps];
      expectGolden(all.join('\n'), import.meta.url, 'english-review.golden.txt');
    });
  });
});

/** Each kind as the English report names it, before what is said in brackets. */
const kinds = Object.entries(languages.en.codes.organisationKindWords).map(
  ([kind, name]) => [kind, name.replace(/ \(.*/, '')] as const,
);

function kindOf(row: number): string {
  return kinds[row - 1]?.[1] ?? '';
}
