import { UserError, userError } from '../../errors/errors.js';
import { text } from '../column.js';
import type { LogInput } from '../input.js';
import type { Family } from '../parser.js';
import { containerOf } from '../table/container.js';
import { readJson } from '../table/json.js';
import { openTable } from '../table/open-table.js';
import { normaliseName, type Table, type TableRow } from '../table/table.js';
import { readAddresses } from '../values/mail-address.js';
import { readWallText } from '../values/wall-time.js';

/** A table of which nothing is known but how its cells are told apart. */
export interface AnyTable {
  /** Null where the file seems to have none. */
  readonly header: readonly string[] | null;
  /** Null for Excel. */
  readonly delimiter: string | null;
  /** Data rows, as many as it takes to see what the columns hold. */
  readonly rows: readonly (readonly string[])[];
}

const delimiters = [';', ',', '\t', '|'];
const ROWS_TO_LOOK_AT = 2000;

/** Opens a file that no format knows; null where its lines have no columns, or it cannot be opened at all. */
export async function openAnyTable(input: LogInput): Promise<AnyTable | null> {
  if (containerOf(input.bytes).kind === 'json') return tableOfJson(input);
  let best: { readonly opened: Opened; readonly order: number } | null = null;
  for (const delimiter of delimiters) {
    const opened = await openWith(input, delimiter);
    if (opened === null) continue;
    const order = orderOf(opened.records);
    if (order > (best?.order ?? 0)) best = { opened, order };
    if (opened.table.delimiter === null) break;
  }
  return best === null ? null : tableOf(best.opened);
}

function tableOfJson(input: LogInput): AnyTable | null {
  try {
    const { header, rows } = readJson(input);
    return { header, delimiter: null, rows: soundRows(rows()) };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function soundRows(rows: Iterable<TableRow>): AnyTable['rows'] {
  const sound: (readonly string[])[] = [];
  for (const { cells, defect } of rows) {
    if (defect === null) sound.push(cells);
    if (sound.length >= ROWS_TO_LOOK_AT) break;
  }
  return sound;
}

interface Opened {
  readonly table: Table;
  readonly records: readonly (readonly string[])[];
}

async function openWith(input: LogInput, delimiter: string): Promise<Opened | null> {
  let records: Opened['records'] = [];
  const nowhere = text();
  const probe: Family = {
    columns: { nowhere },
    needs: [[nowhere]],
    isAnother: () => false,
    delimiter,
    leastColumns: 1,
    nameColumns: (found) => {
      records = found;
      return Array.from({ length: widest(found) }, (_, index) => String(index + 1));
    },
  };
  const refuse = (file: string) => userError('empty-file', { file });
  try {
    const { table } = await openTable(input, { candidates: [probe], refuse });
    return { table, records };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function widest(records: readonly (readonly string[])[]): number {
  return Math.max(0, ...records.map((record) => record.length));
}

/** How well the records agree on more than one column: the right delimiter makes many of the same width. */
function orderOf(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => (width - 1) * count));
}

function tableOf({ table, records }: Opened): AnyTable {
  const likeliest = mostFilled(records);
  const header = isHeader(likeliest) ? likeliest : null;
  const rows = soundRows(header === null ? table.rows() : rowsBelow(header, table.rows()));
  return { header: header?.map((name) => name.trim()) ?? null, delimiter: table.delimiter, rows };
}

function* rowsBelow(header: readonly string[], rows: Iterable<TableRow>): Generator<TableRow> {
  let isBelow = false;
  for (const row of rows) {
    if (isBelow) yield row;
    isBelow ||= header.every((name, place) => (row.cells[place] ?? '') === name);
  }
}

/** The first of those with the most cells filled: titles above a table fill fewer. */
function mostFilled(records: readonly (readonly string[])[]): readonly string[] {
  const filled = (record: readonly string[]) => record.filter((cell) => cell.trim() !== '').length;
  const most = Math.max(0, ...records.map(filled));
  return records.find((record) => filled(record) === most) ?? [];
}

/** Names, and nothing that only a row of data would hold. A name may stand twice. */
function isHeader(record: readonly string[]): boolean {
  const names = record.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return names.every(isName) && new Set(names.map(normaliseName)).size > 1;
}

function isName(cell: string): boolean {
  const isValue = readAddresses(cell).length > 0 || readWallText(cell, 'day-first') !== null;
  return /\p{L}/u.test(cell) && !isValue && !/\d{5,}/.test(cell);
}
