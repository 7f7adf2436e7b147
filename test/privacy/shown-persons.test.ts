import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { type Run, run } from '../cli/fake-process.js';
import { personAddresses, putCanaryTown } from './canary-town.js';
import { personsIn, tracesIn } from './traces.js';

const personal = '--include-personal-data';
const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
let swedish: Run;
let english: Run;

/** The town with persons shown, twice: all that can be written, and in English what shows them. */
beforeAll(async () => {
  await putCanaryTown(folder);
  const patient = ['--max-rejected', '50', personal];
  const formats = 'html,docx,xlsx,json,csv,junit,markdown';
  swedish = await run(['audit', '--format', formats, '--out', 'sv', '--verbose', ...patient], folder);
  english = await run(['audit', '--format', 'xlsx,csv', '--out', 'en', '--lang', 'en', ...patient], folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

const showing = ['underlag.xlsx', 'kontakter.csv', 'ej-kontakter.csv'];
const published = [
  'rapport.html',
  'rapport.docx',
  'rapport.md',
  'junit.xml',
  'resultat.json',
  'avvisade-rader.csv',
];

function personsOf(file: string): readonly string[] {
  const path = join(folder, 'sv', file);
  return tracesIn(join(folder, 'sv'))
    .filter(({ place }) => place.startsWith(path))
    .flatMap(personsIn);
}

describe('with --include-personal-data', () => {
  it.each(showing)('%s shows persons, and only its owner may read it', (file) => {
    expect(personsOf(file).length).toBeGreaterThan(10);
    if (process.platform === 'win32') return;
    expect(statSync(join(folder, 'sv', file)).mode & 0o777).toBe(0o600);
  });

  it.each(published)('%s shows none', (file) => {
    expect(personsOf(file)).toEqual([]);
  });

  it('the screen shows none, and names the files that do', () => {
    expect([swedish.exitCode, english.exitCode]).toEqual([0, 0]);
    expect(personsIn({ place: 'screen', text: swedish.out + swedish.err })).toEqual([]);
    const said = swedish.out.replace(/\s+/g, ' ');
    expect(said).toContain(
      'Personuppgifter ur loggarna står i underlag.xlsx, kontakter.csv och ej-kontakter.csv.',
    );
    expect(swedish.err).toContain(personal);
  });

  it.each([
    ['sv', 'Innehåller personuppgifter ur loggarna', 'Arbetsmaterial med personuppgifter'],
    ['en', 'Holds personal data from the logs', 'Working material with personal data'],
  ])('every sheet says so, above the table and on paper: %s', async (out, notice, header) => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, out, 'underlag.xlsx'));
    expect(book.worksheets.length).toBeGreaterThan(15);
    for (const sheet of book.worksheets) {
      expect(sheet.getCell('A1').text.slice(0, notice.length)).toBe(notice);
      expect(sheet.headerFooter.oddHeader).toContain(header);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    }
  });

  it.each([
    ['kontakter.csv', ',answer_row,counterpart,subject,personal_data'],
    ['ej-kontakter.csv', ',source_row,from,to,subject,personal_data'],
  ])('every row of %s says so, after the columns that programs rely on', (file, columns) => {
    const [header = '', ...rows] = readFileSync(join(folder, 'sv', file), 'utf8')
      .trimEnd()
      .split('\n');
    expect(header.slice(-columns.length)).toBe(columns);
    expect(rows.filter((row) => !row.endsWith(',yes'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('explain reads such a list, and shows no person of it', async () => {
    const { exitCode, out, err } = await run(['explain', 'E-20181008-0001', '--result', 'sv'], folder);
    expect([exitCode, err]).toEqual([0, '']);
    expect(personsIn({ place: 'screen', text: out })).toEqual([]);
  });
});

describe('it is', () => {
  const [person = ''] = personAddresses;

  it('no choice of a project file', async () => {
    const project = join(folder, 'servicematning.yaml');
    const before = readFileSync(project, 'utf8');
    writeFileSync(project, `${before}includePersonalData: true\n`);
    const { exitCode, err } = await run(['audit', '--format', 'csv'], folder);
    writeFileSync(project, before);
    expect(exitCode).toBe(2);
    expect(err).toContain('includePersonalData');
    expect(err).not.toContain(person);
  });

  it.each([
    [[personal], personal],
    [['--key-file', 'nyckel'], '--key-file nyckel'],
  ])('refused where no list of contacts is written: %j', async (options, said) => {
    const { exitCode, err } = await run(['audit', '--format', 'html,json', ...options], folder);
    expect(exitCode).toBe(2);
    expect(err).toContain('[names-need-lists]');
    expect(err).toContain(said);
  });
});
