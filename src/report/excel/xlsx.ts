import { formatDate } from '../../calendar/zone.js';
import type { Result } from '../../model/result.js';
import type { Reporter, ReportInput } from '../reporter.js';
import { balanceSheet, evidenceSheet, qualitySheet, sensitivitySheet } from './account-sheets.js';
import { accountSheet, changeSheet, correctionSheet } from './cases-sheets.js';
import { cellText } from './cell-text.js';
import { figureSheets } from './figure-sheets.js';
import { inputSheet } from './input-sheet.js';
import { listSheets, longestList, shortenings } from './list-sheets.js';
import { promiseSheet } from './promise-sheet.js';
import { repacked } from './repack.js';
import type { Sheet } from './sheet.js';
import { summarySheet } from './summary-sheet.js';
import { workbookBytes } from './workbook.js';

/** `underlag.xlsx`: every table with all counts, and the lists behind them. Working material. */
export const xlsx: Reporter = async (input) => [{ name: 'underlag.xlsx', content: await workbook(input) }];

/** Lists longer than `rowLimit` are cut, and the first sheet says so. */
export async function workbook(input: ReportInput, rowLimit = longestList): Promise<Uint8Array> {
  const archive = await workbookBytes(sheetsOf(input, rowLimit), pageHeader(input.result));
  return repacked(archive, new Map([['docProps/core.xml', coreProperties(input.result)]]));
}

function sheetsOf(input: ReportInput, rowLimit: number): readonly Sheet[] {
  const { result } = input;
  return [
    summarySheet(result, shortenings(input, rowLimit)),
    promiseSheet(result),
    ...figureSheets(result),
    ...(result.rules.some(({ account }) => account.length > 0) ? [accountSheet(result)] : []),
    sensitivitySheet(result),
    evidenceSheet(result),
    balanceSheet(result),
    qualitySheet(result),
    ...(result.corrections === null ? [] : [correctionSheet(result), changeSheet(result)]),
    inputSheet(result),
    ...listSheets(input, rowLimit),
  ];
}

/** On every printed page; `&` alone would begin a code of Excel's. */
function pageHeader({ municipality }: Result): string {
  return `Arbetsmaterial, ${cellText(municipality).replaceAll('&', '&&')}`;
}

/** Dates from the report, not from the clock. */
function coreProperties({ municipality, reportDate }: Result): string {
  const moment = `${formatDate(reportDate)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(`Servicemätning, underlag: ${municipality}`)}</dc:title>`,
    '<dc:creator>servicematning</dc:creator><dc:language>sv-SE</dc:language>',
    '<cp:contentStatus>Arbetsmaterial</cp:contentStatus>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return cellText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
