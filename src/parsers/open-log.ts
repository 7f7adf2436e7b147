import { userError } from '../errors/errors.js';
import { candidatesOf, refusalOf } from './candidates.js';
import type { LogInput } from './input.js';
import type { Parser } from './parser.js';
import { findHeader, namedFormat } from './recognise.js';
import type { OpenedTable } from './table/csv.js';
import { openTable } from './table/open-table.js';
import type { Table } from './table/table.js';
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
  const refuse = refusalOf(input, possible);
  const { table, family } = await openTable(input, { candidates, refuse });
  if ('unusable' in family) {
    throw userError('unusable-log', { file, format: namedFormat(family), why: family.unusable }, { file });
  }
  refuseUnusable(input, { table, family });
  return { table, family };
}

/** Throws a UserError for a log that lacks what its format needs, or that nobody has confirmed the format of. */
function refuseUnusable(input: LogInput, { table, family }: OpenedTable<Parser>): void {
  const { file, format, mailbox } = input;
  const { mustBeNamed: why, lost } = family;
  const needsMailbox = family.mailbox === 'needed';
  const named = namedFormat(family);
  if (lost !== undefined && holds(table, lost)) {
    throw userError('unusable-log', { file, format: named, why: lost.why }, { file });
  }
  if (format === null && why !== undefined) {
    throw userError('format-must-be-named', { file, format: named, why, needsMailbox }, { file });
  }
  if (needsMailbox && mailbox === null) throw userError('missing-mailbox', { file, format: named }, { file });
  const key = uselessKey(input, { table, family });
  if (key !== null) throw userError('useless-input-key', { file, format: named, key }, { file });
}

/** What is said of a log that cannot have it; null where all can be used. */
function uselessKey(
  { sheet, mailbox }: LogInput,
  { table, family }: OpenedTable<Parser>,
): 'sheet' | 'mailbox' | null {
  if (sheet !== null && table.sheet === null) return 'sheet';
  return mailbox !== null && family.mailbox === undefined ? 'mailbox' : null;
}

/** Where one row of an export has lost a list, all have. */
function holds(table: Table, { column, mark }: NonNullable<Parser['lost']>): boolean {
  const places = column.headers.flatMap((name) => findHeader(table.header, name) ?? []);
  for (const { cells } of table.rows()) {
    if (places.some((place) => mark.test(cells[place] ?? ''))) return true;
  }
  return false;
}
