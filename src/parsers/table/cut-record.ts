import { MOST_COLUMNS } from './table.js';

/** Takes the cells of plain records straight out of a text, a record at a time. */
export interface Cutter {
  /** The text in which records are cut from now on. */
  readonly load: (text: string) => void;
  /**
   * Cells of the record that begins at `from`. Null where it is not plain: a field with more around its quotes than
   * delimiters, a quote in an unquoted field, a record over several lines or one whose end has not come.
   */
  readonly cut: (from: number) => readonly string[] | null;
  /** Where the record after the one that was cut begins. */
  readonly next: () => number;
}

const QUOTE = 34;

/** For a text in which nothing is known to be plain. */
export const noCutter: Cutter = { load: () => undefined, cut: () => null, next: () => 0 };

/** A cutter that gives the cells that csv-parse would give; none where the delimiter means something else as well. */
export function createCutter(delimiter: string): Cutter {
  if (delimiter.length !== 1 || '" \r\n'.includes(delimiter)) return noCutter;
  const finder = createLineFinder();
  let text = '';
  let next = 0;
  return {
    load(loaded) {
      text = loaded;
      finder.load(loaded);
    },
    next: () => next,
    cut(from) {
      const end = finder.endOfLine(from);
      if (end < 0) return null;
      next = finder.next();
      return cutLine({ text, from, end }, delimiter);
    },
  };
}

/** Finds lines that end with LF or CRLF; a file without any is searched for them once. */
function createLineFinder() {
  let text = '';
  let feed = -1;
  let carriage = -1;
  function at(sign: string, from: number): number {
    const place = text.indexOf(sign, from);
    return place < 0 ? text.length : place;
  }
  return {
    load(loaded: string) {
      text = loaded;
      feed = -1;
      carriage = -1;
    },
    /** Below zero where there is none, or another line end comes first. */
    endOfLine(from: number): number {
      if (feed < from) feed = at('\n', from);
      if (carriage < from) carriage = at('\r', from);
      if (feed >= text.length || carriage < feed - 1) return -1;
      return carriage < feed ? carriage : feed;
    },
    next: () => feed + 1,
  };
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly end: number;
}

function cutLine(line: Line, delimiter: string): readonly string[] | null {
  const { text, from, end } = line;
  const mark = delimiter.charCodeAt(0);
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const isQuoted = at < end && text.charCodeAt(at) === QUOTE;
    const stop = isQuoted ? cutQuoted(line, at, cells) : cutPlain(line, at, { mark, cells });
    if (stop < 0 || stop > end) return null;
    if (stop === end) return cells.length > MOST_COLUMNS ? null : cells;
    if (text.charCodeAt(stop) !== mark) return null;
    at = stop;
  }
}

/** Adds the field that is opened there, and gives the place after the quote that closes it; below zero where none does. */
function cutQuoted({ text }: Line, opened: number, cells: string[]): number {
  let isDoubled = false;
  let quote = text.indexOf('"', opened + 1);
  while (quote >= 0 && text.charCodeAt(quote + 1) === QUOTE) {
    isDoubled = true;
    quote = text.indexOf('"', quote + 2);
  }
  const cell = text.slice(opened + 1, quote);
  cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
  return quote < 0 ? -1 : quote + 1;
}

/** Adds the field, and gives the place of the delimiter or line end after it; below zero where a quote stands in it. */
function cutPlain({ text, end }: Line, from: number, { mark, cells }: Plain): number {
  let stop = from;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (code === mark) break;
    if (code === QUOTE) return -1;
    stop += 1;
  }
  cells.push(text.slice(from, stop).trim());
  return stop;
}

interface Plain {
  readonly mark: number;
  readonly cells: string[];
}
