import { Readable } from 'node:stream';
import type { Row } from 'exceljs';
import type { ZipArchive } from '../zip.js';
import { readCell, type SheetCell } from './excel-cell.js';
import { inReadingOrder } from './excel-parts.js';
import type { SheetRow, SheetRows } from './excel-rows.js';
import type { Workbook } from './workbook-sheets.js';

/** The rows of each sheet as exceljs reads them, whatever the forms in which they are written. Throws where it does. */
export async function* readByExceljs(archive: ZipArchive, workbook: Workbook): AsyncGenerator<SheetRows> {
  const { default: excel } = await import('exceljs');
  const reader = new excel.stream.xlsx.WorkbookReader(Readable.from(inReadingOrder(archive, workbook)), {
    styles: 'cache',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
    entries: 'ignore',
  });
  for await (const worksheet of reader) yield rowsOf(worksheet, workbook.is1904);
}

async function* rowsOf(worksheet: AsyncIterable<Row>, is1904: boolean): SheetRows {
  for await (const row of worksheet) yield [readRow(row, is1904)];
}

function readRow(row: Row, is1904: boolean): SheetRow {
  const cells: SheetCell[] = [];
  row.eachCell((cell, column) => {
    while (cells.length < column - 1) cells.push('');
    cells.push(readCell(cell, is1904));
  });
  return { row: row.number, places: row.cellCount, cells };
}
