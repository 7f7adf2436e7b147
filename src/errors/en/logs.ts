import { choiceExamples } from '../choice-examples.js';
import type { WordsOf } from '../error-words.js';
import type { LogFacts, UnknownWords } from '../facts/logs.js';
import { raisedLimit } from '../raised-limit.js';
import { grouped } from './grouped.js';

export const logs: WordsOf<LogFacts> = {
  'excel-unreadable': ({ file }) => ({
    message: `The Excel file ${file} cannot be read. It is damaged, or written in a way that the program cannot read.`,
    advice: 'Open the file in Excel and save it anew as an Excel workbook (.xlsx), or export the log as CSV.',
    example: 'servicematning inspect logs/mail.xlsx',
  }),
  'too-many-cells': ({ file, mostBytes }) => ({
    message: `The Excel file ${file} has too many cells or sheets, or cells very far to the right.`,
    advice:
      'Remove what stands to the right of the log, or save the sheet as CSV. If all is to be read, raise the limit.',
    example: `--max-input-size ${raisedLimit(mostBytes)}`,
  }),
  'sheet-not-found': ({ file, sheet, sheets }) => ({
    message: `${file} has no sheet named “${sheet}”. The sheets are: ${sheets.join(', ')}.`,
    advice: 'Correct “sheet” in the project file.',
    example: `sheet: ${JSON.stringify(sheets[0] ?? 'Sheet1')}`,
  }),
  'several-sheets': ({ file, sheets }) => {
    const [first = '', ...others] = sheets.map((sheet) => `sheet: ${JSON.stringify(sheet)}`);
    return {
      message: `${file} has several sheets that look like logs: ${sheets.join(', ')}.`,
      advice:
        'Choose a sheet with “sheet” at the file under “inputs” in the project file. If more are to be read, name the file once for each sheet.',
      example: first,
      inputLines: [
        first,
        ...others.map((other) => `# if more are to be read: the file once more, with ${other}`),
      ],
    };
  },
  'ambiguous-dates': ({ file, examples }) => ({
    message: `In ${file} it cannot be told whether the day or the month comes first in the dates: ${datesOf(examples)}. No date in the file has a day after the 12th.`,
    advice:
      'Export the log with dates written as 2018-10-08, or for a longer time so that later days are in it too. If you know which comes first, write dateOrder: day-first or dateOrder: month-first at the file under “inputs” in the project file.',
    example: 'dateOrder: day-first',
    inputLines: ['dateOrder: day-first', '# or dateOrder: month-first'],
  }),
  'dates-contradict': ({ file, examples }) => ({
    message: `In ${file} the day comes first in some dates and the month first in others: ${datesOf(examples)}.`,
    advice:
      'The file is probably put together from several exports. Give the exports one by one, or write the dates with the year first.',
    example: '2018-10-08',
  }),
  'no-events': ({ files }) => ({
    message: `No mail or calls could be read in ${files.join(', ')}.`,
    advice: 'Check that the files are exported logs with at least one row below the header row.',
    example: `servicematning inspect ${files[0] ?? 'logs/mail.csv'}`,
  }),
  'too-many-rejected': ({ rejected, rows, limit, examples, unknownWords }) => ({
    message: `${grouped(rejected)} of ${grouped(rows)} rows could not be read. That is more than the limit of ${limit} per cent, so no report was written. The first:\n${examples.map((line) => `  ${line}`).join('\n')}`,
    advice: `${explainAdvice(unknownWords)} Raise the limit only if the rows may be missing: --max-rejected ${percentOf(rejected, rows)}.`,
    example: `servicematning inspect ${unknownWords?.file ?? 'logs/mail.csv'}`,
  }),
};

/** What can be done about the rows, as far as their format allows. */
function explainAdvice(unknown: UnknownWords | null): string {
  if (unknown === null || unknown.column === '') return 'Correct the export or the file.';
  const { column, choice, described } = unknown;
  if (choice === null)
    return `The format does not know what stands in the column “${column}”, and the project file cannot explain it. Look at the rows. If they are no contacts, pass them over with skip beside the file under inputs, as in skip: { ${JSON.stringify(column)}: ^Fax }.`;
  return described === null
    ? `Say in the project file what the words in the column “${column}” mean, under inputFormats with for instance ${choiceExamples[choice]}. servicematning inspect proposes the lines.`
    : `Say what the words in the column “${column}” mean where ${described} is described, with for instance ${choiceExamples[choice]}.`;
}

function percentOf(rejected: number, rows: number): number {
  return Math.ceil((rejected / rows) * 100);
}

function datesOf(examples: LogFacts['ambiguous-dates']['examples']): string {
  return examples.map(({ row, text }) => `row ${row} “${text}”`).join(', ');
}
