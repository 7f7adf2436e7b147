import { formatDate, formatInstant } from '../../calendar/zone.js';
import type { DataColumn, Repeating, TableValue } from '../table-value.js';

/** Quotes and line ends are quoted, and so is a comma; a spreadsheet takes a field that begins as a formula for one. */
const notPlain = /[",\r\n]|^[=+\-@\t]/;
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

export type CsvColumn<Row> = DataColumn<Row> & Repeating<Row>;

/** A header line, then a line per row, each ended by LF; made anew on every walk, never held whole. */
export function csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: () => Iterable<Row>,
): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      yield `${columns.map((column) => column.name).join(',')}\n`;
      const [first, ...others] = pieces(columns).map(fieldsOf);
      if (first === undefined) return;
      for (const row of rows()) {
        let line = first(row);
        for (const fields of others) line += `,${fields(row)}`;
        yield `${line}\n`;
      }
    },
  };
}

/** Columns that stand beside each other and are made of the same. */
function pieces<Row>(columns: readonly CsvColumn<Row>[]): readonly (readonly CsvColumn<Row>[])[] {
  const found: CsvColumn<Row>[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (column.madeOf !== undefined && last?.[0]?.madeOf === column.madeOf) last.push(column);
    else found.push([column]);
  }
  return found;
}

/** The fields of one row after the other; what is made of the same as in the row before is not made again. */
function fieldsOf<Row>(piece: readonly CsvColumn<Row>[]): (row: Row) => string {
  const [first] = piece;
  if (first === undefined) return () => '';
  const { value, madeOf } = first;
  if (madeOf === undefined) return (row) => csvField(value(row));
  let from: unknown;
  let fields: string | null = null;
  return (row) => {
    const now = madeOf(row);
    if (fields !== null && now === from) return fields;
    from = now;
    fields = piece.map((column) => csvField(column.value(row))).join(',');
    return fields;
  };
}

function csvField(value: TableValue): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'text':
      return csvText(value.text);
    case 'code':
      return csvText(value.code);
    case 'count':
      return String(value.count);
    case 'seconds':
      return String(roundedTo(value.seconds, 1000));
    case 'share':
      return String(roundedTo(value.share, 1e6));
    case 'points':
      return String(roundedTo(value.points, 1e3));
    case 'instant':
      return formatInstant(value.at);
    case 'date':
      return formatDate(value.date);
  }
}

/** Without the noise of binary fractions. */
function roundedTo(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}

function csvText(text: string): string {
  if (!notPlain.test(text)) return text;
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
