import type { ReadingReason } from '../../model/comparison-reasons.js';
import type { MissingColumn } from '../../model/event.js';
import type { BothReadings, ReadingSide } from './change-figures.js';
import { oneSidedColumns, selectionOf } from './selection.js';

/** Why the whole is not compared where one of the measurements could judge one side of the promise alone. */
export function oneSidedReasons({
  earlier,
  present,
  channels,
  isRestricted,
}: BothReadings): readonly ReadingReason[] {
  const select = selectionOf(isRestricted ? channels : null);
  const columnsOf = ({ published }: ReadingSide): readonly MissingColumn[] =>
    oneSidedColumns(select(published).whole);
  const columns = { earlier: columnsOf(earlier), present: columnsOf(present) };
  const isNone = columns.earlier.length === 0 && columns.present.length === 0;
  return isNone ? [] : [{ code: 'one-sided', ...columns }];
}
