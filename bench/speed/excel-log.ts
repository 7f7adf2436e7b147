import exceljs from 'exceljs';
import { mailLog } from './mail-log.js';

/** The mail log of `rows` rows as a workbook, every cell a text and every text once, as Excel itself saves one. */
export async function writeExcelLog(path: string, rows: number, seed: string): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Blad1');
  for (const line of mailLog(rows, seed)) sheet.addRow(cellsOf(line)).commit();
  sheet.commit();
  await workbook.commit();
}

/** The log quotes every field, so a field ends where the next one begins. */
function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -3)
    .split('","')
    .map((cell) => cell.replaceAll('""', '"'));
}
