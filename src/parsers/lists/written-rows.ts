import type { FileColumn } from '../../model/correction.js';
import type { Column } from '../column.js';
import type { Family } from '../parser.js';
import { locateColumns } from '../recognise.js';
import type { Table } from '../table/table.js';

/** One row of a list that people write by hand. */
export interface WrittenRow {
  readonly row: number;
  /** Without the white space around it; empty where the file lacks the column. */
  readonly cell: (column: Column<string>) => string;
  /** The row has other columns than the header, or quotes that do not add up. */
  readonly isBroken: boolean;
}

export function writtenRows(table: Table, family: Family): readonly WrittenRow[] {
  const places = locateColumns(family, table.header);
  return [...table.rows()].map(({ row, cells, defect }) => ({
    row,
    cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
    isBroken: defect === 'broken-quote' || defect === 'too-many-columns',
  }));
}

/** What the file calls each column of a family, and where it stands. */
export function fileColumns({ header }: Table, family: Family): (column: Column<string>) => FileColumn {
  const places = locateColumns(family, header);
  return (column) => {
    const place = places.get(column);
    const [usual = ''] = column.headers;
    if (place === undefined) return { name: usual, number: null };
    return { name: header[place] ?? usual, number: place + 1 };
  };
}
