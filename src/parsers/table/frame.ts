import { type Cutter, noCutter } from './cut-record.js';
import { type Dialect, type Quotes, scanRecord } from './scan-record.js';

export { type Dialect, MOST_LINES } from './scan-record.js';

/** One record as it stands in the file, before its fields are taken apart. */
export interface Frame {
  /** Without the line end that closes it. */
  readonly text: string;
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  readonly quotes: Quotes;
}

/** A record is no longer than this, or a file without line ends would be scanned from its start again and again. */
const MOST_CHARACTERS = 1 << 23;
/** Stands for a record that was too long to keep. */
const unreadable = '"';

/** The cells of one record. */
export interface CutRecord {
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Cuts text into records at LF, CRLF or CR, also mixed, minding quotes; blank lines are passed over.
 * Where the quotes of a record do not add up it is cut after its first line, so that the records after
 * it are read as if nothing had happened.
 */
export function* frames(chunks: Iterable<string>, dialect: Dialect): Generator<Frame> {
  for (const { uncut } of cutBlocks(chunks, dialect, noCutter)) yield* uncut;
}

/** Records that stand together, each kind in the order of the file. */
interface Block {
  readonly cut: readonly CutRecord[];
  /** Those that the cutter gives no cells of. */
  readonly uncut: readonly Frame[];
}

/** The records of each chunk: with their cells where the cutter gives them, else as frames. */
export function* cutBlocks(chunks: Iterable<string>, dialect: Dialect, cutter: Cutter): Generator<Block> {
  let text = '';
  let line = 1;
  let isSkipping = false;
  for (const chunk of chunks) {
    const piece = isSkipping ? afterFirstLine(chunk) : chunk;
    if (piece === null) continue;
    if (isSkipping) line += 1;
    isSkipping = false;
    text += piece;
    const block = cutBlock({ text, line, isWhole: false }, dialect, cutter);
    yield block;
    line = block.line;
    text = text.slice(block.next);
    if (text.length <= MOST_CHARACTERS) continue;
    yield { cut: [], uncut: [{ text: unreadable, line, quotes: 'broken' }] };
    const rest = afterFirstLine(text);
    isSkipping = rest === null;
    if (rest !== null) line += 1;
    text = rest ?? '';
  }
  yield cutBlock({ text, line, isWhole: true }, dialect, cutter);
}

interface Piece {
  readonly text: string;
  readonly line: number;
  /** Nothing comes after it. */
  readonly isWhole: boolean;
}

/** The records of a piece of text, and where the one begins that does not end in it. */
function cutBlock({ text, line: first, isWhole }: Piece, dialect: Dialect, cutter: Cutter) {
  const cut: CutRecord[] = [];
  const uncut: Frame[] = [];
  let line = first;
  let next = 0;
  cutter.load(text);
  while (next < text.length) {
    const cells = cutter.cut(next);
    if (cells !== null) {
      cut.push({ line, cells });
      line += 1;
      next = cutter.next();
      continue;
    }
    const scan = scanRecord(text, next, dialect, isWhole);
    if (scan === null) break;
    const record = text.slice(next, scan.end);
    if (record.trim() !== '') uncut.push({ text: record, line, quotes: scan.quotes });
    line += scan.lines;
    next = scan.next;
  }
  return { cut, uncut, line, next };
}

/** What follows the first line end; null where there is none. */
function afterFirstLine(text: string): string | null {
  const end = /\r\n|\r|\n/.exec(text);
  return end === null ? null : text.slice(end.index + end[0].length);
}
