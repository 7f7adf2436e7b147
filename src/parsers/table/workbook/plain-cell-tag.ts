import { MOST_COLUMNS } from '../table.js';
import { NotPlain } from './plain-xml.js';

/** A place in a text, which moves on as it is read. */
export interface Place {
  text: string;
  at: number;
}

/** What a tag `<c>` says; it is filled anew for each cell. */
export interface CellTag {
  /** From 1. */
  column: number;
  /** Below zero where it says none. */
  style: number;
  /** Empty where it says none: a number then. */
  type: string;
}

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
/** The sign before the letter A, which is the first column. */
const BEFORE_A = 64;
const ZERO = 48;

/** True where it stands there; it is passed over then. */
export function passes(place: Place, written: string): boolean {
  if (!place.text.startsWith(written, place.at)) return false;
  place.at += written.length;
  return true;
}

export function expect(place: Place, written: string): void {
  if (!passes(place, written)) throw new NotPlain(written);
}

/** Reads `<c r="B2" s="3" t="s"`, its attributes in whatever order. Throws NotPlain where there are others. */
export function readCellTag(place: Place, cell: CellTag): void {
  const { text } = place;
  expect(place, '<c');
  cell.column = 0;
  cell.style = -1;
  cell.type = '';
  while (text.charCodeAt(place.at) === SPACE && text.charCodeAt(place.at + 1) !== SLASH) {
    const from = place.at + 4;
    if (text.charCodeAt(from - 2) !== EQUALS || text.charCodeAt(from - 1) !== QUOTE) throw new NotPlain('c');
    const to = text.indexOf('"', from);
    const name = text[place.at + 1];
    if (name === 'r' && cell.column === 0) cell.column = readColumn(text, from, to);
    else if (name === 's' && cell.style < 0) cell.style = readDigits(text, from, to);
    else if (name === 't' && cell.type === '' && to > from) cell.type = text.slice(from, to);
    else throw new NotPlain('c');
    place.at = to + 1;
  }
  if (cell.column === 0) throw new NotPlain('c');
}

/** The column of a reference such as `AB12`. */
function readColumn(text: string, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const letter = text.charCodeAt(at) - BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) throw new NotPlain('column');
  }
  readDigits(text, at, to);
  return column;
}

/** A whole number of few digits that stands there. */
export function readDigits(text: string, from: number, to: number): number {
  if (to <= from || to > from + 9) throw new NotPlain('digits');
  let whole = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) throw new NotPlain('digits');
    whole = whole * 10 + digit;
  }
  return whole;
}
