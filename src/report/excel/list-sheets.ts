import type { Verdict } from '../../model/verdict.js';
import { contactColumns } from '../contact-columns.js';
import { apartReason, eventColumns } from '../event-columns.js';
import { inOrderOfSource, rejectedColumns } from '../rejected-columns.js';
import type { ReportInput } from '../reporter.js';
import { type Column, codeValue, textValue } from '../table-value.js';
import { fieldWords } from '../words/sv/codes.js';
import { pseudonymsOf } from './pseudonyms.js';
import { type Sheet, sheetOf } from './sheet.js';

/**
 * A sheet could hold a million rows, but the workbook is made in memory, some thousands of rows a second, and
 * no person reads so many. The CSV files hold all.
 */
export const longestList = 100_000;

/** The contacts, the events that are none, and the rows that could not be used: one row each. */
export function listSheets({ verdicts, events, rejected }: ReportInput, rowLimit: number): readonly Sheet[] {
  const pseudonyms = pseudonymsOf(verdicts);
  const person: Column<Verdict> = {
    name: 'counterpart',
    heading: 'Person',
    width: 13,
    value: ({ contact }) => textValue(pseudonyms.get(contact.counterpart ?? '') ?? null),
  };
  const [id, ...others] = contactColumns;
  const missing: Column<Verdict> = {
    name: 'missing',
    heading: 'Uppgift som saknas',
    width: 22,
    value: (verdict) => codeValue(verdict.missing, fieldWords),
  };
  const columns = id === undefined ? [person] : [id, person, ...others, missing];
  const apart = events.filter((placed) => apartReason(placed) !== null);
  return [
    sheetOf('Kontakter', columns, atMost(rowLimit, verdictsToList(verdicts, rowLimit))),
    sheetOf('Ej kontakter', eventColumns, atMost(rowLimit, apart)),
    sheetOf('Avvisade rader', rejectedColumns, atMost(rowLimit, inOrderOfSource(rejected))),
  ];
}

/** What the lists leave out, as sentences for the first sheet; none where every list is whole. */
export function shortenings(
  { verdicts, events, rejected }: ReportInput,
  rowLimit: number,
): readonly string[] {
  const apart = events.filter((placed) => apartReason(placed) !== null).length;
  const listed = Math.min(verdictsToList(verdicts, rowLimit).length, rowLimit);
  return [
    ...shortening('Kontakter', listed, verdicts.length, 'kontakter.csv'),
    ...shortening('Ej kontakter', Math.min(apart, rowLimit), apart, 'ej-kontakter.csv'),
    ...shortening(
      'Avvisade rader',
      Math.min(rejected.length, rowLimit),
      rejected.length,
      'avvisade-rader.csv',
    ),
  ];
}

function shortening(sheet: string, listed: number, all: number, file: string): readonly string[] {
  if (listed === all) return [];
  return [`Fliken ${sheet} visar ${listed} av ${all} rader. Alla rader finns i ${file}.`];
}

/** Where not all readings have room, the main ones do first: each contact at least once. */
function verdictsToList(verdicts: readonly Verdict[], rowLimit: number): readonly Verdict[] {
  return verdicts.length <= rowLimit ? verdicts : verdicts.filter(({ main }) => main);
}

function atMost<Row>(rowLimit: number, rows: readonly Row[]): readonly Row[] {
  return rows.length <= rowLimit ? rows : rows.slice(0, rowLimit);
}
