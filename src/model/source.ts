/** Where a record stands in the input, so that anyone can look it up. */
export interface Source {
  /** The path as the user gave it. */
  readonly file: string;
  /** The worksheet; null for text files. */
  readonly sheet: string | null;
  /** The physical line on which the record begins, counted from 1 (Excel: the row). */
  readonly row: number;
}
