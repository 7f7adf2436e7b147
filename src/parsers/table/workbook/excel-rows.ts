import type { SheetCell } from './excel-cell.js';

/** A row of a sheet as it is read. */
export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** Up to the last that holds anything. */
  readonly cells: readonly SheetCell[];
  /** Up to the last that the row says anything of, though it be empty: to look through them takes time. */
  readonly places: number;
}

/** The rows of a sheet, as many at a time as are read together; each lot is gone through before the next is asked for. */
export type SheetRows = AsyncGenerator<Iterable<SheetRow>>;
