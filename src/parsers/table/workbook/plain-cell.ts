import { type CellFormat, readStoredNumber, readValue, type SheetCell } from './excel-cell.js';
import {
  type CellTag,
  expect,
  GREATER,
  LESS,
  mark,
  type Place,
  passes,
  placeOf,
  readCellTag,
  readDigits,
  readUpTo,
} from './plain-cell-tag.js';
import { decodeText, NotPlain } from './plain-xml.js';

/** What the cells of a workbook are read with. */
export interface CellReading {
  readonly strings: readonly (string | null)[];
  /** By the number of a style. */
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
}

/** What a cell says besides its value. */
interface Told {
  readonly type: string;
  readonly format: CellFormat;
  readonly is1904: boolean;
}

/** A number further from 1900 than this is no date that exceljs could give. */
const LARGEST_DATE = 1e8;

const END = mark('>');
const EMPTY_ENDS = [mark('/>'), mark(' />')];
const CELL_END = mark('</c>');
const FORMULA = mark('<f');
const FORMULA_END = mark('</f>');
const VALUE = mark('<v>');
const SPACED_VALUE = mark('<v xml:space="preserve">');
const VALUE_END = mark('</v>');
const EMPTY_VALUES = [mark('<v/>'), mark('<v />')];
const INLINE = mark('<is>');
const EMPTY_INLINES = [mark('<is/>'), mark('<is />')];
const TEXT = mark('<t>');
const SPACED_TEXT = mark('<t xml:space="preserve">');
const TEXT_END = mark('</t></is>');
const EMPTY_TEXTS = [mark('<t/></is>'), mark('<t /></is>')];

/**
 * Gives a reader of cells, which takes what the cell at a place shows straight out of the bytes, in the forms that
 * programs write; null where it holds nothing. The reader throws NotPlain at anything else. A cell takes the format of
 * its row where it has no style of its own.
 */
export function createCellReader({ strings, formats, is1904 }: CellReading) {
  function readContent(place: Place, { type, style }: CellTag, rowFormat: CellFormat): SheetCell | null {
    if (passes(place, CELL_END)) return null;
    if (type === 's') return shared(place);
    const own = style > 0 ? formats[style] : undefined;
    const told = { type, format: own ?? rowFormat, is1904 };
    if (passes(place, FORMULA)) return readWorkedOut(place, told);
    const shown = type === 'inlineStr' ? decodedTwice(readInline(place)) : readPlain(readStored(place), told);
    expect(place, CELL_END);
    return shown;
  }

  function shared(place: Place): string | null {
    const index = readIndex(place);
    expect(place, CELL_END);
    return strings[index] ?? null;
  }

  return (place: Place, cell: CellTag, rowFormat: CellFormat): SheetCell | null => {
    readCellTag(place, cell);
    if (passes(place, END)) return readContent(place, cell, rowFormat);
    if (passesAny(place, EMPTY_ENDS)) return null;
    throw new NotPlain('c');
  };
}

function passesAny(place: Place, written: readonly Uint8Array[]): boolean {
  return written.some((one) => passes(place, one));
}

/** A formula, and what it gave, which is empty where it was not worked out. */
function readWorkedOut(place: Place, told: Told): SheetCell {
  passFormula(place);
  if (passes(place, CELL_END)) return '';
  const result = readResult(readStored(place), told);
  expect(place, CELL_END);
  return result;
}

const formulaAttributes = /^(?: [a-z]\w*="[^"<>&]*")* ?\/?$/i;

/** Where formulas are shared, or a table's, only the first cell has the text of it. */
function passFormula(place: Place): void {
  const attributes = readUpTo(place, GREATER);
  if (!formulaAttributes.test(attributes)) throw new NotPlain('formula');
  expect(place, END);
  if (attributes.endsWith('/')) return;
  decodeText(readUpTo(place, LESS));
  expect(place, FORMULA_END);
}

function readStored(place: Place): string {
  if (passesAny(place, EMPTY_VALUES)) return '';
  if (!passes(place, SPACED_VALUE)) expect(place, VALUE);
  const stored = readUpTo(place, LESS);
  expect(place, VALUE_END);
  return stored;
}

/** The place of a shared string. */
function readIndex(place: Place): number {
  expect(place, VALUE);
  const from = place.at;
  place.at = placeOf(LESS, place.bytes, from);
  const index = readDigits(place.bytes, from, place.at);
  expect(place, VALUE_END);
  return index;
}

function readInline(place: Place): string {
  if (passesAny(place, EMPTY_INLINES)) return '';
  expect(place, INLINE);
  if (passesAny(place, EMPTY_TEXTS)) return '';
  if (!passes(place, SPACED_TEXT)) expect(place, TEXT);
  const text = readUpTo(place, LESS);
  expect(place, TEXT_END);
  return text;
}

const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function readPlain(stored: string, { type, format, is1904 }: Told): SheetCell {
  switch (type) {
    case 'str':
      return decodedTwice(stored);
    case 'b':
      if (stored !== '0' && stored !== '1') break;
      return readValue(stored === '1', format, is1904);
    case 'e':
      return readValue({ error: '#N/A' }, format, is1904);
    case '':
    case 'n': {
      const value = readNumber(stored);
      if (format.isDate && !(Math.abs(value) < LARGEST_DATE)) break;
      return readStoredNumber(value, format, is1904);
    }
  }
  throw new NotPlain('value');
}

/** exceljs gives no date for what a formula worked out. */
function readResult(stored: string, { type, format, is1904 }: Told): SheetCell {
  if (type === 'str') return decodedTwice(stored);
  if (!['', 'n', 'b', 'e'].includes(type)) throw new NotPlain('result');
  const value = type === 'e' ? Number.NaN : readNumber(stored);
  return readValue(value, format, is1904);
}

function readNumber(stored: string): number {
  if (stored === '') return Number.NaN;
  if (!number.test(stored)) throw new NotPlain('number');
  return Number(stored);
}

const named = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }));

/** exceljs sees through the references of such texts once more when XML's own are gone. */
function decodedTwice(xml: string): string {
  const text = decodeText(xml);
  const decoded = text.includes('&')
    ? text.replace(/&(\w+);/g, (whole, name) => named.get(name) ?? whole)
    : text;
  return decoded.trim();
}
