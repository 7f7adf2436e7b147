import type { Cell } from '../../model/result.js';
import { isHidden, judgedOf, type PublishedCell, shownCell } from '../cells.js';
import { html } from '../markup.js';
import { isOfTime, onSide } from '../view-target.js';
import type { WordedRule } from '../worded-rule.js';
import { hiddenWords } from '../words/sv/codes.js';
import { count, duration, interval, percent } from '../words/sv/format.js';
import { resultWords } from '../words/sv/sections.js';
import { meanWords } from '../words/sv/targets.js';
import { type Column, numeric, type Row, type TableCell, textual } from './table.js';

/** Columns of the tables of outcomes in the promise's own form, after the one that names the row. */
export function outcomeColumns({ rule, names, outcomes }: WordedRule): readonly Column[] {
  const { judged, answered, mean, median, ninetieth, interval: range, pending } = resultWords;
  const titles = isOfTime(rule)
    ? [answered, names.unanswered, mean, median, ninetieth, pending]
    : [judged, ...outcomes.map((outcome) => names[outcome]), names.share, range, pending];
  return titles.map(numeric);
}

export function outcomeTableColumns(head: string, worded: WordedRule): readonly Column[] {
  return [textual(head), ...outcomeColumns(worded)];
}

/** One row of outcomes; a hidden group says only that it is hidden. */
export function outcomeRow(
  head: string,
  cell: PublishedCell,
  worded: WordedRule,
  kind: Row['kind'] = 'plain',
): Row {
  const shown = shownCell(cell);
  if (shown === null) return { head, kind, cells: hiddenCells(cell, outcomeColumns(worded).length) };
  return { head, kind, cells: isOfTime(worded.rule) ? timeCells(shown, worded) : shareCells(shown, worded) };
}

function shareCells(cell: Cell, { side, outcomes }: WordedRule): readonly TableCell[] {
  const share = cell.share === null ? null : onSide(cell.share, side);
  return [
    counted(judgedOf(cell)),
    ...outcomes.map((outcome) => counted(cell[outcome])),
    share === null ? none : { content: percent(share.value, 1), sort: share.value },
    share === null ? none : { content: interval(share, 1), sort: share.low },
    counted(cell.pending),
  ];
}

function timeCells(cell: Cell, { rule }: WordedRule): readonly TableCell[] {
  return [
    counted(answeredOf(cell)),
    counted(cell.unanswered),
    cell.mean === null
      ? none
      : { content: meanWords(cell.mean, rule.target.target), sort: cell.mean.atLeast ?? cell.mean.seconds },
    waited(cell.own.median, cell),
    waited(cell.own.ninetieth, cell),
    counted(cell.pending),
  ];
}

/** Those who had an answer within the log, in time or not, told or not yet judged. */
function answeredOf(cell: Cell): number {
  return cell.mean?.answered ?? cell.met + cell.late;
}

export const none: TableCell = { content: '–' };

export function counted(value: number): TableCell {
  return { content: count(value), sort: value };
}

/** A point of the response curve. "Not reached" sorts last: it is longer than any time. */
export function waited(seconds: number | null, cell: Cell): TableCell {
  if (cell.share === null && cell.pending === 0) return none;
  return seconds === null
    ? { content: html`<span class="words">${duration(null)}</span>`, sort: 1e12 }
    : { content: duration(seconds), sort: seconds };
}

/** Cells that say why nothing is shown: the count's own cell says "few", the others that they are hidden. */
export function hiddenCells(cell: PublishedCell, columns: number, countColumn = 0): readonly TableCell[] {
  if (!isHidden(cell)) return [];
  return Array.from({ length: columns }, (_, column) => ({
    content: hiddenWords[column === countColumn ? cell.hidden : 'protects'],
    muted: true,
  }));
}
