import type { Cell } from '../../model/cell.js';
import type { ResponseTimes, Share } from '../../model/share.js';
import {
  type Column,
  countValue,
  type Quotient,
  secondsValue,
  shareValue,
  type TableValue,
  textValue,
} from '../table-value.js';
import type { Words } from '../words/words.js';

/** Live in the workbook, so that a reader who sums or mends counts sees the share follow. */
export const metOfJudged: Quotient = { part: 'met', whole: 'judged' };

/** The figures of one group of contacts, the unanswered first. */
export function cellColumns(words: Words): readonly Column<Cell>[] {
  const { elapsed, own } = words.workbook.cellHeadings;
  return [
    ...countColumns(words),
    ...timeColumns({ name: 'elapsed', clock: elapsed, of: (cell) => cell.elapsed }, words),
    ...timeColumns({ name: 'own', clock: own, of: (cell) => cell.own }, words),
    ...meanColumns(words),
  ];
}

function countColumns({ workbook }: Words): readonly Column<Cell>[] {
  const { cellHeadings: headings } = workbook;
  return [
    {
      name: 'judged',
      heading: headings.judged,
      width: 10,
      value: ({ share }) => countValue(share?.judged ?? 0),
    },
    {
      name: 'unanswered',
      heading: headings.unanswered,
      width: 12,
      value: (cell) => countValue(cell.unanswered),
    },
    { name: 'late', heading: headings.late, width: 12, value: ({ late }) => countValue(late) },
    { name: 'met', heading: headings.met, width: 10, value: ({ met }) => countValue(met) },
    {
      name: 'share',
      heading: headings.share,
      width: 11,
      value: ({ share }) => shareValue(share?.value),
      quotient: metOfJudged,
    },
    { name: 'low', heading: headings.low, width: 10, value: ({ share }) => shareValue(share?.low) },
    { name: 'high', heading: headings.high, width: 10, value: ({ share }) => shareValue(share?.high) },
    { name: 'pending', heading: headings.pending, width: 11, value: (cell) => countValue(cell.pending) },
    {
      name: 'share_within_log',
      heading: headings.withinLog,
      width: 14,
      value: ({ shareWithinLog }) => shareValue(shareWithinLog?.value),
    },
    {
      name: 'not_assessable',
      heading: headings.notAssessable,
      width: 12,
      value: ({ notAssessable }) => countValue(total(notAssessable)),
    },
    {
      name: 'excluded',
      heading: headings.excluded,
      width: 12,
      value: ({ excluded }) => countValue(total(excluded)),
    },
  ];
}

function meanColumns({ workbook }: Words): readonly Column<Cell>[] {
  const { cellHeadings: headings } = workbook;
  return [
    {
      name: 'mean',
      heading: headings.mean,
      width: 16,
      value: ({ mean }) => secondsValue(mean?.seconds ?? null),
    },
    {
      name: 'mean_at_least',
      heading: headings.meanAtLeast,
      width: 16,
      value: ({ mean }) => secondsValue(mean?.atLeast ?? null),
    },
  ];
}

export function shareColumns({ workbook }: Words): readonly Column<Share | null>[] {
  const { cellHeadings: headings } = workbook;
  return [
    { name: 'judged', heading: headings.judged, width: 10, value: (share) => countValue(share?.judged ?? 0) },
    { name: 'met', heading: headings.met, width: 10, value: (share) => countValue(share?.met ?? 0) },
    {
      name: 'share',
      heading: headings.share,
      width: 11,
      value: (share) => shareValue(share?.value),
      quotient: metOfJudged,
    },
    { name: 'low', heading: headings.low, width: 10, value: (share) => shareValue(share?.low) },
    { name: 'high', heading: headings.high, width: 10, value: (share) => shareValue(share?.high) },
  ];
}

export function total(counts: { readonly [reason: string]: number }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The columns of a part of a row, as columns of the row. */
export function within<Row, Part>(
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part,
): readonly Column<Row>[] {
  return columns.map((column) => ({ ...column, value: (row) => column.value(partOf(row)) }));
}

interface Times {
  readonly name: string;
  /** In which time they are told. */
  readonly clock: string;
  readonly of: (cell: Cell) => ResponseTimes;
}

function timeColumns({ name, clock, of }: Times, { workbook }: Words): readonly Column<Cell>[] {
  const { cellHeadings: headings, workbookWords } = workbook;
  return [
    {
      name: `${name}_median`,
      heading: headings.median(clock),
      width: 15,
      value: (cell) => timeValue(cell, of(cell).median, workbookWords.notReached),
    },
    {
      name: `${name}_ninetieth`,
      heading: headings.ninetieth(clock),
      width: 15,
      value: (cell) => timeValue(cell, of(cell).ninetieth, workbookWords.notReached),
    },
  ];
}

/** Where contacts were followed and the curve never got there, the cell says so. */
function timeValue(cell: Cell, seconds: number | null, notReached: string): TableValue {
  const isFollowed = cell.share !== null || cell.pending > 0;
  return seconds === null && isFollowed ? textValue(notReached) : secondsValue(seconds);
}
