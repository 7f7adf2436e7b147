import { Writable } from 'node:stream';
import { setImmediate as pause } from 'node:timers/promises';
import type { DataValidation, stream, Worksheet } from 'exceljs';
import { wallTime } from '../../calendar/zone.js';
import type { Instant, LocalDate } from '../../model/time.js';
import type { TableValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { cellText } from './cell-text.js';
import { joined } from './repack.js';
import type { Entry, Sheet } from './sheet.js';
import { entryStyle, headingStyle, markedColumns, markRules, noticeStyle, styleOf } from './styles.js';

/** Excel counts days from 1899-12-30. */
const excelEpoch = 25_569;
const secondsPerDay = 86_400;
/** Rows between pauses in which the writer may pack and forget what it was given. */
const rowsPerPause = 2_000;
/** Points. */
const lineHeight = 15;
const mostLines = 10;

/** What stands on every page of every sheet, and the language of what the program itself writes there. */
export interface PageDress {
  readonly header: string;
  readonly words: Words;
}

/** The sheets as an archive; its zip times and the order of its entries are not yet settled. */
export async function workbookBytes(sheets: readonly Sheet[], dress: PageDress): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const options = { stream: sink, useStyles: true, useSharedStrings: true, zip: { zlib: { level: 1 } } };
  const writer = new exceljs.stream.xlsx.WorkbookWriter(options);
  for (const sheet of sheets) await writeSheet(writer, sheet, dress);
  await writer.commit();
  return joined(chunks);
}

async function writeSheet(
  writer: stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  { header, words }: PageDress,
): Promise<void> {
  const { page, of } = words.workbook.workbookWords;
  const headingRow = sheet.notice === null ? 1 : 2;
  const worksheet = writer.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headingRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: `&L${header}&R&A`, oddFooter: `&C${page} &P ${of} &N` },
  });
  worksheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  if (sheet.notice !== null)
    writeRow(worksheet, [{ text: sheet.notice, style: noticeStyle, entry: null }], []);
  writeRow(
    worksheet,
    sheet.columns.map(({ heading }) => ({ text: heading, style: headingStyle, entry: null })),
    sheet.columns.map(({ width }) => width),
  );
  const lastRow = Math.max(headingRow + 1, headingRow + (await writeRows(worksheet, sheet)));
  const lastColumn = worksheet.getColumn(sheet.columns.length).letter;
  worksheet.pageSetup.printArea = `A1:${lastColumn}${lastRow}`;
  worksheet.autoFilter = {
    from: { row: headingRow, column: 1 },
    to: { row: lastRow, column: sheet.columns.length },
  };
  sheet.columns.forEach(({ name }, index) => {
    if (!markedColumns.has(name)) return;
    const { letter } = worksheet.getColumn(index + 1);
    const ref = `${letter}${headingRow + 1}:${letter}${lastRow}`;
    worksheet.addConditionalFormatting({ ref, rules: markRules(words) });
  });
  worksheet.commit();
}

async function writeRows(worksheet: Worksheet, sheet: Sheet): Promise<number> {
  let written = 0;
  const widths = sheet.columns.map(({ width }) => width);
  for (const values of sheet.rows) {
    writeRow(
      worksheet,
      values.map((value, index) => writtenCell(value, sheet.columns[index]?.entry ?? null)),
      widths,
    );
    written += 1;
    if (written % rowsPerPause === 0) await pause();
  }
  return written;
}

interface StyledCell {
  readonly text: string | number | null;
  readonly style: ReturnType<typeof styleOf>;
  /** Null where nothing is to be written by hand. */
  readonly entry: Entry | null;
}

function writtenCell(value: TableValue, entry: Entry | null): StyledCell {
  return { text: cellValue(value), style: entry === null ? styleOf(value) : entryStyle, entry };
}

function writeRow(worksheet: Worksheet, cells: readonly StyledCell[], wrapWidths: readonly number[]): void {
  const values = cells.map(({ text }) => (typeof text === 'string' ? cellText(text) : text));
  const row = worksheet.addRow(values);
  cells.forEach(({ text, style, entry }, index) => {
    if (text === null && entry === null) return;
    const cell = row.getCell(index + 1);
    cell.style = style;
    if (entry !== null && entry.choices !== null) cell.dataValidation = choiceOf(entry, entry.choices);
  });
  const lines = Math.max(1, ...values.map((value, index) => linesOf(value, wrapWidths[index])));
  if (lines > 1) row.height = Math.min(lines, mostLines) * lineHeight;
  row.commit();
}

function choiceOf({ hint, wrong }: Entry, choices: readonly string[]): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showInputMessage: true,
    prompt: hint,
    showErrorMessage: true,
    errorStyle: 'stop',
    error: wrong,
  };
}

/** Not every program makes a row as high as its wrapped text; the estimate is a little generous. */
function linesOf(value: string | number | null, width = Number.POSITIVE_INFINITY): number {
  return typeof value === 'string' ? Math.ceil((value.length * 1.1) / width) : 1;
}

function cellValue(value: TableValue): string | number | null {
  switch (value.kind) {
    case 'none':
      return null;
    case 'text':
      return value.text;
    case 'code':
      return value.word;
    case 'count':
      return value.count;
    case 'seconds':
      return value.seconds / secondsPerDay;
    case 'share':
      return Math.round(value.share * 1e6) / 1e6;
    case 'points':
      return Math.round(value.points * 1e3) / 1e3;
    case 'instant':
      return excelInstant(value.at);
    case 'date':
      return excelDate(value.date);
  }
}

function excelDate(date: LocalDate): number {
  return date + excelEpoch;
}

/** The clock on the wall in Stockholm; a part of a second is cut off, so that 23:59:59.999 keeps its day. */
function excelInstant(at: Instant): number {
  const { date, millisecondOfDay } = wallTime(at);
  return excelDate(date) + Math.floor(millisecondOfDay / 1000) / secondsPerDay;
}
