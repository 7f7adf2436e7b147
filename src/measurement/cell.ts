import type { Cell } from '../model/cell.js';
import type { RuleKind } from '../model/rule.js';
import { type Counts, sumOf } from './counts.js';
import { meanTime } from './mean.js';
import { shareOf } from './share.js';
import { responseTimes } from './survival.js';
import { type GroupTally, isOwnTimeElapsed, type Reason } from './tally.js';

/**
 * The figures of one group. `judged = met + late + unanswered`; `share = met / judged`; `shareWithinLog`
 * is the same among the judged contacts whose deadline lies within the log, given only where some are
 * pending. Response times are of judged and pending contacts of which the log tells how long they waited.
 */
export function cellOf(group: GroupTally, kind: RuleKind): Cell {
  const { met, late, unanswered, pending } = group.outcomes;
  const { withinLog } = group;
  const elapsed = responseTimes(group.elapsed);
  return {
    met,
    late,
    unanswered,
    pending,
    notAssessable: inOrder(group.notAssessable),
    excluded: inOrder(group.excluded),
    share: shareOf(met, met + late + unanswered),
    shareWithinLog: pending === 0 ? null : shareOf(withinLog.met, withinLog.judged),
    elapsed,
    own: isOwnTimeElapsed(group) ? { ...elapsed } : responseTimes(group.own),
    mean: meanTime(group.sums, kind),
  };
}

/** All contacts of a cell that were judged: met, late or unanswered. */
export function judgedIn(cell: Cell): number {
  return cell.met + cell.late + cell.unanswered;
}

/** All contacts of a cell: judged, pending, not assessable and excluded. */
export function contactsIn(cell: Cell): number {
  return (
    judgedIn(cell) +
    cell.pending +
    sumOf(Object.values(cell.notAssessable)) +
    sumOf(Object.values(cell.excluded))
  );
}

/** By code, so that the same counts are written the same, whatever the order in which they came. */
function inOrder(counts: Counts<Reason>): { readonly [reason in Reason]?: number } {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
