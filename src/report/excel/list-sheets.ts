import type { Verdict } from '../../model/verdict.js';
import { contactColumns } from '../contact-columns.js';
import { apartOf, eventColumns } from '../event-columns.js';
import { codeColumn, numberColumn, shownPartyColumns, shownPersonColumns } from '../person-columns.js';
import { inOrderOfSource, rejectedColumns } from '../rejected-columns.js';
import type { ReportInput } from '../reporter.js';
import { type Column, codeValue, textValue } from '../table-value.js';
import { languages, type Words } from '../words/words.js';
import { runningNumbers } from './pseudonyms.js';
import { type Sheet, sheetOf } from './sheet.js';

/**
 * A sheet could hold a million rows, but the workbook is made in memory, some thousands of rows a second, and
 * no person reads so many. The CSV files hold all.
 */
export const longestList = 100_000;

/** What the lists are of. */
export interface Lists extends Pick<ReportInput, 'result' | 'events' | 'rejected' | 'language' | 'persons'> {
  readonly verdicts: readonly Verdict[];
}

/** The contacts, the events that are none, and the rows that could not be used: one row each. */
export function listSheets(
  { result, verdicts, events, rejected, language, persons }: Lists,
  rowLimit: number,
): readonly Sheet[] {
  const words = languages[language];
  const { sheetNames } = words.workbook;
  const apart = [...apartOf(events)];
  const listed = verdictsToList(verdicts, rowLimit);
  const parties = persons.areShown ? shownPartyColumns(words) : [];
  return [
    sheetOf(sheetNames.contacts, listColumns({ result, verdicts, persons }, words), atMost(rowLimit, listed)),
    sheetOf(sheetNames.events, [...eventColumns(words), ...parties], atMost(rowLimit, apart)),
    sheetOf(sheetNames.rejected, rejectedColumns(words), atMost(rowLimit, inOrderOfSource(rejected))),
  ];
}

/** The columns of the CSV file, with the person as a pseudonym and what a verdict lacked. */
function listColumns(
  { result, verdicts, persons }: Pick<Lists, 'result' | 'verdicts' | 'persons'>,
  words: Words,
): readonly Column<Verdict>[] {
  const { contactHeadings: headings } = words.columns;
  const { codeOf, areShown } = persons;
  const person =
    codeOf === null ? numberColumn(runningNumbers(verdicts, words), words) : codeColumn(codeOf, words);
  const missing: Column<Verdict> = {
    name: 'missing',
    heading: headings.missing,
    width: 22,
    value: (verdict) => codeValue(verdict.missing, words.fields.fieldWords),
  };
  const marks: Column<Verdict> = {
    name: 'answer_marks',
    heading: headings.marks,
    width: 30,
    value: ({ answer }) => textValue(marksText(answer, words)),
  };
  const [id, ...others] = contactColumns(result, words);
  const shown = areShown ? shownPersonColumns(words) : [];
  return id === undefined ? [person] : [id, person, ...others, missing, marks, ...shown];
}

function marksText(answer: Verdict['answer'], { pairing }: Words): string | null {
  const marks = answer?.marks ?? [];
  return marks.length === 0 ? null : marks.map((mark) => pairing.shortMarkWords[mark]).join(', ');
}

/** What the lists leave out, as sentences for the first sheet; none where every list is whole. */
export function shortenings(
  { verdicts, events, rejected, language }: Lists,
  rowLimit: number,
): readonly string[] {
  const { sheetNames, workbookWords } = languages[language].workbook;
  const apart = [...apartOf(events)].length;
  const listed = verdictsToList(verdicts, rowLimit).length;
  const lists = [
    { sheet: sheetNames.contacts, listed, all: verdicts.length, file: 'kontakter.csv' },
    { sheet: sheetNames.events, listed: apart, all: apart, file: 'ej-kontakter.csv' },
    { sheet: sheetNames.rejected, listed: rejected.length, all: rejected.length, file: 'avvisade-rader.csv' },
  ];
  return lists.flatMap(({ sheet, listed: wanted, all, file }) => {
    const shown = Math.min(wanted, rowLimit);
    return shown === all ? [] : [workbookWords.shortened(sheet, { shown, all }, file)];
  });
}

/** Where not all readings have room, the main ones do first: each contact at least once. */
function verdictsToList(verdicts: readonly Verdict[], rowLimit: number): readonly Verdict[] {
  return verdicts.length <= rowLimit ? verdicts : verdicts.filter(({ main }) => main);
}

function atMost<Row>(rowLimit: number, rows: readonly Row[]): readonly Row[] {
  return rows.length <= rowLimit ? rows : rows.slice(0, rowLimit);
}
