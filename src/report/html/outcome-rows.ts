import type { Cell } from '../../model/result.js';
import { isHidden, judgedOf, type PublishedCell, shownCell } from '../cells.js';
import { count, interval, percent } from '../format.js';
import { hiddenWords } from '../words/codes-sv.js';
import { resultWords } from '../words/sections-sv.js';
import { type Column, numeric, type Row, type TableCell, textual } from './table.js';

/** Columns of the tables of outcomes, after the one that names the row. */
export const outcomeColumns: readonly Column[] = [
  numeric(resultWords.judged),
  numeric(resultWords.unanswered),
  numeric(resultWords.late),
  numeric(resultWords.met),
  numeric(resultWords.share),
  numeric(resultWords.interval),
  numeric(resultWords.pending),
];

/** One row of outcomes; a hidden group says only that it is hidden. */
export function outcomeRow(head: string, cell: PublishedCell, kind: Row['kind'] = 'plain'): Row {
  const shown = shownCell(cell);
  return {
    head,
    kind,
    cells: shown === null ? hiddenCells(cell, outcomeColumns.length) : outcomeCells(shown),
  };
}

function outcomeCells(cell: Cell): readonly string[] {
  const { share } = cell;
  return [
    count(judgedOf(cell)),
    count(cell.unanswered),
    count(cell.late),
    count(cell.met),
    share === null ? '–' : percent(share.value, 1),
    share === null ? '–' : interval(share, 1),
    count(cell.pending),
  ];
}

/** Cells that say why nothing is shown: the count's own cell says "few", the others that they are hidden. */
export function hiddenCells(cell: PublishedCell, columns: number, countColumn = 0): readonly TableCell[] {
  if (!isHidden(cell)) return [];
  return Array.from({ length: columns }, (_, column) => ({
    content: hiddenWords[column === countColumn ? cell.hidden : 'protects'],
    muted: true,
  }));
}

export function outcomeTableColumns(head: string): readonly Column[] {
  return [textual(head), ...outcomeColumns];
}
