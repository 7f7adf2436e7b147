import { type Place, type UserError, userError } from './errors.js';
import { placed } from './mistakes.js';
import type { Told } from './told.js';
import { writtenPlace } from './written-place.js';

/** Something wrong in a list that people write by hand. */
export interface ListMistake {
  readonly place: Place & { readonly file: string };
  /** The column, as the file names it; null where the whole line is at fault. */
  readonly column: string | null;
  readonly what: Told;
}

/** Where a row of a table stands, or in a workbook the cell of a column: from 1; null for the whole row. */
export function rowPlace(
  { file, sheet, row }: { readonly file: string; readonly sheet: string | null; readonly row: number },
  column: number | null,
): ListMistake['place'] {
  if (sheet === null) return { file, line: row };
  return column === null ? { file, sheet, line: row } : { file, sheet, line: row, column };
}

/** One error that names every mistake of a list with its place: `enheter.xlsx Blad1!B4, organisationsform: …`. */
export function listError(mistakes: readonly [ListMistake, ...ListMistake[]]): UserError {
  const [{ place: first }] = mistakes;
  const listed = mistakes.map(({ place, column, what }) => {
    const row = writtenPlace(place) ?? place.file;
    return placed(column === null ? row : `${row}, ${column}`, what);
  });
  return userError('file-has-mistakes', { file: first.file, mistakes: listed, place: markOf(first) }, first);
}

/** What a reader finds after the name of the file. */
function markOf({ sheet, column }: Place): 'cell' | 'row' | 'row-and-column' {
  if (sheet !== undefined) return 'cell';
  return column === undefined ? 'row' : 'row-and-column';
}
