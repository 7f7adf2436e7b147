import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import type { PublishedResult } from '../../src/model/result.js';
import { workbook } from '../../src/report/excel/xlsx.js';
import { html } from '../../src/report/html/html.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { terminalSummary } from '../../src/report/terminal/terminal.js';
import { languages } from '../../src/report/words/words.js';
import { documentText } from './document-text.js';
import { manyPublished, manyResult } from './many-rules.js';
import { sampleInput } from './sample-input.js';
import { samplePublished, sampleResult } from './sample-result.js';
import { hiddenResult, stressResult } from './stress-result.js';
import { wordText, xmlPart } from './word-dump.js';
import { wordFile } from './word-file.js';

/** The value with every letter in it made Greek, however deep it stands. */
function disguised(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Script=Latin}/gu, greek);
  if (Array.isArray(value)) return value.map(disguised);
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? catalogue(value)
    : value;
}

function greek(letter: string): string {
  return String.fromCodePoint(0x3b1 + ((letter.codePointAt(0) ?? 0) % 17));
}

/** A catalogue of the same shape in which no word is readable. */
function catalogue<Words extends object>(words: Words): Words {
  return new Proxy(words, {
    get: (target, key) => disguised(Reflect.get(target, key)),
    apply: (said, self, given) =>
      disguised(typeof said === 'function' ? Reflect.apply(said, self, given) : said),
  });
}

const swedish = languages.sv;

/** What `tell` says when the catalogue has no readable word. */
async function wordless<Told>(tell: () => Promise<Told>): Promise<Told> {
  languages.sv = catalogue(swedish);
  try {
    return await tell();
  } finally {
    languages.sv = swedish;
  }
}

/** All that the figures themselves hold of words: titles of promises, names of units and files, codes. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/\p{L}+/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

/** Words that are neither from the catalogue nor from the figures, nor masked letters, but for the `known` ones. */
function ownWords(text: string, figures: unknown, known: readonly string[] = []): readonly string[] {
  const given = new Set([...wordsOf(figures), ...known].map((word) => word.toLowerCase()));
  const said = text.replaceAll('\u00ad', '').match(/\p{Script=Latin}+/gu) ?? [];
  return [...new Set(said)].filter((word) => !given.has(word.toLowerCase()) && !/^x+$/i.test(word));
}

const variants: readonly (readonly [string, PublishedResult])[] = [
  ['the sample', samplePublished],
  ['forty units and a year', stressResult],
  ['everything hidden', hiddenResult],
  ['every kind of promise', manyPublished],
];

describe('every word comes from the catalogue or from the figures', () => {
  it.each(variants)('in rapport.html: %s', async (_, published) => {
    const text = await wordless(async () => {
      const input = { language: 'sv', result: sampleResult, published } as const;
      const [file] = await html({ ...input, gates: { checks: [], strict: null }, template: null });
      return file?.content instanceof Uint8Array ? new TextDecoder().decode(file.content) : '';
    });
    const heard = [...text.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    const seen = documentText(text.replace(/<math.*?<\/math>/gs, ''));
    expect(ownWords(`${seen} ${heard.join(' ')}`, published)).toEqual([]);
    expect(seen.length).toBeGreaterThan(5000);
  });

  it('in rapport.docx', async () => {
    const bytes = await wordless(async () => wordFile(manyPublished));
    const document = xmlPart(bytes, 'word/document.xml').replace(/<m:oMath>.*?<\/m:oMath>/gs, '');
    const margins = `${xmlPart(bytes, 'word/header1.xml')}${xmlPart(bytes, 'word/footer1.xml')}`;
    const text = wordText(document + margins);
    expect(ownWords(text, manyPublished, ['picture'])).toEqual([]);
    expect(text.length).toBeGreaterThan(5000);
  });

  it.each(variants)('in the terminal: %s', async (_, published) => {
    const text = await wordless(async () => {
      const written = {
        outFolder: 'rapport/',
        files: ['rapport.html'],
        made: [],
        personal: ['underlag.xlsx'],
      };
      return terminalSummary({ published, ...written, width: 100, color: false, words: languages.sv });
    });
    expect(
      ownWords(text, published, ['rapport', 'html', 'underlag', 'xlsx', 'avvisade', 'rader', 'csv']),
    ).toEqual([]);
  });

  it.each<[string, ReportInput]>([
    ['the sample', sampleInput],
    ['every kind of promise', { ...sampleInput, result: manyResult }],
  ])('in underlag.xlsx: %s', async (_, input) => {
    const text = await wordless(async () => cellsOf(await workbook(input)));
    expect(ownWords(text, input)).toEqual([]);
    expect(text.length).toBeGreaterThan(5000);
  });
});

async function cellsOf(bytes: Uint8Array): Promise<string> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const texts: string[] = [];
  book.eachSheet((sheet) => {
    texts.push(sheet.name, (sheet.headerFooter.oddHeader ?? '').replace(/&[LR]/g, ' '));
    sheet.eachRow((row) =>
      row.eachCell(({ value }) => void (typeof value === 'string' && texts.push(value))),
    );
  });
  return texts.join('\n');
}
