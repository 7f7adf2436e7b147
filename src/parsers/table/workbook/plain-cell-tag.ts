import { MOST_COLUMNS } from '../table.js';
import { checkSigns, NotPlain } from './plain-xml.js';

/** A place in bytes of XML, which moves on as they are read. All that is not text of cells is written in ASCII. */
export interface Place {
  bytes: Buffer;
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
export const QUOTE = 34;
const SLASH = 47;
export const LESS = 60;
const EQUALS = 61;
export const GREATER = 62;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LAST_COMMON = 126;
/** The sign before the letter A, which is the first column. */
const BEFORE_A = 64;
const ZERO = 48;

/** Something that stands in XML as it is. */
export function mark(written: string): Uint8Array {
  return Buffer.from(written, 'latin1');
}

/** True where it stands there; it is passed over then. */
export function passes(place: Place, written: Uint8Array): boolean {
  const { bytes, at } = place;
  for (let index = 0; index < written.length; index += 1) {
    if (bytes[at + index] !== written[index]) return false;
  }
  place.at = at + written.length;
  return true;
}

export function expect(place: Place, written: Uint8Array): void {
  if (!passes(place, written)) throw new NotPlain(String.fromCharCode(...written));
}

/** The text up to a sign. Only one with other signs than those of common words is checked, by `checkSigns`. */
export function readUpTo(place: Place, sign: number): string {
  const { bytes, at: from } = place;
  let isCommon = true;
  let at = from;
  for (; at < bytes.length && bytes[at] !== sign; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < SPACE || byte > LAST_COMMON || byte === GREATER) isCommon = false;
  }
  place.at = at;
  const text = bytes.toString(isCommon ? 'latin1' : 'utf8', from, at);
  if (!isCommon) checkSigns(text);
  return text;
}

/** Reads what follows `<c` in `<c r="B2" s="3" t="s"`, in whatever order. Throws NotPlain where there are others. */
export function readCellTag(place: Place, cell: CellTag): void {
  const { bytes } = place;
  cell.column = 0;
  cell.style = -1;
  cell.type = '';
  while (bytes[place.at] === SPACE && bytes[place.at + 1] !== SLASH) {
    const name = bytes[place.at + 1];
    const from = place.at + 4;
    if (bytes[from - 2] !== EQUALS || bytes[from - 1] !== QUOTE) throw new NotPlain('c');
    const to = placeOf(QUOTE, bytes, from);
    if (name === LETTER_R && cell.column === 0) cell.column = readColumn(bytes, from, to);
    else if (name === LETTER_S && cell.style < 0) cell.style = readDigits(bytes, from, to);
    else if (name === LETTER_T && cell.type === '' && to > from) cell.type = readType(bytes, from, to);
    else throw new NotPlain('c');
    place.at = to + 1;
  }
  if (cell.column === 0) throw new NotPlain('c');
}

/** Where a sign stands next; the end of the bytes where it does not. */
export function placeOf(sign: number, bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== sign) at += 1;
  return at;
}

/** To make a text of one letter takes no time. */
function readType(bytes: Buffer, from: number, to: number): string {
  return to === from + 1 ? String.fromCharCode(bytes[from] ?? 0) : bytes.toString('latin1', from, to);
}

/** The column of a reference such as `AB12`. */
function readColumn(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const letter = (bytes[at] ?? 0) - BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) throw new NotPlain('column');
  }
  readDigits(bytes, at, to);
  return column;
}

/** A whole number of few digits that stands there. */
export function readDigits(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from || to > from + 9) throw new NotPlain('digits');
  let whole = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) throw new NotPlain('digits');
    whole = whole * 10 + digit;
  }
  return whole;
}
