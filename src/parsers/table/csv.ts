import { parse } from 'csv-parse/sync';
import { userError } from '../../errors/errors.js';
import type { LogInput } from '../input.js';
import type { Family } from '../parser.js';
import { matchHeader, onlyMatch, RECORDS_TO_SEARCH, type Search } from '../recognise.js';
import { decode } from './decode.js';
import { type Dialect, type Frame, frames } from './frame.js';
import { fitRow, isBlank, MOST_COLUMNS, namedWidth, type Table, type TableRow, type Width } from './table.js';

export interface OpenedTable<Kind extends Family> {
  readonly table: Table;
  readonly family: Kind;
}

const delimiters = [';', ',', '\t', '|'];
/** Characters in which the header must stand. */
const SAMPLE = 1 << 18;
const RECORDS_PER_BLOCK = 500;

interface TextRecord {
  readonly line: number;
  /** Null where the quotes do not add up, or there are more cells than any record has. */
  readonly cells: readonly string[] | null;
}

/** Opens a text file under the delimiter and header that one of the candidates claims. */
export function openText<Kind extends Family>(
  input: Pick<LogInput, 'file' | 'bytes'>,
  search: Search<Kind>,
): OpenedTable<Kind> {
  const { file } = input;
  const text = decode(input.bytes);
  const sample = firstOf(text.chunks());
  if (sample.trim() === '') throw userError('empty-file', { file }, { file });
  const attempts = delimitersOf(sample, search.candidates).map((delimiter) =>
    attempt(sample, delimiter, search.candidates.filter(isWrittenWith(delimiter))),
  );
  const matches = attempts.flatMap((one) => one.matches);
  const records = attempts.flatMap((one) => one.records);
  const { family, header, headerLine, delimiter } = onlyMatch(matches, { file, records }, search);
  const named = namedWidth(header);
  const width = { least: family.leastColumns ?? named, named };
  const dialect = { delimiter, columns: { least: width.least, most: header.length } };
  return {
    family,
    table: {
      file,
      sheet: null,
      header,
      encoding: text.encoding,
      delimiter,
      replacedBytes: text.replacedBytes,
      rows: (heard) => rowsAfter(headerLine, width, readRecords(text.chunks(heard), dialect)),
    },
  };
}

function firstOf(chunks: Iterable<string>): string {
  let sample = '';
  for (const chunk of chunks) {
    sample += chunk;
    if (sample.length >= SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

/** Excel writes `sep=;` on the first line; nothing else is believed then, and it is no record. */
const delimiterLine = /^"?sep=(.)/i;

function delimitersOf(sample: string, candidates: readonly Family[]): readonly string[] {
  const told = delimiterLine.exec(sample)?.[1];
  const stated = candidates.flatMap(({ delimiter }) => delimiter ?? []);
  return told === undefined ? [...new Set([...delimiters, ...stated])] : [told];
}

function isWrittenWith(delimiter: string): (family: Family) => boolean {
  return (family) => family.delimiter === undefined || family.delimiter === delimiter;
}

function attempt<Kind extends Family>(sample: string, delimiter: string, candidates: readonly Kind[]) {
  const records: { readonly line: number; readonly cells: readonly string[] }[] = [];
  const dialect = { delimiter, columns: null };
  for (const { line, cells } of readRecords([sample], dialect, RECORDS_TO_SEARCH)) {
    if (cells !== null) records.push({ line, cells });
    if (records.length >= RECORDS_TO_SEARCH) break;
  }
  const cells = records.map((record) => record.cells);
  const matches = matchHeader(cells, candidates).map((match) => ({
    ...match,
    delimiter,
    headerLine: records[match.headerAt]?.line ?? (delimiterLine.test(sample) ? 1 : 0),
  }));
  return { records: cells, matches };
}

function* rowsAfter(headerLine: number, width: Width, records: Iterable<TextRecord>): Generator<TableRow> {
  for (const { line, cells } of records) {
    if (line <= headerLine) continue;
    if (cells === null) yield { row: line, cells: [], defect: 'broken-quote' };
    else if (!isBlank(cells)) yield fitRow(line, cells, width);
  }
}

/** Records with their cells, in the order of the file. */
function* readRecords(
  chunks: Iterable<string>,
  dialect: Dialect,
  recordsPerBlock = RECORDS_PER_BLOCK,
): Generator<TextRecord> {
  let block: Frame[] = [];
  for (const frame of frames(chunks, dialect)) {
    block.push(frame);
    if (block.length < recordsPerBlock) continue;
    yield* readBlock(block, dialect.delimiter);
    block = [];
  }
  yield* readBlock(block, dialect.delimiter);
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
