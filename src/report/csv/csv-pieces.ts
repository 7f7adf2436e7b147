import type { DataColumn, Repeating } from '../table-value.js';
import { type ByteBlock, bytesOf, emptyBlock, putByte, putBytes, takeBytes } from './byte-block.js';
import { fieldWriter } from './csv-field.js';

export type CsvColumn<Row> = DataColumn<Row> & Repeating<Row>;

const COMMA = 44;

/** Writes fields that stand beside each other, with commas between. */
type Piece<Row> = (row: Row, block: ByteBlock) => void;

/**
 * A line in as few pieces as may be: columns beside each other that repeat what the row before had are one, and so
 * are those that hold one of few values. The bytes of such a piece are made once, and copied from then on.
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
  const write = fieldWriter();
  return (row, block) => write(value(row), block);
}

/** Pieces as one, with commas between. */
export function inOne<Row>([first, ...others]: readonly Piece<Row>[]): Piece<Row> {
  return (row, block) => {
    first?.(row, block);
    for (const piece of others) {
      putByte(block, COMMA);
      piece(row, block);
    }
  };
}

const roomForFields = 256;

/** What is made of the same as in the row before is not made again. */
function sameAsBefore<Row>(
  fields: readonly Piece<Row>[],
  madeOf: readonly ((row: Row) => unknown)[],
): Piece<Row> {
  const write = inOne(fields);
  const isAsBefore = comparedWithBefore(madeOf);
  const draft = emptyBlock(roomForFields);
  let made = bytesOf(draft);
  return (row, block) => {
    if (!isAsBefore(row)) {
      draft.length = 0;
      write(row, draft);
      made = bytesOf(draft);
    }
    putBytes(block, made);
  };
}

/** Whether a row has the same as the one that was asked about before it; the first never has. */
function comparedWithBefore<Row>(madeOf: readonly ((row: Row) => unknown)[]): (row: Row) => boolean {
  const before: unknown[] = madeOf.map(() => noValue);
  return (row) => {
    let isSame = true;
    for (let place = 0; place < madeOf.length; place += 1) {
      const value = madeOf[place]?.(row);
      isSame &&= before[place] === value;
      before[place] = value;
    }
    return isSame;
  };
}

/** Is no value of any row. */
const noValue = Symbol('no value');

/** The bytes of few values, by one value after the other. */
interface Known {
  made: Uint8Array | null;
  readonly next: Map<unknown, Known>;
}

function oneOfFew<Row>(fields: readonly Piece<Row>[], oneOf: readonly ((row: Row) => unknown)[]): Piece<Row> {
  const write = inOne(fields);
  const draft = emptyBlock(roomForFields);
  const all: Known = { made: null, next: new Map() };
  return (row, block) => {
    let known = all;
    for (const from of oneOf) known = knownUnder(known, from(row));
    if (known.made === null) {
      write(row, draft);
      known.made = takeBytes(draft);
    }
    putBytes(block, known.made);
  };
}

function knownUnder({ next }: Known, value: unknown): Known {
  const found = next.get(value);
  if (found !== undefined) return found;
  const known: Known = { made: null, next: new Map() };
  next.set(value, known);
  return known;
}
