import type { DataColumn, Repeating } from '../table-value.js';
import { type ByteText, fieldMaker } from './csv-field.js';

export type CsvColumn<Row> = DataColumn<Row> & Repeating<Row>;

/** Fields that stand beside each other, with commas between. */
type Piece<Row> = (row: Row) => ByteText;

/**
 * A line in as few pieces as may be: columns beside each other that repeat what the row before had are one, and so
 * are those that hold one of few values. A piece is one text, made once: to put many together is what takes time.
 */
export function piecesOf<Row>(columns: readonly CsvColumn<Row>[]): readonly Piece<Row>[] {
  return runsOf(columns).map((run) => {
    const fields = run.map(fieldOf);
    const [first] = fields;
    const oneOf = run.flatMap((column) => column.oneOf ?? []);
    if (oneOf.length === run.length) return oneOfFew(fields, oneOf);
    const madeOf = new Set(run.flatMap((column) => column.madeOf ?? []));
    return madeOf.size === 0 && first !== undefined ? first : sameAsBefore(fields, [...madeOf]);
  });
}

/** Columns beside each other that repeat in the same way; any other stands alone. */
function runsOf<Row>(columns: readonly CsvColumn<Row>[]): readonly (readonly CsvColumn<Row>[])[] {
  const runs: CsvColumn<Row>[][] = [];
  for (const column of columns) {
    const before = runs.at(-1);
    const way = wayOf(column);
    if (before?.[0] !== undefined && way !== 'alone' && wayOf(before[0]) === way) before.push(column);
    else runs.push([column]);
  }
  return runs;
}

function wayOf<Row>({ madeOf, oneOf }: CsvColumn<Row>): 'before' | 'few' | 'alone' {
  if (oneOf !== undefined) return 'few';
  return madeOf === undefined ? 'alone' : 'before';
}

function fieldOf<Row>({ value }: CsvColumn<Row>): Piece<Row> {
  const field = fieldMaker();
  return (row) => field(value(row));
}

/** What is made of the same as in the row before is not made again. */
function sameAsBefore<Row>(
  fields: readonly Piece<Row>[],
  madeOf: readonly ((row: Row) => unknown)[],
): Piece<Row> {
  const before: unknown[] = [];
  let text: ByteText | null = null;
  return (row) => {
    if (text !== null && madeOf.every((from, index) => before[index] === from(row))) return text;
    for (const [index, from] of madeOf.entries()) before[index] = from(row);
    text = fields.map((field) => field(row)).join(',');
    return text;
  };
}

/** The texts of few values, by one value after the other. */
interface Known {
  text: ByteText | null;
  readonly next: Map<unknown, Known>;
}

function oneOfFew<Row>(fields: readonly Piece<Row>[], oneOf: readonly ((row: Row) => unknown)[]): Piece<Row> {
  const all: Known = { text: null, next: new Map() };
  return (row) => {
    let known = all;
    for (const from of oneOf) known = knownUnder(known, from(row));
    known.text ??= fields.map((field) => field(row)).join(',');
    return known.text;
  };
}

function knownUnder({ next }: Known, value: unknown): Known {
  const found = next.get(value);
  if (found !== undefined) return found;
  const known: Known = { text: null, next: new Map() };
  next.set(value, known);
  return known;
}
