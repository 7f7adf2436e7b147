import { coreProperties } from '../office/core-properties.js';
import { repacked } from '../office/zip.js';
import type { Reporter, ReportInput } from '../reporter.js';
import { languages } from '../words/words.js';
import { balanceSheet, evidenceSheet, qualitySheet, sensitivitySheet } from './account-sheets.js';
import { areaSheets } from './area-sheets.js';
import { besideSheets } from './beside-sheets.js';
import { accountSheet, changeSheet, correctionSheet } from './cases-sheets.js';
import { cellText } from './cell-text.js';
import { comparisonSheets } from './comparison-sheets.js';
import { curveSheets } from './curve-sheets.js';
import { figureSheets } from './figure-sheets.js';
import { inputSheet } from './input-sheet.js';
import { type Lists, listSheets, longestList, shortenings } from './list-sheets.js';
import { patternSheets } from './pattern-sheets.js';
import { promiseSheet } from './promise-sheet.js';
import { qualitySampleSheets } from './quality-sheets.js';
import type { Sheet } from './sheet.js';
import { summarySheet } from './summary-sheet.js';
import { workbookBytes } from './workbook.js';

/** `underlag.xlsx`: every table with all counts, and the lists behind them. Working material. */
export const xlsx: Reporter = async (input) => [
  { name: 'underlag.xlsx', content: await workbook(input), isPrivate: input.persons.areShown },
];

/** Lists longer than `rowLimit` are cut, and the first sheet says so. */
export async function workbook(input: ReportInput, rowLimit = longestList): Promise<Uint8Array> {
  const { municipality, reportDate } = input.result;
  const words = languages[input.language];
  const { personalNotice, personalStatus, status: usualStatus, title } = words.workbook.workbookWords;
  const { areShown } = input.persons;
  const status = areShown ? personalStatus : usualStatus;
  const header = pageHeader(status, municipality);
  const sheets = sheetsOf(input, rowLimit);
  const marked = areShown ? sheets.map((sheet) => ({ ...sheet, notice: personalNotice })) : sheets;
  const archive = await workbookBytes(marked, { header, words });
  const properties = coreProperties({ title: title(municipality), status, date: reportDate }, words);
  return repacked(archive, new Map([['docProps/core.xml', properties]]));
}

function sheetsOf(input: ReportInput, rowLimit: number): readonly Sheet[] {
  const { result } = input;
  const lists: Lists = { ...input, verdicts: [...input.verdicts] };
  const words = languages[input.language];
  return [
    summarySheet(input, shortenings(lists, rowLimit), words),
    promiseSheet(input, words),
    ...figureSheets(result, words),
    ...curveSheets(result, words),
    ...patternSheets(result, words),
    ...areaSheets(result, words),
    ...(result.rules.some(({ account }) => account.length > 0) ? [accountSheet(result, words)] : []),
    ...comparisonSheets(result, words),
    ...besideSheets(result, words),
    sensitivitySheet(result, words),
    evidenceSheet(result, words),
    balanceSheet(result, words),
    qualitySheet(result, words),
    ...(result.corrections === null ? [] : [correctionSheet(result, words), changeSheet(result, words)]),
    ...qualitySampleSheets(result, words),
    inputSheet(result, words),
    ...listSheets(lists, rowLimit),
  ];
}

/** On every printed page; `&` alone would begin a code of Excel's. */
function pageHeader(status: string, municipality: string): string {
  return `${status}, ${cellText(municipality).replaceAll('&', '&&')}`;
}
