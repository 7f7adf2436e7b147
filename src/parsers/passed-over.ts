import type { IgnoreReason } from '../model/event.js';
import { normaliseName, type TableRow } from './table.js';
import { readWallText } from './wall-time.js';

const totals =
  /^(?:summa|totalsumma|total|totalt|totals|antal|medel|medelvärde|genomsnitt)(?![\p{L}\p{N}@._-])/iu;

/**
 * Tells the rows that are no records: the header once more, where exports were put after each other, and
 * sums under the table. Null for any other row.
 */
export function findPassedOver(
  header: readonly string[],
  dateColumns: readonly number[],
): (row: TableRow) => IgnoreReason | null {
  const known = header.map(normaliseName).join('\n');
  return ({ cells }) => {
    const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    if (first.startsWith('#')) return 'repeated-header';
    if (totals.test(first) && !dateColumns.some((place) => isTime(cells[place] ?? ''))) return 'totals';
    if (normaliseName(cells[0] ?? '') !== normaliseName(header[0] ?? '')) return null;
    return cells.map(normaliseName).join('\n') === known ? 'repeated-header' : null;
  };
}

function isTime(text: string): boolean {
  return readWallText(text, 'day-first') !== null || readWallText(text, 'month-first') !== null;
}
