import { userError } from '../errors.js';
import { candidatesOf, lacksColumn } from './candidates.js';
import type { OpenedTable } from './csv.js';
import type { LogInput } from './input.js';
import { openTable } from './open-table.js';
import type { Parser } from './parser.js';
import { unknownFormat } from './recognise.js';
import { type UnusableLog, unusableLogs } from './unusable-logs.js';

/**
 * Opens a log under its format. Throws a UserError where it is of none or of several, where its format must be
 * named by the user and is not, or where it is known not to hold what a measurement needs.
 */
export async function openLog(input: LogInput): Promise<OpenedTable<Parser>> {
  const { file, format, columns } = input;
  const possible = candidatesOf(input);
  const candidates: readonly (Parser | UnusableLog)[] =
    format === null && columns === null ? [...possible, ...unusableLogs] : possible;
  const refuse = columns === null ? unknownFormat(possible) : lacksColumn(columns, possible);
  const { table, family } = await openTable(input, { candidates, refuse });
  if ('unusable' in family) {
    throw userError('unusable-log', { file, title: family.title, why: family.unusable }, { file });
  }
  const { name, title, mustBeNamed: why } = family;
  if (format === null && why !== undefined) {
    throw userError('format-must-be-named', { file, format: name, title, why }, { file });
  }
  return { table, family };
}
