import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { terminalText, wrapped } from '../../src/report/terminal/terminal-text.js';
import { inFolder, run, runSeen } from './fake-process.js';

/** What a runner of CI would obey, or fold its log at, wherever it finds it in what a program says. */
const obeyed = /^\s*(?:::|section_(?:start|end):)|##\w*\[/m;

const names = [
  '::error::Bygg',
  '::set-output name=a::b',
  '##[error]Skola',
  '##vso[task.complete]Park',
  'section_start:1560896352:del\r\u001b[0KKultur',
  'lång enhet som bryts före ::stop-commands::x eller ##[group]y',
];

describe('text from input', () => {
  it.each([
    ['::error::x', '\\u{3a}:error::x'],
    ['  ::error::x', '  \\u{3a}:error::x'],
    [':::error', '\\u{3a}::error'],
    ['vid ::1 och A::B', 'vid \\u{3a}:1 och A::B'],
    ['##[error]', '\\u{23}#[error]'],
    ['x###[error]', 'x#\\u{23}#[error]'],
    ['##vso[a]##teamcity[b]', '\\u{23}#vso[a]\\u{23}#teamcity[b]'],
    ['section_end:1:a', '\\u{73}ection_end:1:a'],
    ['## rubrik: [a] och 10:30 i section_a', '## rubrik: [a] och 10:30 i section_a'],
  ])('%j is shown as %j', (text, shown) => {
    expect(terminalText(text)).toBe(shown);
    expect(shown).not.toMatch(obeyed);
  });

  it.each([10, 20, 40])('begins no line of %d columns with what is obeyed', (width) => {
    const text = terminalText(names.join(' ').repeat(3));
    expect(wrapped(text, width, '', '').join('\n')).not.toMatch(obeyed);
  });
});

const rows = names.flatMap((name, number) => {
  const [unit, person] = [`enhet${number}@ort.example`, `person${number}@hem.example`];
  const subject = `"${name.replaceAll('"', '')}"`;
  return [
    `2018-10-08 09:0${number}:00;${person};${unit};${subject}`,
    ...(number % 2 === 0 ? [`2018-10-08 15:0${number}:00;${unit};${person};"SV: ${subject.slice(1)}`] : []),
  ];
});
const logName = '::warning file=a::mejl ##[group].csv';
const units = names.map((name, number) => `"${name}";enhet${number}@ort.example`);
const project = `rules: norberg
municipality: "::error::Orts kommun ##[error]"
period: 2018-10-08..2018-10-12
inputs: [{ files: mejl/*.csv }]
organisation: enheter.csv
ownDomains: ort.example
`;

/** A town where all that it can name is a command to a runner. */
function putTown(folder: string): void {
  writeFileSync(join(folder, logName), `Datum;Från;Till;Ämne\n${rows.join('\n')}\nigår;a@b.example;c;d\n`);
  writeFileSync(join(folder, 'enheter.csv'), `enhet;värde\n${units.join('\n')}\n`);
  writeFileSync(join(folder, 'servicematning.yaml'), project.replace('mejl/*.csv', '"*mejl*.csv"'));
  writeFileSync(join(folder, '::error::regler.yaml'), 'id: "::error::x"\nrules: ["##[error]"]\n');
  writeFileSync(join(folder, '::error::okänd.csv'), '::error::a;##[error]b\n1;2\n');
}

describe.each([60, 80, 200])('on a screen of %d columns', (columns) => {
  it.each<[string, readonly string[], RegExp]>([
    ['audit', ['audit', '--format', 'csv,json', '--max-rejected', '50'], /error::Orts/],
    ['audit that fails', ['audit', '--strict', '--format', 'csv', '--max-rejected', '50'], /Orts/],
    ['audit, told as it goes', ['audit', '--verbose', '--format', 'csv', '--max-rejected', '50'], /mejl/],
    ['inspect', ['inspect'], /mejl/],
    ['inspect of an unknown file', ['inspect', '::error::okänd.csv', logName], /okänd/],
    ['doctor', ['doctor'], /mejl/],
    ['explain', ['explain', 'E-20181008-0001'], /Bygg/],
    ['plan', ['plan', '2018-10'], /Orts/],
    ['calendar', ['calendar', '2018-10'], /Orts/],
    ['init', ['init', logName, '--out', '::error::ny'], /error::ny/],
    [
      'sample',
      ['sample', '--include-personal-data', '--max-rejected', '50', '--out', '::error::a.xlsx'],
      /a\.xlsx/,
    ],
    ['rules check', ['rules', 'check', '::error::regler.yaml'], /regler/],
    ['rules new', ['rules', 'new', '--out', '::error::mall.yaml'], /mall/],
    ['a file that is not there', ['inspect', '::error::saknas.csv'], /saknas/],
    ['a command that is not there', ['##[error]x'], /error\]x/],
  ])('%s says nothing that a runner would obey', async (_, argv, named) => {
    await inFolder(async (folder) => {
      putTown(folder);
      const surroundings = {
        env: { NO_COLOR: '1', CI: 'true' },
        outIsScreen: true,
        errIsScreen: true,
        columns,
      };
      const { out, err } = await runSeen(argv, folder, surroundings);
      const said = `${out}\n${err}`;
      expect(said).toMatch(named);
      expect(said.split('\n').filter((line) => obeyed.test(line))).toEqual([]);
    });
  });
});

/** What is obeyed in the midst of a line is so in JSON too; where a line begins, JSON has its own signs. */
describe('JSON on standard output', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a summary', ['audit', '--format', 'csv', '--max-rejected', '50', '--json']],
    ['files', ['inspect', '--json']],
    ['a contact', ['explain', 'E-20181008-0003', '--json']],
    ['a mistake', ['inspect', '##vso[task.complete]saknas.csv', '--json']],
  ])('of %s has no line that a runner would obey, and tells the same', async (_, argv) => {
    await inFolder(async (folder) => {
      putTown(folder);
      const { out, err } = await run(argv, folder);
      expectUnheard(out === '' ? err : out);
    });
  });

  it('of a result, the same bytes as its file, is so too', async () => {
    await inFolder(async (folder) => {
      putTown(folder);
      await run(['audit', '--format', 'json', '--max-rejected', '50', '--out', 'ut'], folder);
      expectUnheard(readFileSync(join(folder, 'ut', 'resultat.json'), 'utf8'));
    });
  });
});

/** A document that tells of a command, and is none. */
function expectUnheard(said: string): void {
  expect(said.split('\n').filter((line) => obeyed.test(line))).toEqual([]);
  expect(texts(JSON.parse(said)).filter((text) => obeyed.test(text))).not.toEqual([]);
}

/** All texts in a document, keys too. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...texts(part)]);
}
