import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findBrowser } from '../../src/cli/writing/find-browser.js';
import { lindasaFolder } from '../audit/lindasa.js';
import { expectGolden } from '../golden.js';
import { documentText } from '../report/document-text.js';
import { pdfText } from '../report/pdf-text.js';
import { wordDump } from '../report/word-dump.js';
import { workbookDump } from '../report/workbook-dump.js';
import { workbookMistakes } from '../report/workbook-schema.js';
import { type Run, run } from './fake-process.js';

/*
 * The measurement of the invented municipality as its readers get it, in every format as text to review. Long
 * lists show their first lines and the checksum of all, so that no change goes unseen.
 */

const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
const formats = ['html', 'docx', 'xlsx', 'json', 'csv'];
let said: Run = { exitCode: -1, out: '', err: '' };

beforeAll(async () => {
  const project = ['--project', `${lindasaFolder}servicematning.yaml`, '--out', 'rapport'];
  said = await run(['audit', ...project, '--format', formats.join()], folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function bytesOf(name: string, of = 'rapport'): Uint8Array {
  return readFileSync(join(folder, of, name));
}

function textOf(name: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(name));
}

const mostLines = 40;

function beginning(lines: readonly string[]): string {
  if (lines.length <= mostLines) return lines.join('\n');
  const checksum = createHash('sha256').update(lines.join('\n')).digest('hex');
  return [
    ...lines.slice(0, mostLines),
    `… ${lines.length - mostLines} more, all with SHA-256 ${checksum}`,
  ].join('\n');
}

/** Every list of a JSON text, cut where it is long. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first, ...others] = value.map(shortened);
    return others.length < 2 ? value.map(shortened) : [first, `… ${others.length} more`];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shortened(inside)]));
}

describe('the demo', () => {
  it('says on the screen what the golden says', () => {
    expect({ ...said, out: '' }).toEqual({ exitCode: 0, out: '', err: '' });
    expectGolden(said.out, import.meta.url, 'demo/skarm.golden.txt');
  });

  it('writes rapport.html', () => {
    expectGolden(documentText(textOf('rapport.html')), import.meta.url, 'demo/rapport.golden.txt');
  });

  it('writes rapport.docx', () => {
    expectGolden(wordDump(bytesOf('rapport.docx')), import.meta.url, 'demo/rapport-word.golden.txt');
  });

  it('writes underlag.xlsx, with nothing that Excel would repair', async () => {
    const bytes = bytesOf('underlag.xlsx');
    expect(workbookMistakes(bytes)).toEqual([]);
    const sheets = (await workbookDump(bytes)).split('\n\n').map((sheet) => beginning(sheet.split('\n')));
    expectGolden(`${sheets.join('\n\n')}\n`, import.meta.url, 'demo/underlag.golden.txt');
  });

  it('writes resultat.json', () => {
    const text = textOf('resultat.json');
    const checksum = createHash('sha256').update(text).digest('hex');
    const short = JSON.stringify(shortened(JSON.parse(text)), null, 2);
    expectGolden(`${short}\nSHA-256 ${checksum}\n`, import.meta.url, 'demo/resultat.golden.txt');
  });

  it.each(['kontakter', 'ej-kontakter', 'avvisade-rader'])('writes %s.csv', (name) => {
    const lines = textOf(`${name}.csv`).split('\n');
    expectGolden(`${beginning(lines)}\n`, import.meta.url, `demo/${name}.golden.txt`);
  });
});

describe('report, from resultat.json alone', () => {
  it('makes the same bytes as audit made from the logs', async () => {
    const { exitCode, err } = await run(
      ['report', 'rapport/resultat.json', '--format', 'html,docx,json', '--out', 'igen', '--quiet'],
      folder,
    );
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(readdirSync(join(folder, 'igen')).sort()).toEqual([
      'rapport.docx',
      'rapport.html',
      'resultat.json',
    ]);
    for (const name of readdirSync(join(folder, 'igen')))
      expect([name, Buffer.compare(bytesOf(name, 'igen'), bytesOf(name))]).toEqual([name, 0]);
  }, 120_000);

  it('says what audit said', async () => {
    const again = await run(['report', 'rapport/resultat.json', '--out', 'skärm'], folder);
    const lines = (out: string) =>
      out.replace(' (avvisade-rader.csv)', '').split('\nSkrivet i ')[0]?.split('\n');
    expect(lines(again.out)).toEqual(lines(said.out));
    expect(again.out).toContain('1. skärm/rapport.html: den första sidan har svaret.');
  });

  it('puts the report beside its result, where no other folder is named', async () => {
    const before = readdirSync(join(folder, 'rapport'));
    expect(await run(['report', 'rapport/resultat.json', '--quiet'], folder)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(folder, 'rapport'))).toEqual(before);
  });

  it('refuses what needs the contacts', async () => {
    const { exitCode, err } = await run(['report', 'rapport/resultat.json', '--format', 'xlsx,csv'], folder);
    expect(exitCode).toBe(2);
    expect(err).toContain('xlsx och csv går inte att skriva av resultat.json');
    expect(err).toContain('Exempel: servicematning audit --format xlsx,csv');
  });
});

function isThere(): boolean {
  try {
    return findBrowser(process.env) !== '';
  } catch {
    return false;
  }
}

const printed = isThere() ? describe : describe.skip;
if (!isThere()) console.warn('The report is not printed as PDF: there is no Edge, Chrome or Chromium.');

printed('rapport.pdf', () => {
  beforeAll(async () => {
    for (const out of ['en', 'två']) {
      const print = ['report', 'rapport/resultat.json', '--format', 'pdf', '--out', out];
      // Else a browser that was ended looks like a report of other bytes.
      expect(await run(print, folder, process.env)).toMatchObject({ exitCode: 0, err: '' });
    }
  }, 300_000);

  /** Latin-1, so that every byte is one letter. */
  const pdf = (out: string): string => Buffer.from(bytesOf('rapport.pdf', out)).toString('latin1');

  it('is the same bytes on every run, the dates of the file aside', () => {
    const undated = (text: string): string => text.replace(/\/(Creation|Mod)Date \(D:[^)]*\)/g, '');
    expect(undated(pdf('en')) === undated(pdf('två'))).toBe(true);
  });

  it('is tagged A4 in Swedish, with a title and bookmarks', () => {
    const title = Buffer.from('Servicemätning hösten 2018, Lindåsa kommun', 'utf16le')
      .swap16()
      .toString('hex');
    const text = pdf('en');
    expect(text.toLowerCase()).toContain(`/title <feff${title}>`);
    for (const sign of ['/Lang (sv)', '/MarkInfo <</Type /MarkInfo\n/Marked true', '/Outlines '])
      expect(text).toContain(sign);
    expect(text).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });

  it('holds every sentence of the report', () => {
    const pages = pdfText(bytesOf('rapport.pdf', 'en'));
    if (pages === null) return console.warn('The text of the PDF is not read: there is no pdftotext.');
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.map(({ number }) => number)).toEqual(
      pages.map((_, index) => `Sida ${index + 1} av ${pages.length}`),
    );
    const squeezed = (text: string): string => text.replace(/[\s\u00ad‐-]+/g, '');
    const text = squeezed(pages.map((page) => page.text).join(''));
    const [, body = ''] = documentText(textOf('rapport.html')).split('\nServicemätning hösten 2018\n');
    const sentences = body.split('\n').filter((line) => line.split(' ').length > 5 && !line.includes(' | '));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((line) => !text.includes(squeezed(line)))).toEqual([]);
  });
});
