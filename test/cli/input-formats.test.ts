import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type Run, run } from './fake-process.js';
import { described, headlessMail, unknownCalls } from './unknown-export.js';

const table = `enhet;organisationsform;nämnd;typ;värde;mäts
Kundcenter;förvaltning;KS;kö;Kundcenter;ja
Bygglov;förvaltning;MB;kö;Bygglov;ja
Kundcenter;förvaltning;KS;e-post;kund@ort.example;ja
`;

const common = `rules: norberg
period: 2018-W41
organisation: enheter.csv
ownDomains: ort.example
formats: [csv]
`;

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** Measures with a project file in a folder of its own, and gives what was said and the contacts. */
function measure(project: string, options: readonly string[] = []): Promise<Run & { contacts: string }> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'växel.csv'), unknownCalls);
    writeFileSync(join(folder, 'arkiv.txt'), headlessMail);
    writeFileSync(join(folder, 'växel.yaml'), described);
    writeFileSync(join(folder, 'enheter.csv'), table);
    writeFileSync(join(folder, 'servicematning.yaml'), `${common}${project}`);
    const said = await run(['audit', '--max-rejected', '50', ...options], folder);
    const contacts =
      said.exitCode === 0 ? readFileSync(join(folder, 'rapport', 'kontakter.csv'), 'utf8') : '';
    return { ...said, contacts };
  });
}

const headless = `inputFormats:
  arkiv:
    channel: mail
    header: false
    delimiter: "~"
    columns: { time: 1, sender: 2, recipients: 3, subject: 4 }
inputs: [{ files: arkiv.txt, format: arkiv }]
`;

describe('a format of the user’s own', () => {
  it.each([
    [
      'in the project file',
      `inputFormats:\n  vaxeln:\n${indented(described)}inputs: [{ files: växel.csv, format: vaxeln }]\n`,
    ],
    ['in a file of its own', 'inputs: [{ files: växel.csv, format: ./växel.yaml }]\n'],
  ])('%s measures calls that no format knows', async (_, project) => {
    const { exitCode, err, out, contacts } = await measure(project);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    // Six calls: one of a queue for tests, one with a word that nobody has explained, and the sum below them.
    expect(out).toContain('Balans: 7 rader, allt återfunnet, 1 avvisad');
    const calls = contacts
      .split('\n')
      .filter((line) => line.includes(',workday-clock,') && line.includes(',svar-36h,'))
      .map((line) => line.split(','));
    expect(calls.map((cells) => [cells[3], cells[16], cells[9], cells[18]])).toEqual([
      ['Kundcenter', 'met', 'answered', 'växel.csv'],
      ['Kundcenter', 'unanswered', '', 'växel.csv'],
      ['Bygglov', 'pending', '', 'växel.csv'],
      ['Bygglov', 'met', 'answered', 'växel.csv'],
    ]);
  });

  it('reads a file without header by the numbers of its columns', async () => {
    const { exitCode, err, out } = await measure(headless);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('Balans: 3 rader, allt återfunnet, 0 avvisade');
  });

  it('says which described columns a file lacks', async () => {
    const other = described.replace('Påbörjat', 'Påbörjades');
    const { exitCode, err } = await measure(
      `inputFormats:\n  vaxeln:\n${indented(other)}inputs: [{ files: växel.csv, format: vaxeln }]\n`,
    );
    expect(exitCode).toBe(2);
    expect(err).toMatchSnapshot();
  });
});

const mistakes: readonly (readonly [name: string, project: string])[] = [
  [
    'every mistake at once',
    `inputFormats:
  vaxeln:
    channel: phone
    colums: { time: Påbörjat }
    columns: { time: 3, form: Nummer }
    choices: { status: { Klarat: answerd } }
    header: nej
    skip: { Kö: "(" }
  zendesk: { channel: telefon }
  register: { channel: case, columns: { closed: Klart }, choices: { category: { A: fråga } } }
  arkiv:
    channel: mail
    header: false
    direction: incoming
    foldBy: Nummer
    columns: { time: Datum, sender: 2, recipients: 3, direction: 4, messageId: 5 }
    skip: { Typ: ^Test }
inputs: [{ files: växel.csv, format: vaxeln }]
`,
  ],
  ['a format that is not there', 'inputs: [{ files: växel.csv, format: vaxel }]\n'],
  ['a file that is not there', 'inputs: [{ files: växel.csv, format: vaxel.yaml }]\n'],
];

describe('mistakes in a described format', () => {
  it.each(mistakes)('%s', async (_, project) => {
    const { exitCode, out, err } = await measure(project);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatchSnapshot();
  });
});
