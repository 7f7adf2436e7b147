import type { ZipEntry } from '../zip.js';
import { type CellFormat, formatOf, type SheetCell } from './excel-cell.js';
import type { SheetRow, SheetRows } from './excel-rows.js';
import { type CellReading, createCellReader } from './plain-cell.js';
import {
  type CellTag,
  expect,
  GREATER,
  mark,
  type Place,
  passes,
  placeOf,
  QUOTE,
  readDigits,
  readUpTo,
} from './plain-cell-tag.js';
import { attributesOf, checkSigns, endOfDeclaration, NotPlain, piecesUpTo, tagsOf } from './plain-xml.js';

/** The rows of a sheet, as many at a time as stand together. Throws NotPlain. */
export async function* scanSheet(entry: ZipEntry, reading: CellReading): SheetRows {
  const readRow = createRowReader(reading);
  const open: string[] = [];
  const place: Place = { bytes: Buffer.alloc(0), at: 0 };
  for await (const piece of piecesUpTo(entry, '</row>')) {
    if (place.at < place.bytes.length) throw new NotPlain('between rows');
    place.bytes = piece;
    place.at = open.length === 0 ? beginning(piece, open) : 0;
    if (open.at(-1) === 'sheetData') yield rowsAt(place, readRow);
  }
  const rest = place.bytes.toString('utf8', place.at);
  checkSigns(rest);
  checkRest(rest, open);
}

/** One at a time, since whoever takes them stops where they are too many. */
function* rowsAt(place: Place, readRow: (place: Place) => SheetRow): Generator<SheetRow> {
  while (passes(place, ROW)) yield readRow(place);
}

/** Place after the tag that the rows follow; `open` gets the elements that are open there. */
function beginning(piece: Buffer, open: string[]): number {
  const text = piece.toString();
  for (const { kind, name, end } of tagsOf(text, open, endOfDeclaration(text))) {
    if (isOfRows(name)) break;
    const path = kind === 'empty' ? [...open, name] : open;
    if (name !== 'sheetData' || path.join('/') !== 'worksheet/sheetData') continue;
    const before = text.slice(0, end);
    checkSigns(before);
    return Buffer.byteLength(before);
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

const ROW = mark('<row r="');
const ROW_END = mark('</row>');
const TAG_END = mark('>');
const CELL = mark('<c');
const LARGEST_ROW = 9_999_999;
const noFormat = formatOf('');

function createRowReader(reading: CellReading) {
  const readCell = createCellReader(reading);
  const readTag = createRowTag(reading.formats);
  const cell: CellTag = { column: 0, style: -1, type: '' };
  return (place: Place): SheetRow => {
    const row = readRowNumber(place);
    const { format, isEmpty } = readTag(place);
    const cells: SheetCell[] = [];
    let places = 0;
    if (isEmpty) return { row, places, cells };
    while (passes(place, CELL)) {
      const shown = readCell(place, cell, format);
      if (cell.column <= places) throw new NotPlain('order of cells');
      places = cell.column;
      if (shown === null) continue;
      while (cells.length < places - 1) cells.push('');
      cells.push(shown);
    }
    expect(place, ROW_END);
    return { row, places, cells };
  };
}

function readRowNumber(place: Place): number {
  const from = place.at;
  place.at = placeOf(QUOTE, place.bytes, from);
  const row = readDigits(place.bytes, from, place.at);
  if (row > LARGEST_ROW) throw new NotPlain('row');
  place.at += 1;
  return row;
}

/** What the rest of the tag of a row says. */
interface RowTag {
  readonly format: CellFormat;
  readonly isEmpty: boolean;
}

const rowAttributes = /^((?: [A-Za-z_][\w:.-]*="[^"<]*")*) ?(\/?)$/;

/** Mostly the rows of a sheet say the same. */
function createRowTag(formats: readonly CellFormat[]) {
  let last = '';
  let tag: RowTag = { format: noFormat, isEmpty: false };
  return (place: Place): RowTag => {
    const written = readUpTo(place, GREATER);
    expect(place, TAG_END);
    if (written !== last) {
      const [, attributes, ending] = rowAttributes.exec(written) ?? [];
      if (attributes === undefined) throw new NotPlain('row');
      tag = { format: rowFormat(attributes, formats), isEmpty: ending === '/' };
      last = written;
    }
    return tag;
  };
}

/** The format that the tag of a row gives its cells. */
function rowFormat(written: string, formats: readonly CellFormat[]): CellFormat {
  const attributes = attributesOf(written);
  if (attributes.has('r')) throw new NotPlain('row');
  const style = attributes.get('s');
  if (style !== undefined && !/^\d{1,9}$/.test(style)) throw new NotPlain('style of a row');
  return (style === undefined ? undefined : formats[Number(style)]) ?? noFormat;
}
