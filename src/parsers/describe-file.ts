import type { InputFile, UnknownEvent } from '../model/log-reading.js';
import type { Column } from './column.js';
import type { ReadingContext } from './context.js';
import type { LogInput } from './input.js';
import type { Parser } from './parser.js';
import type { LogRow } from './row.js';
import { readPlaces } from './table/row-cells.js';
import { namedWidth, type Table } from './table/table.js';

/** A file that a parser claims. */
export interface OpenedFile {
  readonly input: LogInput;
  readonly table: Table;
  readonly parser: Parser;
  readonly places: ReadonlyMap<Column<unknown>, number>;
  readonly dateColumns: readonly number[];
}

interface Counted {
  readonly rows: number;
  readonly clockChangeRows: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly cutAt?: 'known' | 'round' | 'told';
  readonly unknownEvents?: readonly UnknownEvent[];
}

/** What a file was found to be. */
export function describeFile(
  { input, table, parser, places }: OpenedFile,
  { zone }: Pick<ReadingContext, 'zone'>,
  counted: Counted,
): InputFile {
  const understood = new Set(readPlaces({ header: table.header, places }));
  const notRead = [...(input.notRead ?? []), ...(table.notRead ?? [])];
  const columns = [...table.header.slice(0, namedWidth(table.header)).map(shownName).entries()];
  return {
    file: table.file,
    sha256: input.bytes.sha256(),
    format: parser.name,
    channel: parser.channel,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheet: table.sheet,
    zone: typeof zone === 'number' ? offsetName(zone) : zone,
    columnsUnderstood: columns.filter(([place]) => understood.has(place)).map(([, name]) => name),
    columnsIgnored: columns.filter(([place]) => !understood.has(place)).map(([, name]) => name),
    ...counted,
    ...(parser.title === undefined ? {} : { formatTitle: parser.title }),
    ...(table.replacedBytes > 0 ? { replacedBytes: table.replacedBytes } : {}),
    ...(notRead.length > 0 ? { notRead } : {}),
    ...(isByDictionary({ input, parser }) ? { byDictionary: true } : {}),
  };
}

/** Whoever names the format has compared it: it is a guess no longer. */
function isByDictionary({ input, parser }: Pick<OpenedFile, 'input' | 'parser'>): boolean {
  return input.format === null && parser.isDictionary === true;
}

/** A column without a name is known by its number. */
function shownName(name: string, place: number): string {
  return name === '' ? `#${place + 1}` : name;
}

function offsetName(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** When the first and the last of the rows happened. */
export function spanOf(rows: readonly LogRow[]): Pick<Counted, 'first' | 'last'> {
  let first: number | null = null;
  let last: number | null = null;
  for (const { at } of rows) {
    if (first === null || at.start < first) first = at.start;
    if (last === null || at.start > last) last = at.start;
  }
  return { first, last };
}
