import { userError } from '../../../errors/errors.js';
import { type LogInput, mostInflated } from '../../input.js';
import type { Family } from '../../parser.js';
import { type HeaderMatch, onlyMatch, type Search } from '../../recognise.js';
import type { OpenedTable } from '../csv.js';
import { isBlank, namedWidth } from '../table.js';
import type { ZipArchive } from '../zip.js';
import { hasSeconds, type SheetCell } from './excel-cell.js';
import type { SheetRow } from './excel-rows.js';
import { cellText, readSheets, type Sheet, shownTexts } from './excel-sheets.js';
import { withSerialTimes } from './serial-times.js';

/** Opens the one sheet of a workbook that one of the candidates claims, or the sheet that the user names. */
export async function openExcel<Kind extends Family>(
  input: Pick<LogInput, 'file' | 'sheet' | 'mostBytes'>,
  archive: ZipArchive,
  search: Search<Kind>,
): Promise<OpenedTable<Kind>> {
  const { file, mostBytes = mostInflated } = input;
  const sheets = await readSheets(archive, { file, mostBytes, candidates: search.candidates });
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
  const records = matches.length > 0 ? [] : asked.flatMap(({ rows }) => rows.map(shownTexts));
  if (records.length === 0 && matches.length === 0) throw userError('empty-file', { file }, { file });
  const match = onlyMatch(matches, { file, records }, search);
  const { table, family } = openedSheet(file, match);
  const others = sheets.filter((sheet) => sheet !== match.sheet && holdsAnything(sheet));
  return { family, table: { ...table, notRead: others.map(({ name }) => name) } };
}

function holdsAnything({ rows, matches }: Sheet<Family>): boolean {
  return rows.length > 0 || matches.length > 0;
}

function openedSheet<Kind extends Family>(
  file: string,
  match: HeaderMatch<Kind> & { readonly sheet: Sheet<Kind> },
): OpenedTable<Kind> {
  const { family, header, sheet } = match;
  const width = namedWidth(header);
  const rows = withSerialTimes(sheet.rows, match, sheet.is1904);
  const secondColumns = columnsWithSeconds(rows);
  const textsOf = (cells: readonly SheetCell[]): readonly string[] => {
    if (cells.length === width && cells.every(isText)) return cells;
    return header.slice(0, width).map((_, place) => cellText(cells[place] ?? '', secondColumns.has(place)));
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
        for (const { row, cells } of rows) {
          const texts = textsOf(cells);
          if (!isBlank(texts)) yield { row, cells: texts, defect: null };
        }
      },
    },
  };
}

function isText(cell: SheetCell): cell is string {
  return typeof cell === 'string';
}

function columnsWithSeconds(rows: readonly SheetRow[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of rows) {
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place] ?? '';
      if (typeof cell !== 'string' && hasSeconds(cell)) columns.add(place);
    }
  }
  return columns;
}
