import type { LogRow } from '../parser.js';

/** One record, and the same row as other exports have it. */
export interface Copied<Row> {
  readonly row: Row;
  readonly copies: Row[];
}

/**
 * n equal rows in one file are n records; in another file of the same format they are the same n, so that
 * the largest number in any file counts. Rows come in canonical order.
 */
export function uniteDuplicates<Row extends LogRow>(
  rows: readonly Row[],
  contentOf: (row: Row) => string,
): readonly Copied<Row>[] {
  if (new Set(rows.map(({ source }) => source.file)).size < 2)
    return rows.map((row) => ({ row, copies: [] }));
  const records: Copied<Row>[] = [];
  const equal = new Map<string, Copied<Row>[]>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const content = JSON.stringify([row.format, row.at.start, row.at.precision, contentOf(row)]);
    const inFile = JSON.stringify([row.source.file, row.source.sheet, content]);
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
