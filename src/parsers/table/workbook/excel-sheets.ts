import { userError } from '../../../errors/errors.js';
import type { Family } from '../../parser.js';
import { type HeaderMatch, matchHeader, RECORDS_TO_SEARCH } from '../../recognise.js';
import { MOST_COLUMNS, namedWidth } from '../table.js';
import type { ZipArchive } from '../zip.js';
import { clockText, type SheetCell } from './excel-cell.js';
import { dangerOf, type ExcelDanger } from './excel-danger.js';
import { partsRead } from './excel-parts.js';
import type { SheetRow, SheetRows } from './excel-rows.js';
import { readByExceljs } from './exceljs-workbook.js';
import { readPlainWorkbook, scanWorkbook } from './plain-workbook.js';
import { readWorkbook, type Workbook } from './workbook-sheets.js';

export interface Sheet<Kind extends Family> {
  readonly name: string;
  /** Its workbook counts days from 1904. */
  readonly is1904: boolean;
  readonly matches: readonly HeaderMatch<Kind>[];
  /** From the header on where one was found, else the first rows only. */
  readonly rows: readonly SheetRow[];
}

interface Wanted<Kind extends Family> {
  readonly file: string;
  readonly mostBytes: number;
  readonly candidates: readonly Kind[];
}

/** The sheets of a workbook with the rows that may be of use. Throws a UserError where they cannot be read. */
export async function readSheets<Kind extends Family>(
  archive: ZipArchive,
  wanted: Wanted<Kind>,
): Promise<readonly Sheet<Kind>[]> {
  return (await readPlain(archive, wanted)) ?? (await readAny(archive, wanted));
}

/** Null where anything in the workbook is not plain, or amiss: exceljs reads it all then, or it is said what is wrong. */
async function readPlain<Kind extends Family>(
  archive: ZipArchive,
  wanted: Wanted<Kind>,
): Promise<readonly Sheet<Kind>[] | null> {
  try {
    const workbook = await readPlainWorkbook(archive, wanted.mostBytes);
    return await collect(scanWorkbook(archive, workbook), workbook, wanted);
  } catch {
    return null;
  }
}

async function readAny<Kind extends Family>(
  archive: ZipArchive,
  wanted: Wanted<Kind>,
): Promise<readonly Sheet<Kind>[]> {
  const { file, mostBytes } = wanted;
  await refuseDanger(archive, wanted);
  const workbook = readWorkbook(archive);
  if (workbook.sheets.length === 0) throw userError('excel-unreadable', { file }, { file });
  const sheets = await collect(readByExceljs(archive, workbook), workbook, wanted).catch(() => {
    throw userError('excel-unreadable', { file }, { file });
  });
  if (sheets === null) throw userError('too-many-cells', { file, mostBytes }, { file });
  return sheets;
}

async function refuseDanger(archive: ZipArchive, { file, mostBytes }: Wanted<Family>): Promise<void> {
  const danger = await findDanger(file, archive, mostBytes);
  if (danger === 'too-large') throw userError('input-too-large', { file, mostBytes }, { file });
  if (danger === 'unread') throw userError('excel-unreadable', { file }, { file });
  if (danger === 'entities') throw userError('not-a-table', { file, as: 'entities' }, { file });
}

/** Unpacks every part that is read, so that a damaged one shows here. Throws a UserError for it. */
async function findDanger(file: string, archive: ZipArchive, mostBytes: number): Promise<ExcelDanger | null> {
  try {
    return await dangerOf(partsRead(archive), mostBytes);
  } catch {
    throw userError('not-a-table', { file, as: 'damaged' }, { file });
  }
}

/** Bytes that a cell takes at the least. Places between cells cost time too, however few bytes they take. */
const LEAST_CELL = 25;
/** To begin a sheet takes as long as to look through so many cells, however empty it is. */
const CELLS_OF_A_SHEET = 20_000;

/** Null where there are too many cells. */
async function collect<Kind extends Family>(
  read: AsyncIterable<SheetRows>,
  workbook: Workbook,
  { mostBytes, candidates }: Wanted<Kind>,
): Promise<readonly Sheet<Kind>[] | null> {
  const sheets: Sheet<Kind>[] = [];
  let left = mostBytes / LEAST_CELL;
  for await (const lots of read) {
    left -= CELLS_OF_A_SHEET;
    if (left < 0) return null;
    const collector = collectRows(candidates);
    for await (const rows of lots) {
      for (const row of rows) {
        left -= row.places;
        if (left < 0) return null;
        collector.add(row);
      }
    }
    const { is1904 } = workbook;
    sheets.push({ name: workbook.sheets[sheets.length]?.name ?? '', is1904, ...collector.finish() });
  }
  return sheets;
}

/** Keeps the rows of a sheet that is claimed, and of any other only those in which a header could stand. */
function collectRows<Kind extends Family>(candidates: readonly Kind[]) {
  let rows: SheetRow[] = [];
  let matches: readonly HeaderMatch<Kind>[] | null = null;
  let width = MOST_COLUMNS;

  function decide(): readonly HeaderMatch<Kind>[] {
    const found = matchHeader(rows.map(shownTexts), candidates);
    if (found[0] !== undefined) {
      rows = rows.slice(found[0].headerAt + 1);
      width = Math.max(...found.map(({ header }) => namedWidth(header)));
    }
    return found;
  }

  return {
    add(read: SheetRow): void {
      if (matches?.length === 0) return;
      const row = within(read, width);
      if (row.cells.every((cell) => cell === '')) return;
      rows.push(row);
      if (matches === null && rows.length >= RECORDS_TO_SEARCH) matches = decide();
    },
    finish(): Pick<Sheet<Kind>, 'matches' | 'rows'> {
      const found = matches ?? decide();
      return { matches: found, rows };
    },
  };
}

/** Cells beyond the header are let go: one at the far right of each row would fill the memory. */
function within(row: SheetRow, width: number): SheetRow {
  return row.cells.length <= width ? row : { ...row, cells: row.cells.slice(0, width) };
}

export function shownTexts({ cells }: SheetRow): readonly string[] {
  return cells.map((cell) => cellText(cell, true));
}

export function cellText(cell: SheetCell, columnHasSeconds: boolean): string {
  return typeof cell === 'string' ? cell : clockText(cell, columnHasSeconds);
}
