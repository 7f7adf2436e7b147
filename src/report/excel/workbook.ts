import { Writable } from 'node:stream';
import { setImmediate as pause } from 'node:timers/promises';
import type { stream, Worksheet } from 'exceljs';
import { wallTime } from '../../calendar/zone.js';
import type { Instant, LocalDate } from '../../model/time.js';
import type { TableValue } from '../table-value.js';
import { cellText } from './cell-text.js';
import { joined } from './repack.js';
import type { Sheet } from './sheet.js';
import { headingStyle, markedColumns, markRules, noticeStyle, styleOf } from './styles.js';

/** Excel counts days from 1899-12-30. */
const excelEpoch = 25_569;
const secondsPerDay = 86_400;
/** Rows between pauses in which the writer may pack and forget what it was given. */
const rowsPerPause = 2_000;
/** Points. */
const lineHeight = 15;
const mostLines = 10;

/** The sheets as an archive; its zip times and the order of its entries are not yet settled. */
export async function workbookBytes(sheets: readonly Sheet[], pageHeader: string): Promise<Uint8Array> {
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
  for (const sheet of sheets) await writeSheet(writer, sheet, pageHeader);
  await writer.commit();
  return joined(chunks);
}

async function writeSheet(
  writer: stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  pageHeader: string,
): Promise<void> {
  const headingRow = sheet.notice === null ? 1 : 2;
  const worksheet = writer.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: headingRow }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: `&L${pageHeader}&R&A`, oddFooter: '&CSida &P av &N' },
  });
  worksheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  if (sheet.notice !== null) writeRow(worksheet, [{ text: sheet.notice, style: noticeStyle }], []);
  writeRow(
    worksheet,
    sheet.columns.map(({ heading }) => ({ text: heading, style: headingStyle })),
    sheet.columns.map(({ width }) => width),
  );
  const lastRow = Math.max(headingRow + 1, headingRow + (await writeRows(worksheet, sheet)));
  worksheet.autoFilter = {
    from: { row: headingRow, column: 1 },
    to: { row: lastRow, column: sheet.columns.length },
  };
  sheet.columns.forEach(({ name }, index) => {
    if (!markedColumns.has(name)) return;
    const { letter } = worksheet.getColumn(index + 1);
    const ref = `${letter}${headingRow + 1}:${letter}${lastRow}`;
    worksheet.addConditionalFormatting({ ref, rules: markRules() });
  });
  worksheet.commit();
}

async function writeRows(worksheet: Worksheet, sheet: Sheet): Promise<number> {
  let written = 0;
  const widths = sheet.columns.map(({ width }) => width);
  for (const values of sheet.rows) {
    writeRow(
      worksheet,
      values.map((value) => ({ text: cellValue(value), style: styleOf(value) })),
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
}

function writeRow(worksheet: Worksheet, cells: readonly StyledCell[], wrapWidths: readonly number[]): void {
  const values = cells.map(({ text }) => (typeof text === 'string' ? cellText(text) : text));
  const row = worksheet.addRow(values);
  cells.forEach(({ text, style }, index) => {
    if (text !== null) row.getCell(index + 1).style = style;
  });
  const lines = Math.max(1, ...values.map((value, index) => linesOf(value, wrapWidths[index])));
  if (lines > 1) row.height = Math.min(lines, mostLines) * lineHeight;
  row.commit();
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
