import type { StartingUnit } from '../model/starting-project.js';
import type { Words } from './words/words.js';

/** Swedish Excel takes a file without it for Windows-1252. */
const byteOrderMark = '\uFEFF';

/** An organisation table to fill in; until then each is a unit of its own, named after what it is reached by. */
export function startingTable(units: readonly StartingUnit[], { starting }: Words): string {
  const { header, types, yes, no } = starting.tableWords;
  const rows = units.map(({ type, value, measured }) =>
    [value, '', '', types[type], value, measured ? yes : no].map(cell),
  );
  const lines = [header, ...rows].map((cells) => cells.join(';'));
  return `${byteOrderMark}${lines.join('\n')}\n`;
}

/** A spreadsheet takes a cell that begins so as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
