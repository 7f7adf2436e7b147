import { Readable } from 'node:stream';
import { userError } from '../../errors/errors.js';
import { type LogInput, mostInflated } from '../input.js';
import type { Family } from '../parser.js';
import { type HeaderMatch, matchHeader, onlyMatch, RECORDS_TO_SEARCH, type Search } from '../recognise.js';
import type { OpenedTable } from './csv.js';
import { clockText, hasSeconds, readCell, type SheetCell } from './excel-cell.js';
import { dangerOf, type ExcelDanger } from './excel-danger.js';
import { inReadingOrder, partsRead } from './excel-parts.js';
import { isBlank, MOST_COLUMNS, namedWidth, type TableRow } from './table.js';
import { readWorkbook, type Workbook } from './workbook-sheets.js';
import type { ZipArchive } from './zip.js';

interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

interface Sheet<Kind extends Family> {
  readonly name: string;
  readonly matches: readonly HeaderMatch<Kind>[];
  /** From the header on where one was found, else the first rows only. */
  readonly rows: readonly SheetRow[];
}

type ExcelInput = Pick<LogInput, 'file' | 'bytes' | 'sheet' | 'mostBytes'>;

/** Opens the one sheet of a workbook that one of the candidates claims, or the sheet that the user names. */
export async function openExcel<Kind extends Family>(
  input: ExcelInput,
  archive: ZipArchive,
  search: Search<Kind>,
): Promise<OpenedTable<Kind>> {
  const { file, mostBytes = mostInflated } = input;
  const danger = await findDanger(file, archive, mostBytes);
  if (danger === 'too-large') throw userError('input-too-large', { file, mostBytes }, { file });
  if (danger === 'unread') throw userError('excel-unreadable', { file }, { file });
  if (danger === 'entities') throw userError('not-a-table', { file, as: 'entities' }, { file });
  const sheets = await readSheets(input, archive, search.candidates);
  const asked = sheets.filter(({ name }) => input.sheet === null || name === input.sheet);
  if (asked.length === 0) {
    throw userError(
      'sheet-not-found',
      { file, sheet: input.sheet ?? '', sheets: sheets.map(({ name }) => name) },
      { file },
    );
  }
  const claimed = asked.filter(({ matches }) => matches.length > 0);
  if (claimed.length > 1) {
    throw userError('several-sheets', { file, sheets: claimed.map(({ name }) => name) }, { file });
  }
  const matches = claimed.flatMap((sheet) => sheet.matches.map((match) => ({ ...match, sheet })));
  const records = asked.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => plainText(cell))));
  if (records.length === 0 && matches.length === 0) throw userError('empty-file', { file }, { file });
  const match = onlyMatch(matches, { file, records }, search);
  const { table, family } = openedSheet(file, match);
  const others = sheets.filter((sheet) => sheet !== match.sheet && holdsAnything(sheet));
  return { family, table: { ...table, notRead: others.map(({ name }) => name) } };
}

function holdsAnything({ rows, matches }: Sheet<Family>): boolean {
  return rows.length > 0 || matches.length > 0;
}

/** Unpacks every part that is read, so that a damaged one shows here. Throws a UserError for it. */
async function findDanger(file: string, archive: ZipArchive, mostBytes: number): Promise<ExcelDanger | null> {
  try {
    return await dangerOf(partsRead(archive), mostBytes);
  } catch {
    throw userError('not-a-table', { file, as: 'damaged' }, { file });
  }
}

function openedSheet<Kind extends Family>(
  file: string,
  match: HeaderMatch<Kind> & { readonly sheet: Sheet<Kind> },
): OpenedTable<Kind> {
  const { family, header, sheet } = match;
  const width = namedWidth(header);
  const secondColumns = new Set<number>();
  for (const { cells } of sheet.rows) {
    for (const [index, cell] of cells.entries()) {
      if (typeof cell !== 'string' && hasSeconds(cell)) secondColumns.add(index);
    }
  }
  const rowOf = ({ row, cells }: SheetRow): TableRow => {
    const texts: string[] = [];
    for (let place = 0; place < width; place += 1) {
      texts.push(cellText(cells[place] ?? '', secondColumns.has(place)));
    }
    return { row, cells: texts, defect: null };
  };
  return {
    family,
    table: {
      file,
      sheet: sheet.name,
      header,
      encoding: 'xlsx',
      delimiter: null,
      replacedBytes: 0,
      *rows() {
        for (const row of sheet.rows) {
          const read = rowOf(row);
          if (!isBlank(read.cells)) yield read;
        }
      },
    },
  };
}

