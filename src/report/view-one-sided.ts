import type { OneSidedCell } from '../model/cell.js';
import type { MissingColumn } from '../model/event.js';
import type { Target } from '../model/rule.js';
import { judgedOf } from './cells.js';
import type { Side } from './view-target.js';

/** Why there is no share: only contacts on one side could be judged. */
export interface OneSidedHeadline {
  readonly pattern: 'one-sided';
  readonly columns: readonly MissingColumn[];
  readonly judged: number;
  /** Judged, or not assessable for these columns. */
  readonly contacts: number;
  /** The side that can be judged. */
  readonly side: Side;
  /** What the share that is promised would look to be. */
  readonly seeming: 'high' | 'low' | 'other';
}

export function oneSidedHeadline(cell: OneSidedCell, { form }: Target): OneSidedHeadline {
  const { columns, judged: side, lacking } = cell.oneSided;
  const judged = judgedOf(cell);
  const isOfShare = form === 'at-least' || form === 'at-most';
  const isHigh = (side === 'kept') === (form === 'at-least');
  const seeming = !isOfShare ? 'other' : isHigh ? 'high' : 'low';
  return { pattern: 'one-sided', columns, judged, contacts: judged + lacking, side, seeming };
}
