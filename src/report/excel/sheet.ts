import type { Column, TableValue } from '../table-value.js';

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
