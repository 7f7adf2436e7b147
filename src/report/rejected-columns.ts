import type { RejectedRow } from '../model/event.js';
import { maskedValue } from './masked-value.js';
import { type Column, codeValue, sourceRowValue, textValue } from './table-value.js';
import { rejectWords } from './words/sv/codes.js';

/** The rows that could not be used, with the value at fault masked. */
export const rejectedColumns: readonly Column<RejectedRow>[] = [
  { name: 'source_file', heading: 'Fil', width: 36, value: ({ source }) => textValue(source.file) },
  { name: 'source_row', heading: 'Rad', width: 9, value: ({ source }) => sourceRowValue(source) },
  { name: 'column', heading: 'Kolumn', width: 22, value: ({ column }) => textValue(column) },
  {
    name: 'reason',
    heading: 'Skäl',
    width: 26,
    value: ({ reason }) => codeValue(reason, rejectWords),
  },
  {
    name: 'masked_value',
    heading: 'Värde, maskerat',
    width: 36,
    value: ({ value }) => textValue(maskedValue(value)),
  },
];

/** In order of file, sheet and row, whatever order the files were read in. */
export function inOrderOfSource(rows: readonly RejectedRow[]): readonly RejectedRow[] {
  return [...rows].sort(
    (a, b) =>
      compareText(a.source.file, b.source.file) ||
      compareText(a.source.sheet ?? '', b.source.sheet ?? '') ||
      a.source.row - b.source.row ||
      compareText(a.column, b.column) ||
      compareText(a.reason, b.reason),
  );
}

/** By code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
