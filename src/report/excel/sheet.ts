import type { Column, Quotient, TableValue } from '../table-value.js';

/** One sheet of the workbook: a heading row, then a row of typed values per thing. */
export interface Sheet {
  readonly name: string;
  /** A line above the headings, where the sheet must say something before anything else. */
  readonly notice: string | null;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly TableValue[]>;
}

export interface SheetColumn {
  readonly name: string;
  readonly heading: string;
  readonly width: number;
  /** What a person is to write in the column's cells; left out where nothing is. */
  readonly entry?: Entry;
  /** The counts that the column's shares are worked out from; left out where they are just numbers. */
  readonly quotient?: Quotient;
}

/** How a cell is filled in by hand. */
export interface Entry {
  /** Shown beside the cell. */
  readonly hint: string;
  /** What may be chosen; null for free text. */
  readonly choices: readonly string[] | null;
  /** Said where something else is written. */
  readonly wrong: string;
}

export function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: Iterable<Row>): Sheet {
  return {
    name,
    notice: null,
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield columns.map((column) => column.value(row));
      },
    },
  };
}
