import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { z } from 'zod';
import { keptApart } from '../../src/audit/tally/person-key.js';
import { run } from '../cli/fake-process.js';
import {
  canaryDigits,
  personAddresses,
  personNumbers,
  putCanaryTown,
  staffAddresses,
} from './canary-town.js';
import { tracesIn } from './traces.js';

const folder = mkdtempSync(join(tmpdir(), 'pseudonymer-'));
const key = 'k'.repeat(40);

/** The same town measured in its first week and, with other logs, in both; with the key, with another, with none. */
beforeAll(async () => {
  await putCanaryTown(folder);
  writeFileSync(join(folder, 'annan-nyckel'), 'n'.repeat(40), { mode: 0o600 });
  const runs: readonly (readonly string[])[] = [
    ['hel', '--key-file', 'nyckel'],
    ['mejl', 'loggar/mejl.csv', '--key-file', 'nyckel'],
    ['annan', 'loggar/mejl.csv', '--key-file', 'annan-nyckel'],
    ['utan', 'loggar/mejl.csv'],
    ['utan-hel'],
  ];
  for (const [out = '', ...others] of runs) await measured(out, others);
  expect(await run(['tally', '--key-file', 'nyckel', '--out', 'ut/del.json', '--quiet'], folder)).toEqual(
    quiet,
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

const quiet = { exitCode: 0, out: '', err: '' };

async function measured(out: string, others: readonly string[]): Promise<void> {
  const options = ['--format', 'xlsx,csv,json', '--max-rejected', '50', '--quiet', '--out', `ut/${out}`];
  expect(await run(['audit', ...others, ...options], folder)).toEqual(quiet);
}

const codes = z.array(z.looseObject({ source_file: z.string(), source_row: z.string(), person: z.string() }));

/** The code of the person of each row of the mail log, as the CSV file has it. */
function codesIn(out: string): ReadonlyMap<string, string> {
  const rows = codes.parse(parse(readFileSync(join(folder, 'ut', out, 'kontakter.csv')), { columns: true }));
  const ofMail = rows.filter(({ source_file }) => source_file === 'loggar/mejl.csv');
  return new Map(ofMail.map(({ source_row, person }) => [source_row, person]));
}

/** What the column of persons shows in the workbook, by contact. */
async function personsOf(out: string): Promise<ReadonlyMap<string, string>> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(folder, 'ut', out, 'underlag.xlsx'));
  const sheet = book.getWorksheet('Kontakter');
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) => sheet?.getRow(index + 1));
  return new Map(rows.slice(1).map((row) => [row?.getCell(1).text ?? '', row?.getCell(2).text ?? '']));
}

describe('with a key', () => {
  it('a person has the same code in two runs, and another has another', () => {
    const [whole, mail] = [codesIn('hel'), codesIn('mejl')];
    expect(mail.size).toBeGreaterThan(20);
    expect(Object.fromEntries(mail)).toEqual(
      Object.fromEntries([...mail.keys()].map((row) => [row, whole.get(row)])),
    );
    expect(new Set(mail.values()).size).toBe(mail.size);
  });

  it('of an address and of the same in the counts of a part', () => {
    const [first = ''] = personAddresses;
    expect(codesIn('hel').get('2')).toBe(keptApart(first, new TextEncoder().encode(key)));
    const [staff = ''] = staffAddresses;
    const part = readFileSync(join(folder, 'ut', 'del.json'), 'utf8');
    expect(part).toContain(keptApart(staff, new TextEncoder().encode(key)));
  });

  it('the workbook shows the code that the CSV file has', async () => {
    const persons = await personsOf('mejl');
    expect(persons.get('E-20181008-0001')).toBe(codesIn('mejl').get('2'));
  });

  it('another key gives other codes', () => {
    const [one, other] = [codesIn('mejl'), codesIn('annan')];
    expect([...other.values()].filter((code) => [...one.values()].includes(code))).toEqual([]);
  });
});

describe('without a key', () => {
  it('the CSV file has no person, and the workbook running numbers of that run alone', async () => {
    expect(readFileSync(join(folder, 'ut/utan/kontakter.csv'), 'utf8').split('\n')[0]).not.toContain(
      'person',
    );
    const [mail, whole] = [await personsOf('utan'), await personsOf('utan-hel')];
    expect([...mail.values()].every((person) => /^Person \d{4}$/.test(person))).toBe(true);
    expect(mail.get('E-20181008-0001')).toBe('Person 0001');
    const asked = [...mail.keys()].filter((contact) => whole.has(contact));
    expect(asked.some((contact) => mail.get(contact) !== whole.get(contact))).toBe(true);
  });
});

/** The ways in which somebody with a list of addresses would try them, without the key. */
const sums = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const writings = ['hex', 'base64', 'base64url'] as const;
/** As many characters as a sum that was cut short would still have. */
const shortest = 10;

function guessesOf(person: string): readonly string[] {
  const digits = person.replace(/\D/g, '');
  const spellings = person.includes('@')
    ? [person, person.toUpperCase(), person.slice(0, person.indexOf('@')), `mailto:${person}`]
    : [person, `+46${digits.slice(1)}`, `46${digits.slice(1)}`, `tel:+46${digits.slice(1)}`];
  return spellings.flatMap((spelling) => [spelling, `person ${spelling}`, `${spelling}\n`]);
}

/** Beginnings of every sum of every guess, by how it is written. */
function beginningsOf(persons: readonly string[]): ReadonlySet<string> {
  const guesses = persons.flatMap(guessesOf);
  const bySum = guesses.flatMap((guess) => sums.map((sum) => createHash(sum).update(guess).digest()));
  return new Set(bySum.flatMap((bytes) => writings.map((form) => bytes.toString(form).slice(0, shortest))));
}

/** Of everything that looks like a sum, what begins as a sum of a guess does. */
function found(text: string, beginnings: ReadonlySet<string>): readonly string[] {
  const words = text.match(/[\w+/-]{10,}/g) ?? [];
  return words.filter((word) => beginnings.has(word.slice(0, shortest)));
}

describe('nothing that is written lets somebody without the key try an address', () => {
  const everybody = [...personAddresses, ...personNumbers, ...staffAddresses];
  const beginnings = beginningsOf(everybody);

  it('with any usual sum of all addresses and numbers', () => {
    const traces = tracesIn(join(folder, 'ut'));
    expect(traces.length).toBeGreaterThan(100);
    expect(
      traces.flatMap(({ place, text }) => found(text, beginnings).map((word) => `${place}: ${word}`)),
    ).toEqual([]);
  });

  it('and what is tried finds a plain sum', () => {
    const [person = ''] = personAddresses;
    const plain = createHash('sha256').update(person).digest('hex').slice(0, 16);
    expect(found(`{"person":"${plain}"}`, beginnings)).toEqual([plain]);
    expect(everybody.filter((one) => one.includes(canaryDigits)).length).toBeGreaterThan(20);
  });

  it('and the key stands nowhere', () => {
    const texts = tracesIn(join(folder, 'ut'));
    const written = ['utf8', 'hex', 'base64'] as const;
    for (const form of written) {
      const start = Buffer.from(key).toString(form).slice(0, 20);
      expect(texts.filter(({ text }) => text.includes(start)).map(({ place }) => place)).toEqual([]);
    }
  });
});
