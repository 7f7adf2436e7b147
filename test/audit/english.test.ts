import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { audit } from '../../src/audit/audit.js';
import type { PublishedResult } from '../../src/model/result.js';
import type { OutputFile, ReportInput } from '../../src/report/reporter.js';
import { reporters } from '../../src/report/reporters.js';
import { terminalSummary } from '../../src/report/terminal/terminal.js';
import { type Language, languages } from '../../src/report/words/words.js';
import { documentText } from '../report/document-text.js';
import { manyPublished, manyResult } from '../report/many-rules.js';
import { sampleInput } from '../report/sample-input.js';
import { lindasaJob } from './lindasa.js';

/** A text in both languages, and the figures that it tells. */
interface Told {
  readonly figures: unknown;
  readonly tell: (language: Language) => Promise<string>;
}

function pageOf(input: ReportInput): Told {
  const tell = async (language: Language): Promise<string> => {
    const [file] = await reporters.html({ ...input, language });
    const text = new TextDecoder().decode(bytesOf(file?.content));
    const heard = [...text.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g)].map(([, label]) => label);
    return [documentText(text.replace(/<math.*?<\/math>/gs, '')), ...heard].join('\n');
  };
  return { figures: input.published, tell };
}

function screenOf(published: PublishedResult): Told {
  const screen = {
    outFolder: '',
    files: ['rapport.html'],
    made: ['rapport.html'],
    personal: ['underlag.xlsx'],
    width: 100,
    color: false,
  };
  const tell = async (language: Language): Promise<string> =>
    terminalSummary({ ...screen, published, words: languages[language] });
  return { figures: published, tell };
}

function workbookOf(input: ReportInput): Told {
  const tell = async (language: Language): Promise<string> => {
    const [file] = await reporters.xlsx({ ...input, language });
    const book = new exceljs.Workbook();
    await book.xlsx.load(Uint8Array.from(bytesOf(file?.content)).buffer);
    return book.worksheets.flatMap(textsOf).join('\n');
  };
  return { figures: input, tell };
}

function bytesOf(content: OutputFile['content'] | undefined): Uint8Array {
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

/** Every text that figures hold: names of units and files, titles and texts of the rule set, reasons of corrections. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Swedish terms that the English report gives beside its own. */
const explained = wordsOf('nämnd förvaltning samverkansorgan förbättringsområde klämdag okänd enhet');

/** Words that are spelt alike in both languages, and those of files, systems, commands and formulas. A new one is added here. */
const alike = wordsOf(
  `a b c d h i n p s t v w x z csv html json sha xlsx rapport underlag resultat avvisade rader kontakter inspect skr wilson kaplan meier
   newcombe student median format excel program service test person form plus minus in under per band ring nov
   alternative risk min hand april september november december
   exchange log online get audit messagetrace messagetracev freepbx grandstream samecalls`,
);

const many = { ...sampleInput, result: manyResult, published: manyPublished };
let lindasa: ReportInput;
beforeAll(async () => {
  lindasa = await audit(await lindasaJob());
});

describe.each<[string, number, () => Told]>([
  ['rapport.html of Lindåsa', 300, () => pageOf(lindasa)],
  ['rapport.html of every kind of promise', 300, () => pageOf(many)],
  ['the terminal of Lindåsa', 50, () => screenOf(lindasa.published)],
  ['the terminal of every kind of promise', 50, () => screenOf(manyPublished)],
  ['underlag.xlsx', 200, () => workbookOf(sampleInput)],
  ['underlag.xlsx of every kind of promise', 200, () => workbookOf(many)],
])('%s in English', (_, most, told) => {
  let swedish: ReadonlySet<string>;
  /** Words of the English one that come neither from the figures nor from what it explains, nor are masked. */
  let own: readonly string[];
  beforeAll(async () => {
    const { figures, tell } = told();
    const given = wordsOf(textsIn(figures).join(' '));
    swedish = wordsOf(await tell('sv'));
    own = [...wordsOf(await tell('en'))].filter(
      (word) => !given.has(word) && !explained.has(word) && !/^x+$/.test(word),
    );
  });

  it('says no word that the Swedish one says', () => {
    expect(own.filter((word) => swedish.has(word) && !alike.has(word))).toEqual([]);
    expect(own.length).toBeGreaterThan(most);
  });

  it('writes å, ä and ö in names and explained terms alone', () => {
    expect(own.filter((word) => /[åäö]/.test(word))).toEqual([]);
  });
});
