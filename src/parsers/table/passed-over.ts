import type { IgnoreReason } from '../../model/log-reading.js';
import { isRelativeTime, readWallText } from '../values/wall-time.js';
import { normaliseName, type TableRow } from './table.js';

/** The first words of sums and means: `Summa: 4 samtal`, `Genomsnittlig väntetid`. */
const totals =
  /^(?:summa|delsumma|totalsumma|total|totalt|totals|grand total|subtotal|antal|medel(?:tal|värde)?|genomsnitt(?:lig|ligt|liga)?|median|average|avg|mean)(?![\p{L}\p{N}@._-])/iu;
/** Of extremes; people are called Max. */
const extremes =
  /^(?:max(?:imum|värde|imal[at]?)?|min(?:imum|värde|imal[at]?)?|(?:högst|lägst|längst|kortast)[ae]?)(?:[\s\d.:,]*$|[\s.:]+\p{L}*(?:tid|längd|wait|time|duration)(?!\p{L}))/iu;

/** What a database calls the type of a column. */
const sqlType =
  /^(?:n?(?:var)?char2?|n?text|(?:big|small|tiny|medium)?int(?:eger)?|serial|decimal|numeric|number|float|double(?: precision)?|real|bit|bool(?:ean)?|date|time|(?:small)?datetime2?(?:offset)?|timestamp(?:tz)?|uniqueidentifier|uuid|clob|blob|json)(?:\s*\(\s*(?:\d+(?:\s*,\s*\d+)?|max)\s*\))?$/i;
/** Lines that PowerShell, Exchange and Telavox put above a table; a case number may begin with `#` too. */
const comment = /^(?:%\s|#(?:type\s|(?:fields|software|version|log-type|date):))/i;
const ruledLine = /^[-=_+]{2,}$/;

/**
 * Tells the rows that are no records: the header once more, where exports were put after each other, what
 * databases write under it (the columns' types, or a line), and sums under the table. Null for any other row.
 */
export function findPassedOver(
  header: readonly string[],
  dateColumns: readonly number[],
): (row: TableRow) => IgnoreReason | null {
  const names = header.map(normaliseName);
  const known = names.join('\n');
  return ({ cells }) => {
    const filled = cells.findIndex((cell) => cell.trim() !== '');
    const first = cells[filled]?.trim() ?? '';
    if (beginsAsData(first, names[filled] ?? '')) return null;
    if (isUnderHeader(first, cells)) return 'repeated-header';
    if (isTotal(first) && !dateColumns.some((place) => isTime(cells[place] ?? ''))) return 'totals';
    if (normaliseName(cells[0] ?? '') !== names[0]) return null;
    return cells.map(normaliseName).join('\n') === known ? 'repeated-header' : null;
  };
}

const dataSign = /^(?:<[a-z\d]|\d)\w/i;

/** A first text that begins so is of no sum, type or line, nor of a header whose name there begins otherwise. */
function beginsAsData(cell: string, name: string): boolean {
  if (!dataSign.test(cell)) return false;
  return !name.startsWith(cell.charAt(cell.startsWith('<') ? 1 : 0).toLowerCase());
}

function isUnderHeader(first: string, cells: readonly string[]): boolean {
  if (comment.test(first)) return true;
  const pattern = [sqlType, ruledLine].find((one) => one.test(first));
  return pattern !== undefined && cells.every((cell) => cell.trim() === '' || pattern.test(cell.trim()));
}

function isTotal(first: string): boolean {
  return totals.test(first) || extremes.test(first);
}

/** Also a time that no clock can be put to, `idag 08:15`: such a row is refused, and no sum. */
function isTime(text: string): boolean {
  if (isRelativeTime(text)) return true;
  return readWallText(text, 'day-first') !== null || readWallText(text, 'month-first') !== null;
}
