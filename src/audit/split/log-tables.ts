import { z } from 'zod';
import type { LogEvent } from '../../model/event.js';
import type { Source } from '../../model/source.js';
import { createNumbering } from '../../pairing/numbering.js';
import { addUnder } from '../../pairing/short-list.js';
import { type Origin, type RowPlace, sourceOf } from '../../parsers/row.js';
import { count } from '../../report/json/values.js';

/** A table that events were read from. A part names each once, and its lines by their numbers in that list. */
export const logTable: z.ZodType<Origin> = z.strictObject({
  format: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
});

/** Where an event stands: most in one row, and many in the first table. */
export const rows = {
  row: z.int(),
  table: count.optional(),
  /** Table and row of what was folded into it. */
  further: z.array(z.tuple([count, z.int()])).optional(),
};

interface Rows {
  readonly row: number;
  readonly table?: number | undefined;
  readonly further?: readonly (readonly [table: number, row: number])[] | undefined;
}

export type RowsOf = (event: Pick<LogEvent, 'format' | 'sources'>) => Rows;

/** The tables that events stand in; `read` tells what each was read as. */
export function tablesOf(
  events: Iterable<Pick<LogEvent, 'format' | 'sources'>>,
  read: readonly Origin[],
): readonly Origin[] {
  const { tables, rowsOf } = numberedTables([], read);
  for (const event of events) rowsOf(event);
  return tables;
}

/** The rows of events in these tables, by their numbers. */
export function rowsIn(tables: readonly Origin[]): RowsOf {
  return numberedTables(tables, tables).rowsOf;
}

/** Numbers tables as they are met, beginning with some. */
function numberedTables(
  known: readonly Origin[],
  read: readonly Origin[],
): {
  readonly tables: readonly Origin[];
  readonly rowsOf: RowsOf;
} {
  const tables: Origin[] = [];
  const numberOf = createNumbering();
  const formatAt = formatsIn(read);
  let latest = 0;
  /** Most events stand in the table of the one before. */
  function tableOf(format: string, { file, sheet }: Pick<Source, 'file' | 'sheet'>): number {
    const before = tables[latest];
    if (before?.file === file && before.sheet === sheet && before.format === format) return latest;
    latest = numberOf(JSON.stringify([format, file, sheet]));
    tables[latest] ??= { format, file, sheet };
    return latest;
  }
  for (const { format, ...place } of known) tableOf(format, place);
  return {
    tables,
    rowsOf({ format, sources }) {
      const [first, ...others] = sources;
      const table = tableOf(format, first);
      const tableOfFurther = (one: Source): number =>
        one.file === first.file && one.sheet === first.sheet ? table : tableOf(formatAt(one, format), one);
      return {
        row: first.row,
        table: table === 0 ? undefined : table,
        further: others.length === 0 ? undefined : others.map((one) => [tableOfFurther(one), one.row]),
      };
    },
  };
}

type Table = Pick<Source, 'file' | 'sheet'>;

/** What was folded into an event may stand in a table of another format: a call that two systems have seen. */
function formatsIn(read: readonly Origin[]): (table: Table, ofEvent: string) => string {
  const nameOf = ({ file, sheet }: Table): string => JSON.stringify([file, sheet]);
  const formats = new Map<string, string[]>();
  for (const origin of read) addUnder(formats, nameOf(origin), origin.format);
  return (table, ofEvent) => {
    const [only = ofEvent, ...others] = formats.get(nameOf(table)) ?? [];
    return others.length === 0 ? only : ofEvent;
  };
}

/** Whether its tables are some of so many: what was written by hand may name others. */
export function standsIn(tables: readonly Origin[]): (rows: Rows) => boolean {
  return ({ table = 0, further = [] }) =>
    table < tables.length && further.every(([one]) => one < tables.length);
}

export type PlacesOf = (rows: Rows) => readonly [RowPlace, ...RowPlace[]];

/** Reads the rows of lines, all of which stand in these tables. */
export function placesIn(tables: readonly Origin[]): PlacesOf {
  const placeAt = (table: number, row: number): RowPlace => {
    const origin = tables[table];
    if (origin === undefined) throw new Error(`a line stands in table ${table}, which is none`);
    return { origin, row };
  };
  return ({ row, table = 0, further = [] }) => [
    placeAt(table, row),
    ...further.map(([other, itsRow]) => placeAt(other, itsRow)),
  ];
}

export function sourcesOf([first, ...further]: ReturnType<PlacesOf>): LogEvent['sources'] {
  return [sourceOf(first), ...further.map(sourceOf)];
}
