import type { Source } from '../../model/source.js';
import type { Words } from '../words/words.js';

/** Where a reader finds the row: `loggar/mejl.csv rad 12`, `register.xlsx Blad1!4`. */
export function sourceText({ file, sheet, row }: Source, { explainLines }: Words): string {
  return sheet === null ? explainLines.rowOfFile(file, row) : `${file} ${sheet}!${row}`;
}
