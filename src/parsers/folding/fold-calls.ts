import type { CallEvent } from '../../model/event.js';
import type { FoldReason, IgnoreReason } from '../../model/log-reading.js';
import type { CallRow } from '../row.js';
import { createTurns } from '../turns.js';
import { callOf, type Leg } from './call-of-legs.js';
import { compareRows, type Folding } from './fold-order.js';
import { gatherCalls } from './gather-calls.js';
import { sortedByTime } from './sorted-by-time.js';
import { uniteDuplicates } from './unite-duplicates.js';

/**
 * One event per call: the legs that belong together, or the row alone. Calls of which no row says whether a
 * person answered become no event; their rows are counted as such.
 */
export async function foldCalls(rows: readonly CallRow[]): Promise<Folding<CallEvent>> {
  const turns = createTurns();
  const events: CallEvent[] = [];
  const folded: FoldReason[] = [];
  const ignored: IgnoreReason[] = [];
  for (const call of gatherCalls(legsOf(rows))) {
    if (turns.isOver()) await turns.next();
    const event = callOf(call);
    if (event !== null) events.push(event);
    for (const [place, { copies }] of call.entries()) {
      if (event === null) ignored.push('outcome-unknown');
      else if (place > 0) folded.push('leg');
      for (const _copy of copies) {
        if (event === null) ignored.push('outcome-unknown');
        else folded.push('duplicate');
      }
    }
  }
  return { events, folded, ignored };
}

/** Every leg once, in canonical order. */
export function legsOf(rows: readonly CallRow[]): readonly Leg[] {
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
