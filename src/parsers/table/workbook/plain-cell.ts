import { type CellFormat, readStoredNumber, readValue, type SheetCell } from './excel-cell.js';
import { type CellTag, expect, type Place, passes, readCellTag, readDigits } from './plain-cell-tag.js';
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

/**
 * Gives a reader of cells, which takes what the cell at a place shows straight out of the text, in the forms that
 * programs write; null where it holds nothing. The reader throws NotPlain at anything else. A cell takes the format of
 * its row where it has no style of its own.
 */
export function createCellReader({ strings, formats, is1904 }: CellReading) {
  function readContent(place: Place, told: Told): SheetCell | null {
    if (passes(place, '/>') || passes(place, ' />')) return null;
    expect(place, '>');
    if (passes(place, '</c>')) return null;
    const formula = passes(place, '<f') ? readFormula(place) : null;
    if (formula !== null && passes(place, '</c>')) return '';
    const shown = readShown(place, told, formula);
    expect(place, '</c>');
    return shown;
  }

  function readShown(place: Place, told: Told, formula: string | null): SheetCell | null {
    if (formula !== null) return readResult(readStored(place), told, formula);
    if (told.type === 's') return strings[readIndex(place)] ?? null;
    if (told.type === 'inlineStr') return decodedTwice(readInline(place));
    return readPlain(readStored(place), told);
  }

  return (place: Place, cell: CellTag, rowFormat: CellFormat): SheetCell | null => {
    readCellTag(place, cell);
    const own = cell.style > 0 ? formats[cell.style] : undefined;
    return readContent(place, { type: cell.type, format: own ?? rowFormat, is1904 });
  };
}

/** What stands up to the next tag. */
function readText(place: Place): string {
  const from = place.at;
  place.at = place.text.indexOf('<', from);
  return place.text.slice(from, place.at);
}

const formulaAttributes = /^(?: [a-z]\w*="[^"<>&]*")* ?\/?$/i;

/** Where formulas are shared, or a table's, only the first cell has the text of it. */
function readFormula(place: Place): string {
  const end = place.text.indexOf('>', place.at);
  const attributes = place.text.slice(place.at, end);
  if (!formulaAttributes.test(attributes)) throw new NotPlain('formula');
  place.at = end + 1;
  if (attributes.endsWith('/')) return '';
  const formula = decodeText(readText(place));
  expect(place, '</f>');
  return formula;
}

function readStored(place: Place): string {
  if (passes(place, '<v/>') || passes(place, '<v />')) return '';
  if (!passes(place, '<v xml:space="preserve">')) expect(place, '<v>');
  const stored = readText(place);
  expect(place, '</v>');
  return stored;
}

/** The place of a shared string. */
function readIndex(place: Place): number {
  expect(place, '<v>');
  const from = place.at;
  place.at = place.text.indexOf('<', from);
  const index = readDigits(place.text, from, place.at);
  expect(place, '</v>');
  return index;
}

function readInline(place: Place): string {
  if (passes(place, '<is/>') || passes(place, '<is />')) return '';
  expect(place, '<is>');
  if (passes(place, '<t/></is>') || passes(place, '<t /></is>')) return '';
  if (!passes(place, '<t xml:space="preserve">')) expect(place, '<t>');
  const text = readText(place);
  expect(place, '</t></is>');
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

/** exceljs gives no date for what a formula worked out, and nothing where that is 0. */
function readResult(stored: string, { type, format, is1904 }: Told, formula: string): SheetCell {
  if (type === 'str') return decodedTwice(stored);
  if (!['', 'n', 'b', 'e'].includes(type)) throw new NotPlain('result');
  const value = type === 'e' ? Number.NaN : readNumber(stored);
  return value === 0 && formula !== '' ? '' : readValue(value, format, is1904);
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
  return text.includes('&') ? text.replace(/&(\w+);/g, (whole, name) => named.get(name) ?? whole) : text;
}
