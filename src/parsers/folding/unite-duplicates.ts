import { addUnder } from '../../pairing/short-list.js';
import type { LogRow } from '../row.js';

/** Every record once, and the same rows as other exports have them; most logs have none. */
export interface United<Row> {
  readonly records: readonly Row[];
  readonly copiesOf: (record: Row) => readonly Row[];
}

/**
 * n equal rows in one file, on whichever sheets, are n records; in another file of the same format they are the
 * same n, so that the largest number in any file counts. Rows come in canonical order.
 */
export function uniteDuplicates<Row extends LogRow>(
  rows: readonly Row[],
  contentOf: (row: Row) => string,
): United<Row> {
  const file = rows[0]?.origin.file;
  if (rows.every(({ origin }) => origin.file === file)) return { records: rows, copiesOf: () => noCopies };
  const copies = new Map<Row, Row[]>();
  const records: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const start = rows[from]?.at.start;
    let until = from + 1;
    while (rows[until]?.at.start === start) until += 1;
    for (const record of uniteAtOnce(rows.slice(from, until), contentOf, copies)) records.push(record);
    from = until;
  }
  return { records, copiesOf: (record) => copies.get(record) ?? noCopies };
}

const noCopies: readonly never[] = [];

/** The records among rows that begin at one instant; equal ones do. Whatever is none is noted as a copy of one. */
function uniteAtOnce<Row extends LogRow>(
  rows: readonly Row[],
  contentOf: (row: Row) => string,
  copies: Map<Row, Row[]>,
): readonly Row[] {
  if (rows.length === 1) return rows;
  const records: Row[] = [];
  const equal = new Map<string, Row[]>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const content = JSON.stringify([row.origin.format, row.at.precision, contentOf(row)]);
    const inFile = JSON.stringify([row.origin.file, content]);
    const occurrence = seen.get(inFile) ?? 0;
    seen.set(inFile, occurrence + 1);
    const same = equal.get(content) ?? [];
    equal.set(content, same);
    const known = same[occurrence];
    if (known === undefined) {
      same.push(row);
      records.push(row);
    } else addUnder(copies, known, row);
  }
  return records;
}