function cellText(cell: SheetCell, columnHasSeconds: boolean): string {
  return typeof cell === 'string' ? cell.trim() : clockText(cell, columnHasSeconds);
}

function plainText(cell: SheetCell): string {
  return cellText(cell, true);
}

async function readSheets<Kind extends Family>(
  { file, mostBytes = mostInflated }: ExcelInput,
  archive: ZipArchive,
  candidates: readonly Kind[],
): Promise<readonly Sheet<Kind>[]> {
  const workbook = readWorkbook(archive);
  if (workbook.sheets.length === 0) throw userError('excel-unreadable', { file }, { file });
  const sheets: Sheet<Kind>[] = [];
  let left = mostBytes / LEAST_CELL;
  try {
    for await (const worksheet of await worksheetsOf(archive, workbook)) {
      left -= CELLS_OF_A_SHEET;
      if (left < 0) break;
      const collector = collectRows(candidates);
      for await (const row of worksheet) {
        left -= row.cellCount;
        if (left < 0) break;
        const cells: SheetCell[] = [];
        row.eachCell((cell, column) => {
          if (column > collector.width()) return;
          while (cells.length < column - 1) cells.push('');
          cells.push(readCell(cell, workbook.is1904));
        });
        collector.add({ row: row.number, cells });
      }
      if (left < 0) break;
      sheets.push({ name: workbook.sheets[sheets.length]?.name ?? '', ...collector.finish() });
    }
  } catch {
    throw userError('excel-unreadable', { file }, { file });
  }
  if (left < 0) throw userError('too-many-cells', { file, mostBytes }, { file });
  return sheets;
}

/** Bytes that a cell takes at the least. Places between cells cost time too, however few bytes they take. */
const LEAST_CELL = 25;
/** To begin a sheet takes as long as to look through so many cells, however empty it is. */
const CELLS_OF_A_SHEET = 20_000;

async function worksheetsOf(archive: ZipArchive, workbook: Workbook) {
  const { default: excel } = await import('exceljs');
  return new excel.stream.xlsx.WorkbookReader(Readable.from(inReadingOrder(archive, workbook)), {
    styles: 'cache',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
    entries: 'ignore',
  });
}

/** Keeps the rows of a sheet that is claimed, and of any other only those in which a header could stand. */
function collectRows<Kind extends Family>(candidates: readonly Kind[]) {
  let rows: SheetRow[] = [];
  let matches: readonly HeaderMatch<Kind>[] | null = null;
  let width = MOST_COLUMNS;

  function decide(): readonly HeaderMatch<Kind>[] {
    const records = rows.map(({ cells }) => cells.map((cell) => plainText(cell)));
    const found = matchHeader(records, candidates);
    if (found[0] !== undefined) {
      rows = rows.slice(found[0].headerAt + 1);
      width = Math.max(...found.map(({ header }) => namedWidth(header)));
    }
    return found;
  }

  return {
    /** Cells beyond it are not looked at: one cell at the far right of each row would fill the memory. */
    width: () => width,
    add(row: SheetRow): void {
      if (matches?.length === 0) return;
      if (row.cells.every((cell) => typeof cell === 'string' && cell.trim() === '')) return;
      rows.push(row);
      if (matches === null && rows.length >= RECORDS_TO_SEARCH) matches = decide();
    },
    finish(): Pick<Sheet<Kind>, 'matches' | 'rows'> {
      const found = matches ?? decide();
      return { matches: found, rows };
    },
  };
}
