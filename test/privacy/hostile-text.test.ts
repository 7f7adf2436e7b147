import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { type Run, run, runSeen } from '../cli/fake-process.js';
import { screenOf } from '../cli/screen.js';
import { payloads, putHostileTown } from './hostile-town.js';

/*
 * What strangers wrote, in every output, opened by the program that a reader opens it with. One measurement is made
 * for all; it shows persons, so that subjects and senders come out too.
 */

const folder = mkdtempSync(join(tmpdir(), 'ond-text-'));
const out = join(folder, 'rapport');
const files = [
  'avvisade-rader.csv',
  'ej-kontakter.csv',
  'junit.xml',
  'kontakter.csv',
  'rapport.docx',
  'rapport.html',
  'rapport.md',
  'resultat.json',
  'underlag.xlsx',
];
let seen: Run;
let annotated: Run;

beforeAll(async () => {
  putHostileTown(folder);
  const patient = ['--max-rejected', '50'];
  const formats = ['--format', 'html,docx,xlsx,json,csv,junit,markdown', '--include-personal-data'];
  const screens = { env: {}, outIsScreen: true, errIsScreen: true };
  seen = await runSeen(['audit', ...formats, ...patient, '--verbose'], folder, screens);
  annotated = await run(['audit', '--format', 'github', '--strict', ...patient], folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function bytesOf(name: string): Uint8Array {
  return readFileSync(join(out, name));
}

function textOf(name: string): string {
  return readFileSync(join(out, name), 'utf8');
}

/** Control and bidirectional characters have no place in a document; what is left of a text is compared. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, '');
}

/** Payloads that nowhere stand among the texts, as they were written. */
function missing(texts: readonly string[]): readonly string[] {
  const all = plain(texts.join(' '));
  return payloads.filter(([, text]) => !all.includes(plain(text))).map(([what]) => what);
}

it('the measurement is made, and writes what it is asked for and nothing else', () => {
  expect([seen.exitCode, annotated.exitCode]).toEqual([0, 1]);
  expect(readdirSync(out).sort()).toEqual(files);
  expect(readdirSync(folder).sort()).toEqual(['enheter.csv', 'loggar', 'rapport', 'servicematning.yaml']);
});

describe('on the screen', () => {
  it('nothing steers the terminal but colours and the bar of the program', () => {
    expect(() => screenOf(seen.out) + screenOf(seen.err)).not.toThrow();
    const start = String.fromCharCode(27);
    const rest = (seen.out + seen.err).replaceAll(new RegExp(`${start}(\\[\\d*[GKm]|[78])`, 'g'), '');
    expect(rest).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('as annotations', () => {
  it('no line is a command but those of the program, which GitHub alone obeys', () => {
    const lines = annotated.out.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) (file|title)=[^:]*::/);
      expect(line).not.toMatch(/##|(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

describe('in CSV files', () => {
  it.each(files.filter((name) => name.endsWith('.csv')))(
    '%s has no cell that begins as a formula',
    (name) => {
      const rows = z.array(z.array(z.string())).parse(parse(bytesOf(name)));
      expect(rows.length).toBeGreaterThan(payloads.length);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );

  it('kontakter.csv has every text whole', () => {
    expect(
      missing(
        z
          .array(z.array(z.string()))
          .parse(parse(bytesOf('kontakter.csv')))
          .flat(),
      ),
    ).toEqual([]);
  });
});

describe('in resultat.json', () => {
  it('every text is as it was written', () => {
    const names: string[] = [];
    JSON.parse(textOf('resultat.json'), (_, value: unknown) => {
      if (typeof value === 'string') names.push(value);
      return value;
    });
    expect(missing(names)).toEqual([]);
  });
});

const browserFile = '/usr/bin/chromium';
const inBrowser = existsSync(browserFile) ? describe : describe.skip;
if (!existsSync(browserFile))
  console.warn(`Hostile text is not opened in a browser: there is no ${browserFile}.`);

inBrowser('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    await page.goto(pathToFileURL(join(out, 'rapport.html')).href);
    await page.evaluate('new Promise(requestAnimationFrame)');
  }, 60_000);
  afterAll(async () => browser.close());

  it('rapport.html loads nothing but itself, runs nothing of what was written, and its policy has no cause to speak', async () => {
    expect(asked).toEqual([pathToFileURL(join(out, 'rapport.html')).href]);
    expect(await page.evaluate('window.ond === undefined')).toBe(true);
    expect(said).toEqual([]);
  });

  it('rapport.html shows every text as text', async () => {
    const text = z.string().parse(await page.evaluate('document.body.textContent'));
    expect(missing([text])).toEqual([]);
  });

  it('rapport.html has no element or attribute that it was not made with', async () => {
    const strange = `Array.from(document.querySelectorAll('body *')).flatMap((element) => [
      ...(/^(img|script|iframe|object|embed|link|base|form|style)$/.test(element.localName) ? [element.outerHTML] : []),
      ...Array.from(element.attributes, ({ name, value }) => name + '=' + value).filter((one) => /^on|^srcset?=|^href=(?!#)/.test(one)),
    ])`;
    const ownScripts = await page.evaluate("document.querySelectorAll('script').length");
    const inBody = z.array(z.string()).parse(await page.evaluate(strange));
    expect(inBody.filter((one) => !one.startsWith('<script>'))).toEqual([]);
    expect(inBody.length).toBe(ownScripts);
    expect(inBody.filter((one) => one.includes('ond'))).toEqual([]);
  });

  it('a script that got into rapport.html would not be run, and nothing be loaded', async () => {
    const [before] = [said.length];
    const attack = `document.body.insertAdjacentHTML('beforeend', '<img src="http://ond.example/z.png" onerror="window.ond = 9">');
      const script = document.createElement('script');
      script.textContent = 'window.ond = 10';
      document.body.append(script);
      new Promise(requestAnimationFrame)`;
    await page.evaluate(attack);
    expect(await page.evaluate('window.ond === undefined')).toBe(true);
    expect(
      said.slice(before).filter((one) => one.includes('Content Security Policy')).length,
    ).toBeGreaterThan(1);
  });

  const xml = (): readonly (readonly [string, string])[] => [
    ['junit.xml', textOf('junit.xml')],
    ...['rapport.docx', 'underlag.xlsx'].flatMap((name) =>
      Object.entries(unzipSync(bytesOf(name)))
        .filter(([part]) => /\.(xml|rels)$/.test(part))
        .map(([part, bytes]): readonly [string, string] => [`${name}/${part}`, strFromU8(bytes)]),
    ),
  ];

  it('every part of Word, Excel and JUnit is XML, declares no entity and points to nothing outside', async () => {
    const parts = xml();
    expect(parts.length).toBeGreaterThan(30);
    const faultsOf = `(parts) => parts.flatMap(([name, text]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const outside = Array.from(parsed.querySelectorAll('[TargetMode="External"]'), ({ outerHTML }) => outerHTML);
      const isBroken = parsed.querySelector('parsererror') !== null;
      return [...(isBroken || parsed.doctype !== null ? [name] : []), ...outside];
    })`;
    const faults = await page.evaluate(`(${faultsOf})(${JSON.stringify(parts)})`);
    expect(faults).toEqual([]);
  });

  it('junit.xml has every text', async () => {
    const read = `(text) => Array.from(new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('*'),
      (element) => [element.textContent, ...Array.from(element.attributes, ({ value }) => value)].join(' ')).join(' ')`;
    const text = z.string().parse(await page.evaluate(`(${read})(${JSON.stringify(textOf('junit.xml'))})`));
    expect(missing([text])).toEqual([]);
  });
});

const office = process.env['SOFFICE'] ?? '/usr/bin/soffice';
const hasOffice =
  existsSync(office) &&
  ['libsclo.so', 'libswlo.so'].every((part) => existsSync(join(dirname(realpathSync(office)), part)));
const inOffice = hasOffice ? describe : describe.skip;
if (!hasOffice) console.warn(`Hostile text is not opened in LibreOffice: there is no whole ${office}.`);

inOffice('in LibreOffice', () => {
  const converted = join(folder, 'lo');

  function convert(to: string, names: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    const paths = names.map((name) => join(out, name));
    spawnSync(office, [profile, '--headless', '--convert-to', to, '--outdir', converted, ...paths]);
  }

  async function bookOf(name: string): Promise<exceljs.Workbook> {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(converted, name));
    return book;
  }

  function cellsOf(book: exceljs.Workbook): readonly exceljs.Cell[] {
    const cells: exceljs.Cell[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
    return cells;
  }

  beforeAll(() => {
    convert('xlsx', ['kontakter.csv', 'ej-kontakter.csv', 'avvisade-rader.csv', 'underlag.xlsx']);
    convert('txt:Text (encoded):UTF8', ['rapport.docx']);
  }, 240_000);

  it.each(['kontakter.xlsx', 'avvisade-rader.xlsx'])(
    'the CSV file behind %s has no formula',
    async (name) => {
      const cells = cellsOf(await bookOf(name));
      expect(cells.length).toBeGreaterThan(100);
      expect(cells.filter(({ formula }) => formula !== undefined).map(({ address }) => address)).toEqual([]);
    },
  );

  it('underlag.xlsx has every text, and no formula but shares of counts', async () => {
    const cells = cellsOf(await bookOf('underlag.xlsx'));
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => !/^[A-Z]+\d+\/[A-Z]+\d+$/.test(formula))).toEqual([]);
    expect(cells.filter(({ hyperlink }) => hyperlink !== undefined)).toEqual([]);
    expect(missing(cells.map(({ text }) => text))).toEqual([]);
  });

  it('rapport.docx has every text as text', () => {
    expect(missing([readFileSync(join(converted, 'rapport.txt'), 'utf8')])).toEqual([]);
  });
});
