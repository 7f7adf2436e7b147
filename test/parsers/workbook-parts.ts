import { expect } from '@jest/globals';
import { zipSync } from 'fflate';
import type { SheetRow, SheetRows } from '../../src/parsers/table/workbook/excel-rows.js';
import { readByExceljs } from '../../src/parsers/table/workbook/exceljs-workbook.js';
import { scanWorkbook } from '../../src/parsers/table/workbook/plain-workbook.js';
import { NotPlain } from '../../src/parsers/table/workbook/plain-xml.js';
import { readWorkbook, type Workbook } from '../../src/parsers/table/workbook/workbook-sheets.js';
import { readZip, type ZipArchive } from '../../src/parsers/table/zip.js';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a workbook of one sheet as text; the others are as plain as can be. */
export interface WrittenParts {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly is1904?: boolean;
}

const plainStyles = `${declaration}<styleSheet xmlns="${namespace}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`;

export function workbookOf({
  sheet,
  strings,
  styles = plainStyles,
  is1904 = false,
}: WrittenParts): Uint8Array {
  const texts = {
    'xl/workbook.xml': `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': styles,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
    'xl/worksheets/sheet1.xml': sheet,
  };
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}

export function sheetOf(rows: string, { before = '', after = '' } = {}): string {
  return `${declaration}<worksheet xmlns="${namespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function stringsOf(items: string): string {
  return `${declaration}<sst xmlns="${namespace}" count="9" uniqueCount="9">${items}</sst>`;
}

/** The rows of every sheet, or that they cannot be read. */
type Read = readonly (readonly SheetRow[])[] | 'unreadable';

/** What the scanner reads; that a workbook is not plain is no mistake of it. */
export async function scanned(bytes: Uint8Array): Promise<Read | 'not-plain'> {
  try {
    return await rowsOf(bytes, scanWorkbook);
  } catch (error) {
    if (error instanceof NotPlain) return 'not-plain';
    throw error;
  }
}

export async function readByReference(bytes: Uint8Array): Promise<Read> {
  return rowsOf(bytes, readByExceljs).catch(() => 'unreadable');
}

async function rowsOf(
  bytes: Uint8Array,
  read: (archive: ZipArchive, workbook: Workbook) => AsyncIterable<SheetRows>,
) {
  const archive = readZip(bytes) ?? { entries: [] };
  const sheets: SheetRow[][] = [];
  for await (const lots of read(archive, readWorkbook(archive))) {
    const rows: SheetRow[] = [];
    for await (const lot of lots) rows.push(...lot);
    sheets.push(rows);
  }
  return sheets;
}

/** The scanner reads the workbook, and as exceljs reads it. */
export async function expectPlain(bytes: Uint8Array) {
  const read = await scanned(bytes);
  expect(read).not.toBe('not-plain');
  expect(read).toEqual(await readByReference(bytes));
}

/** The scanner leaves the workbook to exceljs, or reads it as exceljs does. */
export async function expectNoOther(bytes: Uint8Array) {
  const read = await scanned(bytes);
  if (read !== 'not-plain') expect(read).toEqual(await readByReference(bytes));
}
