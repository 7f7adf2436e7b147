import type { PageSetup } from 'exceljs';
import type { Sheet } from './sheet.js';
import { isNumber } from './styles.js';

/** Characters across a page in a size that can still be read. */
const charactersAcross = 220;

/** A4, lying; a wide table takes several pages beside each other. */
export function pageOf({ columns }: Sheet): Partial<PageSetup> {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(characters / charactersAcross),
    fitToHeight: 0,
  };
}

const rowsToLookAt = 100;

/** The columns that hold numbers in their first rows: words among these, and the heading, stand to the right too. */
export function numberColumns({ rows }: Sheet): ReadonlySet<number> {
  const found = new Set<number>();
  let seen = 0;
  for (const values of rows) {
    for (const [index, value] of values.entries()) if (isNumber(value)) found.add(index);
    seen += 1;
    if (seen === rowsToLookAt) break;
  }
  return found;
}
