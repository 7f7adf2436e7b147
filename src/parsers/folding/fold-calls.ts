import type { CallEvent } from '../../model/event.js';
import type { FoldReason, IgnoreReason } from '../../model/log-reading.js';
import type { CallRow } from '../parser.js';
import { createTurns } from '../turns.js';
import { callOf, type Leg } from './call-of-legs.js';
import { compareRows, type Folding } from './fold-order.js';
import { gatherCalls } from './gather-calls.js';
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
    const copies = call.reduce((sum, leg) => sum + leg.copies.length, 0);
    const event = callOf(call);
    if (event === null) {
      ignored.push(...Array<IgnoreReason>(call.length + copies).fill('outcome-unknown'));
      continue;
    }
    events.push(event);
    folded.push(
      ...Array<FoldReason>(call.length - 1).fill('leg'),
      ...Array<FoldReason>(copies).fill('duplicate'),
    );
  }
  return { events, folded, ignored };
}

/** Every leg once, in canonical order. */
export function legsOf(rows: readonly CallRow[]): readonly Leg[] {
  const sorted = [...rows].sort((one, other) => compareRows(one, other, contents));
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
