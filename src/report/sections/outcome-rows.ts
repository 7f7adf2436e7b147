import type { Cell } from '../../model/cell.js';
import type { Target } from '../../model/rule.js';
import { isHidden, judgedOf, type PublishedCell, shownCell, tellsTimes } from '../cells.js';
import { type Column, numeric, type Row, type TableCell, textual } from '../document/table.js';
import type { ToldRule } from '../told-rule.js';
import { isOfTime, onSide } from '../view-target.js';
import type { Words } from '../words/words.js';

/** Columns of the tables of outcomes in the promise's own form, after the one that names the row. */
export function outcomeColumns({ rule, names, outcomes, words }: ToldRule): readonly Column[] {
  const { judged, answered, mean, median, ninetieth, interval, pending } = words.sections.resultWords;
  const titles = isOfTime(rule)
    ? [answered, names.unanswered, mean, median, ninetieth, pending]
    : [judged, ...outcomes.map((outcome) => names[outcome]), names.share, interval, pending];
  return titles.map(numeric);
}

export function outcomeTableColumns(head: string, rule: ToldRule): readonly Column[] {
  return [textual(head), ...outcomeColumns(rule)];
}

/** One row of outcomes; a hidden group says only that it is hidden. */
export function outcomeRow(
  head: string,
  cell: PublishedCell,
  rule: ToldRule,
  kind: Row['kind'] = 'plain',
): Row {
  const shown = shownCell(cell);
  if (shown === null) {
    return { head, kind, cells: hiddenCells(cell, rule.words, { columns: outcomeColumns(rule).length }) };
  }
  return { head, kind, cells: isOfTime(rule.rule) ? timeCells(shown, rule) : shareCells(shown, rule) };
}

function shareCells(cell: Cell, { side, outcomes, words }: ToldRule): readonly TableCell[] {
  const { interval, percent } = words.format;
  const share = cell.share === null ? null : onSide(cell.share, side);
  return [
    countCell(judgedOf(cell), words),
    ...outcomes.map((outcome) => countCell(cell[outcome], words)),
    share === null ? none : { content: percent(share.value, 1), sort: share.value },
    share === null ? none : { content: interval(share, 1), sort: share.low },
    countCell(cell.pending, words),
  ];
}

function timeCells(cell: Cell, { rule, words }: ToldRule): readonly TableCell[] {
  return [
    countCell(answeredOf(cell), words),
    countCell(cell.unanswered, words),
    meanCell(cell, rule.target.target, words),
    waitCell(cell.own.median, cell, words),
    waitCell(cell.own.ninetieth, cell, words),
    countCell(cell.pending, words),
  ];
}

/** Those who had an answer within the log, in time or not, told or not yet judged. */
function answeredOf(cell: Cell): number {
  return cell.mean?.answered ?? cell.met + cell.late;
}

export const none: TableCell = { content: '–' };

export function countCell(value: number, { format }: Words): TableCell {
  return { content: format.count(value), sort: value };
}

export function meanCell({ mean }: Cell, target: Target, { targets }: Words): TableCell {
  if (mean === null) return none;
  return { content: targets.meanWords(mean, target), sort: mean.atLeast ?? mean.seconds };
}

/** Longer than any time that is reached. */
const notReached = 1e12;

/** A point of the response curve. "Not reached" sorts last. */
export function waitCell(seconds: number | null, cell: Cell, { format }: Words): TableCell {
  if (!tellsTimes(cell)) return none;
  return seconds === null
    ? { content: format.duration(null), sort: notReached, wraps: true }
    : { content: format.duration(seconds), sort: seconds };
}

/** Cells that say why nothing is shown: the count's own cell says "few", the others that they are hidden. */
export function hiddenCells(
  cell: PublishedCell,
  { codes: { hiddenWords } }: Words,
  { columns, countColumn = 0 }: { readonly columns: number; readonly countColumn?: number },
): readonly TableCell[] {
  if (!isHidden(cell)) return [];
  return Array.from({ length: columns }, (_, column) => ({
    content: hiddenWords[column === countColumn ? cell.hidden : 'protects'],
    muted: true,
  }));
}
