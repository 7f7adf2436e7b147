import type { Text } from './inline.js';

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly numeric: boolean;
}

export interface TableCell {
  readonly content: Text;
  /** What the row is sorted by; left out where the column is not sorted. */
  readonly sort?: number;
  /** Says why nothing is shown. */
  readonly muted?: boolean;
  /** Words in a column of numbers, which may stand on several lines. */
  readonly wraps?: boolean;
}

export interface Row {
  /** The row's header. */
  readonly head: Text;
  readonly cells: readonly (TableCell | string)[];
  /** A sum stands last and apart; what is `under` belongs to the row above it. */
  readonly kind?: 'plain' | 'sum' | 'under';
}

export interface Table {
  readonly kind: 'table';
  /** Unique in the document. */
  readonly id: string;
  readonly caption: Text;
  readonly note?: string;
  /** The first names the rows. */
  readonly columns: readonly Column[];
  /** As many cells each as there are columns after the first. */
  readonly rows: readonly Row[];
  /** Readers may sort it by a column where the document allows it. */
  readonly sortable?: boolean;
}

export function numeric(title: string): Column {
  return { title, numeric: true };
}

export function textual(title: string): Column {
  return { title, numeric: false };
}

export function table(spec: Omit<Table, 'kind'>): Table {
  return { kind: 'table', ...spec };
}

/** A cell in full, whichever way it is given. */
export function tableCell(cell: TableCell | string): TableCell {
  return typeof cell === 'string' ? { content: cell } : cell;
}
