import type { InputFile, SharedRows } from '../../model/log-reading.js';
import type { LogRow } from '../row.js';

/** One read file with its rows. */
interface ReadRows {
  readonly file: InputFile;
  readonly rows: readonly LogRow[];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Equal rows that stand in two files of one format, pair by pair: what overlapping exports have in common. Only
 * the span that both cover is compared.
 */
export function findSharedRows(readings: readonly ReadRows[]): readonly SharedRows[] {
  return readings.flatMap((one, index) =>
    readings.slice(index + 1).flatMap((other) => {
      const span = commonSpan(one.file, other.file);
      return span === null ? [] : sharedBy(one, other, span);
    }),
  );
}

/** Null for files that have nothing in common; two sheets of one workbook are no two exports. */
function commonSpan(one: InputFile, other: InputFile): Span | null {
  if (one.file === other.file || one.format !== other.format) return null;
  if (one.first === null || one.last === null || other.first === null || other.last === null) return null;
  const span = { first: Math.max(one.first, other.first), last: Math.min(one.last, other.last) };
  return span.first > span.last ? null : span;
}

function sharedBy(one: ReadRows, other: ReadRows, span: Span): readonly SharedRows[] {
  const known = new Map<string, number>();
  for (const { key } of contentsIn(one, span)) known.set(key, (known.get(key) ?? 0) + 1);
  let rows = 0;
  let [first, last] = [span.last, span.first];
  for (const { key, at } of contentsIn(other, span)) {
    const left = known.get(key) ?? 0;
    if (left === 0) continue;
    known.set(key, left - 1);
    rows += 1;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return rows === 0 ? [] : [{ files: [one.file.file, other.file.file], rows, first, last }];
}

function* contentsIn({ rows }: ReadRows, { first, last }: Span) {
  for (const row of rows) {
    const at = row.at.start;
    if (at < first || at > last) continue;
    yield { key: contentOf(row), at };
  }
}

const ofPlace: ReadonlySet<string> = new Set(['sources', 'origin', 'row']);

/** All that a row says, but where it stands. */
function contentOf(row: LogRow): string {
  const marks = row.channel === 'mail' ? [row.step, row.isExpandedGroup] : [];
  return JSON.stringify([row, ...marks], (key, value) => (ofPlace.has(key) ? undefined : value));
}
