import type { CallEvent, LogEvent } from '../model/event.js';
import type { SameCalls } from '../model/pairing-limits.js';
import { type Directory, isName } from './directory.js';
import { placeCall } from './placement.js';
import { addUnder } from './short-list.js';
import { twinsAmong } from './twin-calls.js';

/** Events of which no two are one call in two of the systems. */
export interface CountedOnce {
  /** In the order in which they came. */
  readonly events: readonly LogEvent[];
  /** Calls that are no events of their own any more. */
  readonly folded: number;
}

/**
 * Folds calls that several systems have seen. What the call came to is told by the first of the systems that has it,
 * and nothing by the others: of those only the places in the logs are kept, after its own.
 */
export function foldSameCalls(
  events: readonly LogEvent[],
  { systems, seconds }: SameCalls,
  directory: Directory,
): CountedOnce {
  const seenAlso = new Map<LogEvent, CallEvent[]>();
  const gone = new Set<LogEvent>();
  for (const bySystem of callsByNumber(events, systems, directory).values()) {
    const free = (system: string) => (bySystem.get(system) ?? []).filter((call) => !gone.has(call));
    for (const [place, teller] of systems.entries()) {
      for (const system of systems.slice(place + 1)) {
        for (const [call, twin] of twinsAmong({ ones: free(teller), others: free(system) }, seconds)) {
          gone.add(twin);
          addUnder(seenAlso, call, twin);
        }
      }
    }
  }
  if (gone.size === 0) return { events, folded: 0 };
  return {
    events: events
      .filter((event) => !gone.has(event))
      .map((event) => (event.channel === 'phone' ? withTwins(event, seenAlso.get(event) ?? []) : event)),
    folded: gone.size,
  };
}

/** Calls of these systems that went one way, from or to one number, by system. */
function callsByNumber(
  events: readonly LogEvent[],
  systems: readonly string[],
  directory: Directory,
): ReadonlyMap<string, ReadonlyMap<string, readonly CallEvent[]>> {
  const calls = events
    .filter((event) => event.channel === 'phone')
    .filter(({ format }) => systems.includes(format));
  const byNumber = new Map<string, Map<string, CallEvent[]>>();
  for (const call of calls) {
    const { direction, counterparts } = placeCall(call, directory);
    const number = counterparts[0] ?? null;
    if ((direction !== 'incoming' && direction !== 'outgoing') || !isWholeNumber(number)) continue;
    const way = `${direction} ${number}`;
    const bySystem = byNumber.get(way) ?? new Map<string, CallEvent[]>();
    byNumber.set(way, bySystem);
    addUnder(bySystem, call.format, call);
  }
  return byNumber;
}

/** A number by which two systems can mean one person: neither hidden nor masked, and no name. */
export function isWholeNumber(party: string | null): party is string {
  return party !== null && !party.includes('*') && !isName(party);
}

function withTwins(call: CallEvent, twins: readonly CallEvent[]): CallEvent {
  if (twins.length === 0) return call;
  const { channel, format, at, callId, from, to, outcome, answeredBy } = call;
  const { waitSeconds, talkSeconds, transfers, statedDirection } = call;
  return {
    ...{ channel, format, at, callId, from, to, outcome, answeredBy },
    ...{ waitSeconds, talkSeconds, transfers, statedDirection },
    sources: [...call.sources, ...twins.flatMap(({ sources }) => sources)],
  };
}
