import type { PlacedEvent } from '../../model/contact.js';
import type { CallEvent } from '../../model/event.js';
import { usualSameCallSeconds } from '../../model/pairing-limits.js';
import { isWholeNumber } from '../../pairing/same-calls.js';
import { addUnder } from '../../pairing/short-list.js';
import { everyTwo, twinsAmong } from '../../pairing/twin-calls.js';
import { type Counts, emptyMap, increase, within } from '../counts.js';
import type { Collector } from './collector.js';

/** Calls that two formats both have, by the one and the other in the order of their names. */
export type CallTwins = Map<string, Counts<string>>;

/** Counts incoming calls from known numbers by format. */
export function collectKnownCallers(): Collector<PlacedEvent, Counts<string>> {
  const calls: Counts<string> = new Map();
  return {
    add(placed) {
      const call = knownCallOf(placed);
      if (call !== null) increase(calls, call.format);
    },
    gathered: () => calls,
  };
}

/** What of such calls two systems seem to have seen. Where all are of one format nobody walks over them again. */
export function callTwins(events: Iterable<PlacedEvent>, knownCallers: Counts<string>): CallTwins {
  if (knownCallers.size < 2) return new Map();
  const pairs = everyTwo([...knownCallers.keys()].sort());
  const twins: CallTwins = new Map();
  for (const calls of callsByNumber(events).values()) {
    for (const [one, other] of pairs) {
      const both = { ones: calls.get(one) ?? [], others: calls.get(other) ?? [] };
      const { length } = twinsAmong(both, usualSameCallSeconds);
      if (length > 0) increase(within(twins, one, emptyMap<string, number>), other, length);
    }
  }
  return twins;
}

/** By number and format. */
function callsByNumber(
  events: Iterable<PlacedEvent>,
): ReadonlyMap<string | null, ReadonlyMap<string, readonly CallEvent[]>> {
  const byNumber = new Map<string | null, Map<string, CallEvent[]>>();
  for (const placed of events) {
    const call = knownCallOf(placed);
    if (call === null) continue;
    addUnder(within(byNumber, call.from, emptyMap<string, CallEvent[]>), call.format, call);
  }
  return byNumber;
}

function knownCallOf({ event, direction }: PlacedEvent): CallEvent | null {
  return direction === 'incoming' && event.channel === 'phone' && isWholeNumber(event.from) ? event : null;
}
