import { parse } from 'csv-parse/sync';
import { RECORDS_TO_SEARCH } from '../recognise.js';
import { createCutter } from './cut-record.js';
import { cutBlocks, type Dialect, type Frame, frames } from './frame.js';
import { MOST_COLUMNS } from './table.js';

export interface TextRecord {
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Null where the quotes do not add up, or there are more cells than any record has. */
  readonly cells: readonly string[] | null;
}

/** What is parsed at once: enough that beginning costs little. */
const RECORDS_PER_BLOCK = 500;
const SAMPLE_PIECE = 1 << 14;

/** Records with their cells, as many at a time as stand together. What the cutter leaves is read by csv-parse. */
export function* readRecords(
  chunks: Iterable<string>,
  dialect: Dialect,
  cutter = createCutter(dialect.delimiter),
): Generator<readonly TextRecord[]> {
  for (const { cut, uncut } of cutBlocks(chunks, dialect, cutter)) {
    if (uncut.length === 0) yield cut;
    else yield [...cut, ...parsed(uncut, dialect.delimiter)].sort((one, other) => one.line - other.line);
  }
}

/** The records at the beginning of a text whose columns are unknown yet. */
export function* firstRecords(sample: string, delimiter: string): Generator<TextRecord> {
  yield* parsed(frames(piecesOf(sample), { delimiter, columns: null }), delimiter, RECORDS_TO_SEARCH);
}

/** Few of them are taken, so the rest is not cut in vain. */
function* piecesOf(sample: string): Generator<string> {
  for (let from = 0; from < sample.length; from += SAMPLE_PIECE)
    yield sample.slice(from, from + SAMPLE_PIECE);
}

function* parsed(
  records: Iterable<Frame>,
  delimiter: string,
  recordsPerBlock = RECORDS_PER_BLOCK,
): Generator<TextRecord> {
  let block: Frame[] = [];
  for (const frame of records) {
    block.push(frame);
    if (block.length < recordsPerBlock) continue;
    yield* readBlock(block, delimiter);
    block = [];
  }
  yield* readBlock(block, delimiter);
}

/** A block with anything amiss is read record by record, so that only the culprit is lost. */
function readBlock(block: readonly Frame[], delimiter: string): readonly TextRecord[] {
  const isSound = block.every(({ quotes, text }) => quotes === 'sound' && !isTooWide(text, delimiter));
  const cells = isSound ? tryParse(block.map(({ text }) => text).join('\n'), delimiter, false) : null;
  if (cells !== null && cells.length === block.length) {
    return block.map(({ line }, index) => ({ line, cells: cells[index] ?? null }));
  }
  return block.map(({ line, text, quotes }) => {
    if (isTooWide(text, delimiter)) return { line, cells: null };
    const records =
      quotes === 'broken' ? readPairedQuotes(text, delimiter) : tryParse(text, delimiter, quotes === 'stray');
    return { line, cells: records?.length === 1 ? (records[0] ?? null) : null };
  });
}

/** A record of delimiters alone would take a hundred times its size in memory. */
function isTooWide(text: string, delimiter: string): boolean {
  if (text.length < MOST_COLUMNS) return false;
  let cells = 1;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) cells += 1;
  return cells > MOST_COLUMNS;
}

const wholeQuoted = /^"((?:[^"]|"")*)"$/;

/**
 * `"Kalle Ek" <kalle@hem.example>` is no CSV, but where the quotes of a line come in pairs it can be read
 * without them; a delimiter inside quotes then makes a column too many, and the row is refused after all.
 */
function readPairedQuotes(text: string, delimiter: string): readonly string[][] | null {
  if (text.split('"').length % 2 === 0) return null;
  const records = parse(text, {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    quote: null,
    trim: true,
  });
  return records.map((cells) =>
    cells.map((cell) => wholeQuoted.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell),
  );
}

function tryParse(text: string, delimiter: string, hasStrayQuotes: boolean): readonly string[][] | null {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: hasStrayQuotes,
      trim: true,
    });
  } catch {
    return null;
  }
}
