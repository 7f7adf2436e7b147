/** How the fields of a text file are told apart, and how many a record may have. */
export interface Dialect {
  readonly delimiter: string;
  /** A record over several lines is believed only where its fields fit; a header's are unknown yet. */
  readonly columns: { readonly least: number; readonly most: number } | null;
}

/** `stray`: a quote inside an unquoted field, read as it stands. `broken`: quotes that do not add up. */
export type Quotes = 'sound' | 'stray' | 'broken';

/** A quote left open costs its own line: a record of more lines than this is not believed. */
export const MOST_LINES = 1000;

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;

interface Scan {
  readonly end: number;
  readonly next: number;
  readonly lines: number;
  readonly quotes: Quotes;
}

/** The record that begins at `from`; null where the text ends before the record does and more may come. */
export function scanRecord(text: string, from: number, dialect: Dialect, isWhole: boolean): Scan | null {
  const scanner = { text, from, delimiter: dialect.delimiter.charCodeAt(0), isWhole };
  const scan = scanQuoted(scanner);
  if (scan === 'unfinished') return null;
  if (scan === 'broken') return firstLine(scanner);
  const { columns } = dialect;
  if (scan.lines === 1) return scan;
  const fits = columns === null || (scan.columns >= columns.least && scan.columns <= columns.most);
  return fits && !swallowsRecords(text.slice(from, scan.end), dialect) ? scan : firstLine(scanner);
}

/** No line of prose has just so many delimiters. */
const BEYOND_PROSE = 8;

/**
 * Two quotes too many, some lines apart, make one record of all that lies between: its fields may even fit. But
 * then a line of it has as many fields as a record, and more than prose has, or begins as the record itself does
 * (`2018-10-08;`).
 */
function swallowsRecords(record: string, { delimiter, columns }: Dialect): boolean {
  if (columns === null) return false;
  const [first = '', ...others] = record.split(/\r\n|\r|\n/);
  const shape = shapeOf(firstField(first, delimiter));
  return others.slice(0, -1).some((line) => {
    const fields = line.split(delimiter).length;
    if (fields < columns.least || fields > columns.most) return false;
    return (
      columns.least >= BEYOND_PROSE || (shape.includes('0') && shapeOf(firstField(line, delimiter)) === shape)
    );
  });
}

function firstField(line: string, delimiter: string): string {
  return line.split(delimiter, 1)[0] ?? '';
}

/** `2018-10-08` is `0-0-0`, `KS 2026/17` is `a 0/0`. */
function shapeOf(field: string): string {
  return field
    .replaceAll('"', '')
    .trim()
    .replace(/\d+/g, '0')
    .replace(/\p{L}+/gu, 'a');
}

interface Scanner {
  readonly text: string;
  readonly from: number;
  readonly delimiter: number;
  readonly isWhole: boolean;
}

/** Follows the fields of one record: at a field's start, inside quotes, after them, or in plain text. */
function scanQuoted(scanner: Scanner): (Scan & { readonly columns: number }) | 'unfinished' | 'broken' {
  const { text, delimiter } = scanner;
  let place: 'start' | 'quoted' | 'after' | 'plain' = 'start';
  let lines = 1;
  let columns = 1;
  let quotes: Quotes = 'sound';
  for (let at = scanner.from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (place === 'quoted') {
      if (code === QUOTE) {
        if (at + 1 >= text.length && !scanner.isWhole) return 'unfinished';
        if (text.charCodeAt(at + 1) === QUOTE) at += 1;
        else place = 'after';
      } else if (isLineEnd(text, at, code)) {
        lines += 1;
        if (lines > MOST_LINES) return 'broken';
      }
    } else if (code === LF || code === CR) {
      const next = afterLineEnd(scanner, at, code);
      return next === null ? 'unfinished' : { end: at, next, lines, quotes, columns };
    } else if (code === delimiter) {
      columns += 1;
      place = 'start';
    } else if (place === 'after') {
      if (code !== SPACE) return 'broken';
    } else if (code === QUOTE) {
      if (place === 'plain') quotes = 'stray';
      else place = 'quoted';
    } else if (code !== SPACE) {
      place = 'plain';
    }
  }
  if (!scanner.isWhole) return 'unfinished';
  return place === 'quoted' ? 'broken' : { end: text.length, next: text.length, lines, quotes, columns };
}

/** CRLF counts once, at its LF. */
function isLineEnd(text: string, at: number, code: number): boolean {
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

function afterLineEnd({ text, isWhole }: Scanner, at: number, code: number): number | null {
  if (code === LF) return at + 1;
  if (at + 1 >= text.length && !isWhole) return null;
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function firstLine(scanner: Scanner): Scan | null {
  const { text, from } = scanner;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    const next = afterLineEnd(scanner, at, code);
    return next === null ? null : { end: at, next, lines: 1, quotes: 'broken' };
  }
  if (!scanner.isWhole) return null;
  return { end: text.length, next: text.length, lines: 1, quotes: 'broken' };
}
