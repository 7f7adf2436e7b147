import type { CallEvent, FoldReason } from '../model/event.js';
import { callOf, type Leg } from './call-of-legs.js';
import { compareRows, type Folding } from './fold-order.js';
import type { CallRow } from './parser.js';

const HOUR = 3_600_000;
/** Exchanges number their calls anew now and then: legs further apart than this are of different calls. */
const LONGEST_GAP = 12 * HOUR;

/** One event per call: the legs that share a call id, or the row alone where there is none. */
export function foldCalls(rows: readonly CallRow[]): Folding<CallEvent> {
  const legs = uniteDuplicates([...rows].sort((one, other) => compareRows(one, other, contents)));
  const calls = gatherCalls(legs);
  const folded = calls.flatMap((call): readonly FoldReason[] => {
    const duplicates = call.reduce((sum, leg) => sum + leg.copies.length, 0);
    return [
      ...Array<FoldReason>(call.length - 1).fill('leg'),
      ...Array<FoldReason>(duplicates).fill('duplicate'),
    ];
  });
  return { events: calls.map(callOf), folded, ignored: [] };
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

/**
 * n equal rows in one file are n legs; in another file of the same format they are the same n, so that the
 * largest number in any file counts. Rows come in canonical order.
 */
function uniteDuplicates(rows: readonly CallRow[]): readonly Leg[] {
  if (new Set(rows.map(({ source }) => source.file)).size < 2)
    return rows.map((row) => ({ row, copies: [] }));
  const legs: Leg[] = [];
  const equal = new Map<string, Leg[]>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const content = JSON.stringify([row.format, row.at.start, row.at.precision, contentOf(row)]);
    const inFile = JSON.stringify([row.source.file, row.source.sheet, content]);
    const occurrence = seen.get(inFile) ?? 0;
    seen.set(inFile, occurrence + 1);
    const same = equal.get(content) ?? [];
    equal.set(content, same);
    const known = same[occurrence];
    if (known !== undefined) {
      known.copies.push(row);
      continue;
    }
    const leg = { row, copies: [] };
    same.push(leg);
    legs.push(leg);
  }
  return legs;
}

function gatherCalls(legs: readonly Leg[]): readonly (readonly [Leg, ...Leg[]])[] {
  const calls: [Leg, ...Leg[]][] = [];
  const latest = new Map<string, [Leg, ...Leg[]]>();
  for (const leg of legs) {
    const { format, callId, at } = leg.row;
    const key = callId === null ? null : JSON.stringify([format, callId]);
    const call = key === null ? undefined : latest.get(key);
    const last = call?.at(-1)?.row.at.start ?? Number.NEGATIVE_INFINITY;
    if (call !== undefined && at.start - last <= LONGEST_GAP) {
      call.push(leg);
      continue;
    }
    const opened: [Leg, ...Leg[]] = [leg];
    calls.push(opened);
    if (key !== null) latest.set(key, opened);
  }
  return calls;
}
