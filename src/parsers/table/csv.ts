import { userError } from '../../errors/errors.js';
import type { LogInput } from '../input.js';
import type { Family } from '../parser.js';
import { matchHeader, onlyMatch, RECORDS_TO_SEARCH, type Search } from '../recognise.js';
import { decode } from './decode.js';
import { fitRow, isBlank, namedWidth, type Table, type TableRow, type Width } from './table.js';
import { firstRecords, readRecords, type TextRecord } from './text-records.js';

export interface OpenedTable<Kind extends Family> {
  readonly table: Table;
  readonly family: Kind;
}

const delimiters = [';', ',', '\t', '|'];
/** Characters in which the header must stand. */
const SAMPLE = 1 << 18;

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
  for (const { line, cells } of firstRecords(sample, delimiter)) {
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

function* rowsAfter(
  headerLine: number,
  width: Width,
  blocks: Iterable<readonly TextRecord[]>,
): Generator<TableRow> {
  for (const block of blocks) {
    for (const { line, cells } of block) {
      if (line <= headerLine) continue;
      if (cells === null) yield { row: line, cells: [], defect: 'broken-quote' };
      else if (!isBlank(cells)) yield fitRow(line, cells, width);
    }
  }
}
