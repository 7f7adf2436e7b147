import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { audit } from '../../src/audit/audit.js';
import type { ReportInput } from '../../src/report/reporter.js';
import { reporters } from '../../src/report/reporters.js';
import { terminalSummary } from '../../src/report/terminal/terminal.js';
import { type Language, languages } from '../../src/report/words/words.js';
import { documentText } from '../report/document-text.js';
import { lindasaJob } from './lindasa.js';

let measured: ReportInput;
let figures: ReadonlySet<string>;
beforeAll(async () => {
  measured = await audit(await lindasaJob());
  figures = wordsOf(given([measured.result, measured.events]).join(' '));
});

type Dress = 'rapport.html' | 'terminal' | 'underlag.xlsx';

const dresses: Record<Dress, (language: Language) => Promise<string>> = {
  'rapport.html': async (language) => {
    const [file] = await reporters.html({ ...measured, language });
    const text = new TextDecoder().decode(bytesOf(file?.content));
    const heard = [...text.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g)].map(([, label]) => label);
    return [documentText(text.replace(/<math.*?<\/math>/gs, '')), ...heard].join('\n');
  },
  terminal: async (language) =>
    terminalSummary({
      published: measured.published,
      outFolder: '',
      files: ['rapport.html', 'underlag.xlsx'],
      width: 100,
      color: false,
      words: languages[language],
    }),
  'underlag.xlsx': async (language) => {
    const [file] = await reporters.xlsx({ ...measured, language });
    const book = new exceljs.Workbook();
    await book.xlsx.load(Uint8Array.from(bytesOf(file?.content)).buffer);
    return book.worksheets.flatMap(textsOf).join('\n');
  },
};

function bytesOf(content: Uint8Array | Iterable<string> | undefined): Uint8Array {
  if (content instanceof Uint8Array) return content;
  throw new Error('the report was not written as bytes');
}

function textsOf(sheet: exceljs.Worksheet): readonly string[] {
  const texts = [sheet.name, (sheet.headerFooter.oddHeader ?? '').replace(/&[LR]/g, ' ')];
  sheet.eachRow((row) => row.eachCell(({ value }) => void (typeof value === 'string' && texts.push(value))));
  return texts;
}

/** Words in lower case, soft hyphens taken out. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );
}

/** What the figures themselves hold: names of units and files, titles and texts of the rule set, reasons of corrections. */
function given(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(given) : [];
}

/** Swedish terms that the English report gives beside its own. */
const explained = wordsOf('nämnd förvaltning samverkansorgan förbättringsområde klämdag');

/** Words that are spelt alike in both languages, and those of files and formulas. */
const alike = wordsOf(
  `a b c d h i n p s t v w x z csv html json sha xlsx rapport underlag resultat skr wilson kaplan meier newcombe
   median format excel program service test person form plus minus in under per band ring nov alternative`,
);

describe.each<Dress>(['rapport.html', 'terminal', 'underlag.xlsx'])('%s in English', (dress) => {
  let swedish: ReadonlySet<string>;
  let english: ReadonlySet<string>;
  beforeAll(async () => {
    swedish = wordsOf(await dresses[dress]('sv'));
    english = wordsOf(await dresses[dress]('en'));
  });

  /** Words of the English one that come neither from the figures nor from what is explained. */
  function own(): readonly string[] {
    return [...english].filter((word) => !figures.has(word) && !explained.has(word));
  }

  it('says no word that the Swedish one says', () => {
    expect(own().filter((word) => swedish.has(word) && !alike.has(word))).toEqual([]);
    expect(own().length).toBeGreaterThan(dress === 'terminal' ? 50 : 250);
  });

  it('writes å, ä and ö in names and explained terms alone', () => {
    expect(own().filter((word) => /[åäö]/.test(word))).toEqual([]);
  });
});
