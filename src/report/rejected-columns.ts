import { maskedValue } from '../masked-value.js';
import type { RejectedRow } from '../model/log-reading.js';
import { type Column, codeValue, sourceRowValue, textValue } from './table-value.js';
import type { Words } from './words/words.js';

/** The rows that could not be used, with the value at fault masked. */
export function rejectedColumns({ columns, fates }: Words): readonly Column<RejectedRow>[] {
  const { rejectedHeadings: headings } = columns;
  return [
    { name: 'source_file', heading: headings.file, width: 36, value: ({ source }) => textValue(source.file) },
    { name: 'source_row', heading: headings.row, width: 9, value: ({ source }) => sourceRowValue(source) },
    { name: 'column', heading: headings.column, width: 22, value: ({ column }) => textValue(column) },
    {
      name: 'reason',
      heading: headings.reason,
      width: 26,
      value: ({ reason }) => codeValue(reason, fates.rejectWords),
    },
    {
      name: 'masked_value',
      heading: headings.value,
      width: 36,
      value: ({ value }) => textValue(maskedValue(value)),
    },
  ];
}

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
