import { userError } from '../../errors/errors.js';
import type { LogInput } from '../input.js';
import type { Family } from '../parser.js';
import { matchHeader, onlyMatch, type Search } from '../recognise.js';
import type { OpenedTable } from './csv.js';
import { decode } from './decode.js';
import { readJsonRecords } from './json-records.js';
import { MOST_COLUMNS, type Table, type TableRow } from './table.js';

/** What a JSON file holds: a column for each key that any record has, and a row for each record, by number from 1. */
export interface JsonTable {
  readonly header: readonly string[];
  readonly rows: Table['rows'];
  readonly replacedBytes: number;
  /** The file says that there is more, or ends in the middle. */
  readonly isCut: boolean;
}

/** Reads a JSON file as a table. Throws a UserError where it holds no record. */
export function readJson({ file, bytes }: Pick<LogInput, 'file' | 'bytes'>): JsonTable {
  const text = decode(bytes);
  const { records, isCut } = readJsonRecords(text.chunks());
  const names = new Set<string>();
  for (const record of records) {
    for (const name of record?.keys() ?? []) {
      if (names.size < MOST_COLUMNS) names.add(name);
    }
  }
  if (names.size === 0) throw userError('empty-file', { file }, { file });
  const header = [...names];
  const { replacedBytes } = text;
  return { header, rows: (heard) => rowsOf(text.chunks(heard), header), replacedBytes, isCut: isCut() };
}

function* rowsOf(chunks: Iterable<string>, header: readonly string[]): Generator<TableRow> {
  const known = new Set(header);
  let row = 0;
  for (const record of readJsonRecords(chunks).records) {
    row += 1;
    if (record === null) {
      yield { row, cells: [], defect: 'broken-record' };
      continue;
    }
    const isTooWide = [...record.keys()].some((name) => !known.has(name));
    const cells = header.map((name) => record.get(name) ?? '');
    yield { row, cells, defect: isTooWide ? 'too-many-columns' : null };
  }
}

/** Opens a JSON file under the keys that one of the candidates claims. */
export function openJson<Kind extends Family>(
  input: Pick<LogInput, 'file' | 'bytes'>,
  search: Search<Kind>,
): OpenedTable<Kind> {
  const { file } = input;
  const { rows, replacedBytes, isCut, ...json } = readJson(input);
  const records = [json.header];
  const { family, header } = onlyMatch(matchHeader(records, search.candidates), { file, records }, search);
  const cut = isCut ? { isCut } : {};
  return {
    family,
    table: { file, sheet: null, header, encoding: 'json', delimiter: null, replacedBytes, rows, ...cut },
  };
}
