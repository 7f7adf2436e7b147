import type { Column, RefusedCell } from '../column.js';
import type { ReadingContext } from '../context.js';
import type { Parser, RowCells } from '../parser.js';
import { placesAlike } from '../recognise.js';
import { createColumnReaders, detached, type Layout } from './cell-memory.js';

/** One reader for all rows of a file: `load` puts the next row under it. */
export interface CellReader extends RowCells {
  readonly load: (cells: readonly string[]) => void;
  /** Place of the column at fault where the row was refused: the one that is named, else the one that was read last. */
  readonly placeAtFault: (refused: RefusedCell) => number | null;
}

interface Cells extends Layout {
  /** Says how they are read where they are not plain text. */
  readonly parser: Pick<Parser, 'plainText'>;
}

export function createCellReader(layout: Cells, context: ReadingContext): CellReader {
  const { places, parser } = layout;
  const { plainText } = parser;
  const repeated = new Map(repeatedPlaces(layout));
  const readers = createColumnReaders(layout, context);
  let current: readonly string[] = [];
  let last: number | null = null;
  return {
    load(cells) {
      current = plainText === undefined ? cells : cells.map(plainText);
      last = null;
    },
    placeAtFault: ({ column }) => (column === null ? last : (places.get(column) ?? null)),
    has: (column) => places.has(column),
    get(column) {
      const { place, read } = readers(column);
      last = place;
      return read(place === null ? '' : (current[place] ?? ''));
    },
    all: (column) =>
      (repeated.get(column) ?? []).map((place) => {
        last = place;
        return column.read(detached(current[place] ?? ''), context);
      }),
  };
}

/** The places of all columns that are read; a column that repeats has several. */
export function readPlaces(layout: Layout): readonly number[] {
  return [...layout.places.values(), ...repeatedPlaces(layout).flatMap(([, places]) => places)];
}

function repeatedPlaces({
  header,
  places,
}: Layout): readonly (readonly [Column<unknown>, readonly number[]])[] {
  return [...places]
    .filter(([column]) => 'repeats' in column)
    .map(([column, place]) => [column, placesAlike(header, place)]);
}
