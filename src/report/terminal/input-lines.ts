import { formatDate, localDate } from '../../calendar/zone.js';
import type { InputFile } from '../../model/event.js';
import { count, counted } from '../words/sv/format.js';
import { plainTable } from './plain-table.js';
import { shortenedLeft, terminalText } from './terminal-text.js';

const mostFiles = 8;
const formatWidth = 22;
const rowsWidth = 8;
const spanWidth = 21;

/** What was read: a line per file with its format, rows and the days that it covers. */
export function inputLines(inputs: readonly InputFile[], width: number): readonly string[] {
  const fileWidth = width - formatWidth - rowsWidth - spanWidth - 8;
  const isNarrow = fileWidth < 16;
  const columns = [
    { heading: 'Fil', width: isNarrow ? width - rowsWidth - spanWidth - 6 : fileWidth, align: 'left' },
    { heading: 'Format', width: formatWidth, align: 'left' },
    { heading: 'Rader', width: rowsWidth, align: 'right' },
    { heading: 'Från–till', width: spanWidth, align: 'left' },
  ] as const;
  const nameWidth = columns[0].width;
  const rows = inputs
    .slice(0, mostFiles)
    .map((input) => [
      shortenedLeft(terminalText(input.file), nameWidth),
      terminalText(input.format),
      count(input.rows),
      span(input),
    ]);
  return [
    ...plainTable(
      columns.filter((_, index) => !isNarrow || index !== 1),
      isNarrow ? rows.map((row) => row.filter((_, index) => index !== 1)) : rows,
    ),
    ...theRest(inputs.slice(mostFiles)),
  ];
}

function theRest(inputs: readonly InputFile[]): readonly string[] {
  if (inputs.length === 0) return [];
  const rows = inputs.reduce((sum, input) => sum + input.rows, 0);
  return [`  … och ${counted(inputs.length, 'fil', 'filer')} till med ${counted(rows, 'rad', 'rader')}`];
}

function span({ first, last }: InputFile): string {
  if (first === null || last === null) return 'inga händelser';
  return `${formatDate(localDate(first))}–${formatDate(localDate(last))}`;
}
