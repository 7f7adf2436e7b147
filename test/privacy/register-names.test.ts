import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../cli/fake-process.js';
import { tracesIn, tracesOf } from './traces.js';

/*
 * A register's columns of units and boards may hold whoever handles the case. The account is to be made board by board all
 * the same, and whoever measures must see whom to enter in the organisation table.
 */

const folder = mkdtempSync(join(tmpdir(), 'register-'));
const persons = ['Karin', 'Karlsson', 'sven.svensson', '070-111'];

const organisation =
  'enhet;organisationsform;nämnd;typ;värde;mäts\nGatukontoret;förvaltning;KS;kö;Gatan;ja\n';

/** Six cases for each unit and board of a register. */
const owners: readonly (readonly [board: string, unit: string])[] = [
  ['KS', 'Gatukontoret'],
  ['Socialnämnden', 'Äldreomsorg Norr'],
  ['Karin Karlsson', 'Karlsson'],
  ['KS', 'sven.svensson@kommun.example'],
  ['KS', 'Handläggare 070-111 22 33'],
  ['070-111 22 33', 'Karin Karlsson'],
];

function register(prefix: string): string {
  const rows = owners.flatMap(([board, unit], place) =>
    [1, 2, 3, 4, 5, 6].map(
      (day) =>
        `${prefix} ${place}${day};2018-10-1${day} 10:00;Klagomål;Buller;ja;${board};${unit};2018-10-19 09:00`,
    ),
  );
  return ['Diarienr;Inkommen;Typ;Rubrik;Namngiven;Nämnd;Enhet;Besvarad', ...rows, ''].join('\n');
}

const project = `municipality: Lindåsa kommun
rules: nynashamn
period: 2018-W41..2018-W42
inputs: [{ files: register.csv }]
organisation: organisation.csv
ownDomains: kommun.example
calendar: { hours: { mon-fri: 08:00-16:00 } }
`;

const formats = ['--format', 'html,docx,junit,markdown,json,csv'];
let screen: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'organisation.csv'), organisation);
  writeFileSync(join(folder, 'servicematning.yaml'), project);
  writeFileSync(join(folder, 'register.csv'), register('K'));
  const measured = await run(['audit', ...formats], folder);
  const annotated = await run(['audit', '--format', 'github', '--out', 'andra'], folder);
  const compared = await run(
    ['audit', '--earlier', 'rapport/resultat.json', ...formats, '--out', 'igen'],
    folder,
  );
  screen = [measured, annotated, compared].map(({ out, err }) => out + err).join('');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function published(): readonly string[] {
  const working = ['resultat.json', 'kontakter.csv', 'ej-kontakter.csv', 'avvisade-rader.csv'];
  const files = ['rapport', 'igen'].flatMap((out) =>
    readdirSync(join(folder, out))
      .filter((file) => !working.includes(file))
      .map((file) => join(folder, out, file)),
  );
  return [screen, ...files.flatMap((file) => tracesOf(file, readFileSync(file)).map(({ text }) => text))];
}

describe('units and boards that a register alone names', () => {
  it('are nobody in what is published, alone or beside an earlier measurement', () => {
    const found = published().flatMap((text) => persons.filter((person) => text.includes(person)));
    expect(found).toEqual([]);
  });

  it('are accounted for by number where they may be persons, and by name where they cannot be', () => {
    const report = readFileSync(join(folder, 'rapport/rapport.md'), 'utf8');
    expect(report).toContain('| okänd nämnd 1 |');
    expect(report).toContain('| Socialnämnden |');
    expect(report).toContain('| okänd enhet 2 |');
  });

  it('are listed for whoever measures, and have their names in working files', () => {
    const { findings } = JSON.parse(readFileSync(join(folder, 'rapport/resultat.json'), 'utf8'));
    expect(findings).toContainEqual({
      code: 'unlisted-names',
      units: ['Karlsson', 'Äldreomsorg Norr'],
      boards: ['Karin Karlsson'],
    });
    expect(readFileSync(join(folder, 'rapport/kontakter.csv'), 'utf8')).toContain('Karin Karlsson');
    const report = readFileSync(join(folder, 'rapport/rapport.md'), 'utf8');
    expect(report).toMatch(/2\senheter och 1\snämnd i ärenderegistret finns inte i organisationstabellen\./);
  });

  it('are read as no name where they are an address or a number', () => {
    const text = readFileSync(join(folder, 'rapport/kontakter.csv'), 'utf8');
    expect(persons.slice(2).filter((detail) => text.includes(detail))).toEqual([]);
  });

  it('are the same after a merge, and no gate can be set on them', async () => {
    await run(['tally', 'register.csv', '--out', 'del.json'], folder);
    const merged = await run(['merge', 'del.json', '--format', 'html,json', '--out', 'hop'], folder);
    expect(merged.exitCode).toBe(0);
    const report = tracesIn(join(folder, 'hop')).filter(({ place }) => place.endsWith('rapport.html'));
    expect(report.flatMap(({ text }) => persons.filter((person) => text.includes(person)))).toEqual([]);
    const gate = await run(['merge', 'del.json', '--fail-under', 'unit:Karlsson=90', '--out', 'nej'], folder);
    expect(gate.exitCode).toBe(2);
  });
});
