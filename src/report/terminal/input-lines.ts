import { formatDate, localDate } from '../../calendar/zone.js';
import type { InputFile } from '../../model/event.js';
import type { Words } from '../words/words.js';
import { plainTable } from './plain-table.js';
import type { Screen } from './screen.js';
import { shortenedLeft, terminalText } from './terminal-text.js';

const mostFiles = 8;
const formatWidth = 22;
const rowsWidth = 8;
const spanWidth = 21;

/** What was read: a line per file with its format, rows and the days that it covers. */
export function inputLines(inputs: readonly InputFile[], { width, words }: Screen): readonly string[] {
  const { terminalWords } = words.terminal;
  const fileWidth = width - formatWidth - rowsWidth - spanWidth - 8;
  const isNarrow = fileWidth < 16;
  const columns = [
    {
      heading: terminalWords.file,
      width: isNarrow ? width - rowsWidth - spanWidth - 6 : fileWidth,
      align: 'left',
    },
    { heading: terminalWords.format, width: formatWidth, align: 'left' },
    { heading: terminalWords.rows, width: rowsWidth, align: 'right' },
    { heading: terminalWords.span, width: spanWidth, align: 'left' },
  ] as const;
  const nameWidth = columns[0].width;
  const rows = inputs
    .slice(0, mostFiles)
    .map((input) => [
      shortenedLeft(terminalText(input.file), nameWidth),
      terminalText(input.format),
      words.format.count(input.rows),
      span(input, words),
    ]);
  return [
    ...plainTable(
      columns.filter((_, index) => !isNarrow || index !== 1),
      isNarrow ? rows.map((row) => row.filter((_, index) => index !== 1)) : rows,
    ),
    ...theRest(inputs.slice(mostFiles), words),
  ];
}

function theRest(inputs: readonly InputFile[], { terminal }: Words): readonly string[] {
  if (inputs.length === 0) return [];
  const rows = inputs.reduce((sum, input) => sum + input.rows, 0);
  return [`  ${terminal.terminalWords.moreFiles(inputs.length, rows)}`];
}

function span({ first, last }: InputFile, { terminal }: Words): string {
  if (first === null || last === null) return terminal.terminalWords.noEvents;
  return `${formatDate(localDate(first))}–${formatDate(localDate(last))}`;
}
