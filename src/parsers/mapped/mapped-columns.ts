import type { Column } from '../column.js';
import { choice, text } from '../column.js';
import type { RowCells } from '../parser.js';
import type { StatedDirection } from '../row.js';
import { directionWords } from '../values/directions.js';
import type { Choices, ColumnNames } from './mapped-format.js';

/** What the columns of a file without header are called. */
export function numberedColumn(place: number): string {
  return `kolumn ${place}`;
}

export function headersOf(names: ColumnNames | undefined): readonly string[] {
  return (names ?? []).map((name) => (typeof name === 'number' ? numberedColumn(name) : name));
}

/** One of the file's own words, or of those that the program knows. */
export function ownChoice<Value>(
  own: Choices<Value>,
  known: Choices<Value>,
  { empty, names }: { readonly empty: Value; readonly names: ColumnNames | undefined },
): Column<Value> {
  const words = Object.entries(own).map(([word, value]) => [plainWord(word), value] as const);
  return choice({ ...known, ...Object.fromEntries(words) }, empty, ...headersOf(names));
}

export function plainWord(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/g, ' ');
}

export function directionColumn(
  own: Choices<StatedDirection>,
  names: ColumnNames | undefined,
): Column<StatedDirection> {
  return ownChoice(own, directionWords, { empty: null, names });
}

/** The columns by which rows are of one event, each with a field of its own. */
export function foldColumns(foldBy: ColumnNames): { readonly [field: string]: Column<string> } {
  return Object.fromEntries(headersOf(foldBy).map((header) => [`foldBy ${header}`, text(header)]));
}

/** What rows of one event share; null where all of it is empty. */
export function foldKey(columns: readonly Column<string>[], { get }: RowCells): string | null {
  const cells = columns.map(get);
  return cells.every((cell) => cell === '') ? null : cells.join(' | ');
}
