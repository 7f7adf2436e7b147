import type { Column } from './column.js';
import type { ReadingContext } from './context.js';
import type { RowCells } from './parser.js';

/** One reader for all rows of a file: `load` puts the next row under it. */
export interface CellReader extends RowCells {
  readonly load: (cells: readonly string[]) => void;
  /** Place of the column that was read last: the one at fault where reading failed. */
  readonly lastPlace: () => number | null;
}

export function createCellReader(
  places: ReadonlyMap<Column<unknown>, number>,
  context: ReadingContext,
): CellReader {
  let current: readonly string[] = [];
  let last: number | null = null;
  return {
    load(cells) {
      current = cells;
      last = null;
    },
    lastPlace: () => last,
    has: (column) => places.has(column),
    get(column) {
      last = places.get(column) ?? null;
      return column.read(last === null ? null : (current[last] ?? ''), context);
    },
  };
}
