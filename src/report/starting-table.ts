import type { StartingUnit } from '../model/starting-project.js';

const header = 'enhet;organisationsform;nämnd;typ;värde;mäts';
/** Swedish Excel takes a file without it for Windows-1252. */
const byteOrderMark = '\uFEFF';

const typeWords: Record<StartingUnit['type'], string> = {
  mail: 'e-post',
  domain: 'domän',
  number: 'nummer',
  extension: 'anknytning',
  queue: 'kö',
};

/** An organisation table to fill in; until then each is a unit of its own, named after what it is reached by. */
export function startingTable(units: readonly StartingUnit[]): string {
  const lines = units.map(({ type, value, measured }) =>
    [value, '', '', typeWords[type], value, measured ? 'ja' : 'nej'].map(cell).join(';'),
  );
  return `${byteOrderMark}${[header, ...lines].join('\n')}\n`;
}

/** A spreadsheet takes a cell that begins so as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
