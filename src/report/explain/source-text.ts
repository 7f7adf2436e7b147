import type { Source } from '../../model/source.js';

/** Where a reader finds the row: `loggar/mejl.csv rad 12`, `register.xlsx Blad1!4`. */
export function sourceText({ file, sheet, row }: Source): string {
  return sheet === null ? `${file} rad ${row}` : `${file} ${sheet}!${row}`;
}
