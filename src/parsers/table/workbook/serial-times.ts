import type { Family } from '../../parser.js';
import { locateColumns } from '../../recognise.js';
import { readSerial, type SheetCell } from './excel-cell.js';
import type { SheetRow } from './excel-rows.js';

/** Days from 1970 to 2099, in either calendar of workbooks; more digits than five are a date of another kind. */
const dateSerial = /^[2-7]\d{4}(?:\.\d+)?$/;
/** A part of a day; with two decimals it may be a time that somebody wrote, and is left to whoever reads the column. */
const clockSerial = /^0(?:\.\d|\.\d{3,})?$/;

/**
 * The rows of a sheet, with the times of cells that nobody has given a format: they show the number that Excel keeps,
 * days and parts of a day.
 */
export function withSerialTimes(
  rows: readonly SheetRow[],
  { family, header }: { readonly family: Family; readonly header: readonly string[] },
  is1904: boolean,
): readonly SheetRow[] {
  const times = [...locateColumns(family, header)].flatMap(([{ isDate, isClock = false }, place]) =>
    isDate || isClock ? [{ place, isClock }] : [],
  );
  return rows.map((row) => {
    const found = times.filter(({ place, isClock }) => isSerial(row.cells[place] ?? '', isClock));
    if (found.length === 0) return row;
    const cells = [...row.cells];
    for (const { place } of found) cells[place] = readSerial(Number(cells[place]), is1904);
    return { ...row, cells };
  });
}

function isSerial(cell: SheetCell, isClock: boolean): boolean {
  if (typeof cell !== 'string') return false;
  return dateSerial.test(cell) || (isClock && clockSerial.test(cell));
}
