import type { CallEvent } from '../../model/event.js';
import type { FoldReason, IgnoreReason } from '../../model/log-reading.js';
import type { CallRow } from '../row.js';
import { createTurns } from '../turns.js';
import { callOf } from './call-of-legs.js';
import { compareRows, type Folding } from './fold-order.js';
import { gatherCalls } from './gather-calls.js';
import { sortedByTime } from './sorted-by-time.js';
import { type United, uniteDuplicates } from './unite-duplicates.js';

/**
 * One event per call: the legs that belong together, or the row alone. Calls of which no row says whether a
 * person answered become no event; their rows are counted as such.
 */
export async function foldCalls(rows: readonly CallRow[]): Promise<Folding<CallEvent>> {
  const turns = createTurns();
  const events: CallEvent[] = [];
  const folded: FoldReason[] = [];
  const ignored: IgnoreReason[] = [];
  const { records, copiesOf } = legsOf(rows);
  for (const legs of gatherCalls(records)) {
    if (turns.isOver()) await turns.next();
    const event = callOf(legs, copiesOf);
    if (event !== null) events.push(event);
    for (const leg of legs) {
      if (event === null) ignored.push('outcome-unknown');
      else if (leg !== legs[0]) folded.push('leg');
      for (const _copy of copiesOf(leg)) {
        if (event === null) ignored.push('outcome-unknown');
        else folded.push('duplicate');
      }
    }
  }
  return { events, folded, ignored };
}

/** Every leg once, in canonical order. */
export function legsOf(rows: readonly CallRow[]): United<CallRow> {
  const sorted = sortedByTime(rows, (one, other) => compareRows(one, other, contents));
  return uniteDuplicates(sorted, contentOf);
}

const contents = [(row: CallRow) => row.from ?? '', (row: CallRow) => row.to[0] ?? '', contentOf];

function contentOf(row: CallRow): string {
  return JSON.stringify([
    row.callId,
    row.from,
    row.to,
    row.outcome,
    row.answeredBy,
    row.endedAt,
    row.waitSeconds,
    row.talkSeconds,
    row.isHandedOn,
    row.statedDirection,
  ]);
}
