import type { Cell, ResponseTimes, Share } from '../../model/result.js';
import {
  type Column,
  countValue,
  secondsValue,
  shareValue,
  type TableValue,
  textValue,
} from '../table-value.js';

/** The figures of one group of contacts, the unanswered first. */
export const cellColumns: readonly Column<Cell>[] = [
  { name: 'judged', heading: 'Bedömda', width: 10, value: ({ share }) => countValue(share?.judged ?? 0) },
  { name: 'unanswered', heading: 'Obesvarade', width: 12, value: (cell) => countValue(cell.unanswered) },
  { name: 'late', heading: 'För sent eller avviker', width: 12, value: ({ late }) => countValue(late) },
  { name: 'met', heading: 'Uppfyllda', width: 10, value: ({ met }) => countValue(met) },
  { name: 'share', heading: 'Andel uppfyllda', width: 11, value: ({ share }) => shareValue(share?.value) },
  { name: 'low', heading: 'Intervall från', width: 10, value: ({ share }) => shareValue(share?.low) },
  { name: 'high', heading: 'Intervall till', width: 10, value: ({ share }) => shareValue(share?.high) },
  { name: 'pending', heading: 'Räknas inte än', width: 11, value: (cell) => countValue(cell.pending) },
  {
    name: 'share_within_log',
    heading: 'Andel uppfyllda, frist inom loggen',
    width: 14,
    value: ({ shareWithinLog }) => shareValue(shareWithinLog?.value),
  },
  {
    name: 'not_assessable',
    heading: 'Ej bedömbara',
    width: 12,
    value: ({ notAssessable }) => countValue(total(notAssessable)),
  },
  {
    name: 'excluded',
    heading: 'Undantagna',
    width: 12,
    value: ({ excluded }) => countValue(total(excluded)),
  },
  ...timeColumns('elapsed', 'verklig tid', (cell) => cell.elapsed),
  ...timeColumns('own', 'tolkningens tid', (cell) => cell.own),
  {
    name: 'mean',
    heading: 'Medeltid för dem som fick svar, tolkningens tid',
    width: 16,
    value: ({ mean }) => secondsValue(mean?.seconds ?? null),
  },
  {
    name: 'mean_at_least',
    heading: 'Medeltid, minst, med dem som väntar',
    width: 16,
    value: ({ mean }) => secondsValue(mean?.atLeast ?? null),
  },
];

export const shareColumns: readonly Column<Share | null>[] = [
  { name: 'judged', heading: 'Bedömda', width: 10, value: (share) => countValue(share?.judged ?? 0) },
  { name: 'met', heading: 'Uppfyllda', width: 10, value: (share) => countValue(share?.met ?? 0) },
  { name: 'share', heading: 'Andel uppfyllda', width: 11, value: (share) => shareValue(share?.value) },
  { name: 'low', heading: 'Intervall från', width: 10, value: (share) => shareValue(share?.low) },
  { name: 'high', heading: 'Intervall till', width: 10, value: (share) => shareValue(share?.high) },
];

export function total(counts: { readonly [reason: string]: number }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The columns of a part of a row, as columns of the row. */
export function within<Row, Part>(
  columns: readonly Column<Part>[],
  partOf: (row: Row) => Part,
): readonly Column<Row>[] {
  return columns.map(({ name, heading, width, value }) => ({
    name,
    heading,
    width,
    value: (row) => value(partOf(row)),
  }));
}

function timeColumns(
  name: string,
  clock: string,
  timesOf: (cell: Cell) => ResponseTimes,
): readonly Column<Cell>[] {
  return [
    {
      name: `${name}_median`,
      heading: `Hälften har fått svar, ${clock}`,
      width: 15,
      value: (cell) => timeValue(cell, timesOf(cell).median),
    },
    {
      name: `${name}_ninetieth`,
      heading: `Nio av tio har fått svar, ${clock}`,
      width: 15,
      value: (cell) => timeValue(cell, timesOf(cell).ninetieth),
    },
  ];
}

/** Where contacts were followed and the curve never got there, the cell says so. */
function timeValue(cell: Cell, seconds: number | null): TableValue {
  const isFollowed = cell.share !== null || cell.pending > 0;
  return seconds === null && isFollowed ? textValue('uppnås inte') : secondsValue(seconds);
}
