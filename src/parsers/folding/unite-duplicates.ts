import type { LogRow } from '../row.js';

/** One record, and the same row as other exports have it. */
export interface Copied<Row> {
  readonly row: Row;
  readonly copies: readonly Row[];
}

/** One for all rows of a log without copies. */
const noCopies: readonly never[] = [];

/**
 * n equal rows in one file are n records; in another file of the same format they are the same n, so that
 * the largest number in any file counts. Rows come in canonical order.
 */
export function uniteDuplicates<Row extends LogRow>(
  rows: readonly Row[],
  contentOf: (row: Row) => string,
): readonly Copied<Row>[] {
  const file = rows[0]?.sources[0].file;
  if (rows.every(({ sources }) => sources[0].file === file))
    return rows.map((row) => ({ row, copies: noCopies }));
  const records: Copied<Row>[] = [];
  for (let from = 0; from < rows.length; ) {
    const start = rows[from]?.at.start;
    let until = from + 1;
    while (rows[until]?.at.start === start) until += 1;
    for (const record of uniteAtOnce(rows.slice(from, until), contentOf)) records.push(record);
    from = until;
  }
  return records;
}

/** Rows that begin at one instant; equal ones do. */
function uniteAtOnce<Row extends LogRow>(
  rows: readonly Row[],
  contentOf: (row: Row) => string,
): readonly Copied<Row>[] {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return [{ row: only, copies: noCopies }];
  const records: (Copied<Row> & { readonly copies: Row[] })[] = [];
  const equal = new Map<string, typeof records>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const content = JSON.stringify([row.format, row.at.precision, contentOf(row)]);
    const inFile = JSON.stringify([row.sources[0].file, row.sources[0].sheet, content]);
    const occurrence = seen.get(inFile) ?? 0;
    seen.set(inFile, occurrence + 1);
    const same = equal.get(content) ?? [];
    equal.set(content, same);
    const known = same[occurrence];
    if (known !== undefined) {
      known.copies.push(row);
      continue;
    }
    const record = { row, copies: [] };
    same.push(record);
    records.push(record);
  }
  return records;
}
