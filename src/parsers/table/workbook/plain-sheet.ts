import type { ZipEntry } from '../zip.js';
import { type CellFormat, formatOf, type SheetCell } from './excel-cell.js';
import type { SheetRow, SheetRows } from './excel-rows.js';
import { type CellReading, createCellReader } from './plain-cell.js';
import { type CellTag, expect, type Place } from './plain-cell-tag.js';
import { attributesOf, NotPlain, piecesUpTo, tagsOf } from './plain-xml.js';

const ROW_END = '</row>';

/** The rows of a sheet, as many at a time as stand together. Throws NotPlain. */
export async function* scanSheet(entry: ZipEntry, reading: CellReading): SheetRows {
  const readRow = createRowReader(reading);
  const open: string[] = [];
  const place: Place = { text: '', at: 0 };
  for await (const piece of piecesUpTo(entry, ROW_END)) {
    if (place.at < place.text.length) throw new NotPlain('between rows');
    place.text = piece;
    place.at = open.length === 0 ? beginning(piece, open) : 0;
    if (open.at(-1) === 'sheetData') yield rowsAt(place, readRow);
  }
  checkRest(place.text.slice(place.at), open);
}

/** One at a time, since whoever takes them stops where they are too many. */
function* rowsAt(place: Place, readRow: (place: Place) => SheetRow): Generator<SheetRow> {
  while (place.text.startsWith('<row', place.at)) yield readRow(place);
}

/** Place after the tag that the rows follow; `open` gets the elements that are open there. */
function beginning(piece: string, open: string[]): number {
  for (const { kind, name, end } of tagsOf(piece, open)) {
    if (isOfRows(name)) break;
    const path = kind === 'empty' ? [...open, name] : open;
    if (name === 'sheetData' && path.join('/') === 'worksheet/sheetData') return end;
  }
  throw new NotPlain('no rows');
}

/** What follows the rows must be whole, and nothing that could be taken for more of them. */
function checkRest(rest: string, open: string[]): void {
  for (const { kind, name } of tagsOf(rest, open)) {
    const isEndOfRows = kind === 'close' && open.length === 1;
    if (isOfRows(name) || (name === 'sheetData' && !isEndOfRows)) throw new NotPlain('rows elsewhere');
  }
  if (open.length > 0) throw new NotPlain('cut');
}

function isOfRows(name: string): boolean {
  return name === 'row' || name === 'c';
}

const rowTag = /<row r="(\d{1,7})"((?: [A-Za-z_][\w:.-]*="[^"<]*")*) ?(\/?)>/y;
const noFormat = formatOf('');

function createRowReader(reading: CellReading) {
  const readCell = createCellReader(reading);
  const rowFormat = createRowFormat(reading.formats);
  const cell: CellTag = { column: 0, style: -1, type: '' };
  return (place: Place): SheetRow => {
    rowTag.lastIndex = place.at;
    const [tag, number, written = '', ending] = rowTag.exec(place.text) ?? [];
    if (tag === undefined) throw new NotPlain('row');
    place.at += tag.length;
    const cells: SheetCell[] = [];
    let places = 0;
    const format = rowFormat(written);
    if (ending === '/') return { row: Number(number), places, cells };
    while (place.text.startsWith('<c ', place.at)) {
      const shown = readCell(place, cell, format);
      if (cell.column <= places) throw new NotPlain('order of cells');
      places = cell.column;
      if (shown === null) continue;
      while (cells.length < places - 1) cells.push('');
      cells.push(shown);
    }
    expect(place, ROW_END);
    return { row: Number(number), places, cells };
  };
}

/** The format that the tag of a row gives its cells. Mostly the rows of a sheet say the same. */
function createRowFormat(formats: readonly CellFormat[]) {
  let last = '';
  let format = noFormat;
  return (written: string): CellFormat => {
    if (written === last) return format;
    const attributes = attributesOf(written);
    if (attributes.has('r')) throw new NotPlain('row');
    const style = attributes.get('s');
    if (style !== undefined && !/^\d{1,9}$/.test(style)) throw new NotPlain('style of a row');
    last = written;
    format = (style === undefined ? undefined : formats[Number(style)]) ?? noFormat;
    return format;
  };
}
