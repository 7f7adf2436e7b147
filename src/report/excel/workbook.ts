import { Writable } from 'node:stream';
import { setImmediate as pause } from 'node:timers/promises';
import type { DataValidation, stream, WorkbookView, Worksheet } from 'exceljs';
import { columnLetter } from '../../column-letter.js';
import { joined } from '../office/zip.js';
import type { Words } from '../words/words.js';
import { cellText } from './cell-text.js';
import { type CellValue, rowWriter } from './cell-value.js';
import type { Entry, Sheet } from './sheet.js';
import { numberColumns, pageOf } from './sheet-layout.js';
import { entryStyle, headingStyle, markedColumns, markRules, noticeStyle, styleOf } from './styles.js';

/** Rows between pauses in which the writer may pack and forget what it was given. */
const rowsPerPause = 2_000;
/** Points. */
const lineHeight = 15;
const mostLines = 10;
/** The first sheet in front; the size is in twips and every program settles its own. */
const wholeWindow: WorkbookView = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_600,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

/** What stands on every page of every sheet, and the language of what the program itself writes there. */
export interface PageDress {
  readonly header: string;
  readonly words: Words;
}

/** The sheets as an archive; its zip times and the order of its entries are not yet settled. */
export async function workbookBytes(sheets: readonly Sheet[], dress: PageDress): Promise<Uint8Array> {
  // The other half of exceljs, which reads, takes as long to load.
  const { default: WorkbookWriter } = await import('exceljs/lib/stream/xlsx/workbook-writer.js');
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  // Whoever packs it anew compresses it.
  const options = { stream: sink, useStyles: true, useSharedStrings: true, zip: { store: true } };
  const writer = new WorkbookWriter(options);
  // Every sheet names the workbook's first view.
  writer.views = [wholeWindow];
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
  const { columns, notice } = sheet;
  const headingRow = notice === null ? 1 : 2;
  const worksheet = writer.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headingRow }],
    pageSetup: pageOf(sheet),
    headerFooter: { oddHeader: `&L${header}&R&A`, oddFooter: `&C${page} &P ${of} &N` },
  });
  worksheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  worksheet.pageSetup.printTitlesColumn = 'A:A';
  worksheet.columns = columns.map(({ width }) => ({ width }));
  if (notice !== null) writeRow(worksheet, [{ content: notice, style: noticeStyle, entry: null }], []);
  const lastRow = await writeRows(worksheet, sheet, headingRow);
  // exceljs puts a $ before each column; without one before the rows, the area would follow the cursor.
  worksheet.pageSetup.printArea = `A$1:${columnLetter(columns.length - 1)}$${lastRow}`;
  worksheet.autoFilter = {
    from: { row: headingRow, column: 1 },
    to: { row: lastRow, column: columns.length },
  };
  columns.forEach(({ name }, index) => {
    if (!markedColumns.has(name)) return;
    const letter = columnLetter(index);
    const ref = `${letter}${headingRow + 1}:${letter}${lastRow}`;
    worksheet.addConditionalFormatting({ ref, rules: markRules(words) });
  });
  worksheet.commit();
}

/** Headings, then the rows; gives the last row of the table, which has one even where there is nothing to tell. */
async function writeRows(worksheet: Worksheet, sheet: Sheet, headingRow: number): Promise<number> {
  const { columns, rows } = sheet;
  const ofNumbers = numberColumns(sheet);
  const headings = columns.map(({ heading }, index): WrittenCell => {
    return { content: heading, style: headingStyle(ofNumbers.has(index)), entry: null };
  });
  const widths = columns.map(({ width }) => width);
  const contentsOf = rowWriter(columns);
  writeRow(worksheet, headings, widths);
  let row = headingRow;
  for (const values of rows) {
    row += 1;
    const contents = contentsOf(values, row);
    const cells = values.map((value, index): WrittenCell => {
      const entry = columns[index]?.entry ?? null;
      const style = entry === null ? styleOf(value, ofNumbers.has(index)) : entryStyle;
      return { content: contents[index] ?? null, style, entry };
    });
    writeRow(worksheet, cells, widths);
    if (row % rowsPerPause === 0) await pause();
  }
  return Math.max(row, headingRow + 1);
}

interface WrittenCell {
  readonly content: CellValue;
  readonly style: ReturnType<typeof styleOf>;
  /** Null where nothing is to be written by hand. */
  readonly entry: Entry | null;
}

function writeRow(worksheet: Worksheet, cells: readonly WrittenCell[], wrapWidths: readonly number[]): void {
  const values = cells.map(({ content }) => (typeof content === 'string' ? cellText(content) : content));
  const row = worksheet.addRow(withoutEmpty(values));
  cells.forEach(({ content, style, entry }, index) => {
    if (content === null && entry === null) return;
    const cell = row.getCell(index + 1);
    cell.style = style;
    if (entry !== null && entry.choices !== null) cell.dataValidation = choiceOf(entry, entry.choices);
  });
  const lines = Math.max(1, ...values.map((value, index) => linesOf(value, wrapWidths[index])));
  if (lines > 1) row.height = Math.min(lines, mostLines) * lineHeight;
  row.commit();
}

/**
 * Nothing where a cell would be empty: exceljs takes as long to find that it need not write it as to write one. The
 * first and the last say from where to where the row goes.
 */
function withoutEmpty(values: readonly CellValue[]): readonly (CellValue | undefined)[] {
  const last = values.length - 1;
  return values.map((value, index) => (index === 0 || index === last ? value : (value ?? undefined)));
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
function linesOf(value: CellValue, width = Number.POSITIVE_INFINITY): number {
  return typeof value === 'string' ? Math.ceil((value.length * 1.1) / width) : 1;
}
