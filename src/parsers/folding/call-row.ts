import type { CallFacts, CallRow, RowPlace } from '../row.js';

/** A row made of what it says and of where it stands; in most formats all rows are of one shape. */
export function callRow(facts: CallFacts, { origin, row }: RowPlace): CallRow {
  if (hasMore(facts)) return Object.assign(facts, { channel: 'phone' as const, origin, row });
  return {
    channel: 'phone',
    origin,
    row,
    at: facts.at,
    callId: facts.callId,
    from: facts.from,
    to: facts.to,
    outcome: facts.outcome,
    answeredBy: facts.answeredBy,
    endedAt: facts.endedAt,
    waitSeconds: facts.waitSeconds,
    talkSeconds: facts.talkSeconds,
    isHandedOn: facts.isHandedOn,
    statedDirection: facts.statedDirection,
  };
}

/** True of what tells more than every row must. */
function hasMore({ relatedIds, segmentOf, beginsCall, lacksCaller }: CallFacts): boolean {
  return [relatedIds, segmentOf, beginsCall, lacksCaller].some((told) => told !== undefined);
}
