import type { Column } from '../column.js';
import type { ReadingContext } from '../context.js';

/** Distinct texts that are remembered of a column: those who write to a large city in a year. */
const MOST_REMEMBERED = 1 << 19;
/** After so many it shows whether they come again, as subjects do when they are answered days later. */
const TRIAL = 1 << 15;
/** Headers of a mail as one cell can be thousands of letters. */
const LONGEST_REMEMBERED = 200;

/** Reads the cells of one column of a file. */
export interface ColumnReader<Value> {
  readonly column: Column<Value>;
  /** Where the column stands; null where the file does not have it. */
  readonly place: number | null;
  /** Throws RefusedCell. Whatever text is given, a column that the file does not have is read as such. */
  readonly read: (text: string) => Value;
}

/** Where the columns of a file stand. */
export interface Layout {
  readonly header: readonly string[];
  readonly places: ReadonlyMap<Column<unknown>, number>;
}

/** Gives each column its reader, the same one every time. */
export function createColumnReaders({ header, places }: Layout, context: ReadingContext) {
  const readers = new Map<Column<unknown>, ColumnReader<unknown>>();
  return <Value>(column: Column<Value>): ColumnReader<Value> => {
    const known = readers.get(column);
    if (known !== undefined && isReaderOf(known, column)) return known;
    const place = places.get(column) ?? null;
    const name = place === null ? null : (header[place] ?? '');
    const reader = { column, place, read: readerOf(column, name, context) };
    readers.set(column, reader);
    return reader;
  };
}

function isReaderOf<Value>(
  reader: ColumnReader<unknown>,
  column: Column<Value>,
): reader is ColumnReader<Value> {
  return reader.column === column;
}

/** Null for the header of a column that the file does not have. */
function readerOf<Value>(
  column: Column<Value>,
  header: string | null,
  context: ReadingContext,
): ColumnReader<Value>['read'] {
  if (header === null) return readAbsent(column, context);
  const read = column.readUnder?.(header) ?? column.read;
  // Times seldom come again.
  return column.isDate ? (text) => read(text, context) : readOnce({ ...column, read }, context);
}

/** What stands for a column that the file does not have is the same in every row, unless the row is refused for it. */
function readAbsent<Value>(column: Column<Value>, context: ReadingContext): ColumnReader<Value>['read'] {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: column.read(null, context) };
    return known.value;
  };
}

/**
 * Reads a text that comes again only once: senders, subjects and words repeat, and what was read of them is shared.
 * The cell read last is known without being looked up, as a row may ask for it more than once. A column whose texts
 * do not come again, as ids do not, is remembered no more; nor is a text of which something must be noted each time,
 * or a long one.
 */
function readOnce<Value>(column: Column<Value>, context: ReadingContext): ColumnReader<Value>['read'] {
  const memory = createMemory<Value>();
  let isNoted = false;
  function noteClockChange(): void {
    isNoted = true;
    context.noteClockChange();
  }
  const watched = { ...context, noteClockChange };
  const { within } = column;
  let lastCell: string | null = null;
  let lastValue: Value | undefined;
  function readCell(cell: string): Value {
    const text = within === undefined ? cell : within(cell);
    isNoted = false;
    const known = memory.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    const value = column.read(own, watched);
    if (!isNoted && own.length <= LONGEST_REMEMBERED) memory.set(own, value);
    return value;
  }
  return (cell) => {
    if (cell === lastCell && lastValue !== undefined) return lastValue;
    const value = readCell(cell);
    lastCell = isNoted ? null : cell;
    lastValue = value;
    return value;
  };
}

/** Forgets everything when it is full, and for good where it is of little use. */
function createMemory<Value>() {
  const known = new Map<string, Value>();
  let repeated = 0;
  let isUseful = true;
  return {
    get(text: string): Value | undefined {
      const value = isUseful ? known.get(text) : undefined;
      if (value !== undefined) repeated += 1;
      return value;
    },
    set(text: string, value: Value): void {
      if (!isUseful) return;
      known.set(text, value);
      isUseful = known.size !== TRIAL || repeated * 4 > TRIAL;
      if (isUseful && known.size < MOST_REMEMBERED) return;
      known.clear();
      repeated = 0;
    },
  };
}

/** Shorter ones never stand in another string's memory. */
const SHORTEST_SLICE = 13;

/**
 * The same text in memory of its own: a slice keeps all of the text that it was cut from. What is joined is written
 * anew, sign by sign, and nothing else is kept.
 */
export function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : [text.charAt(0), text.slice(1)].join('');
}
