import type { CallEvent, LogEvent } from '../model/event.js';
import type { SameCalls } from '../model/pairing-limits.js';
import { runsOf } from '../pauses.js';
import { type Directory, isName } from './directory.js';
import { placeCall } from './placement.js';
import { addUnder } from './short-list.js';
import { everyTwo, twinsAmong } from './twin-calls.js';

/** Events of which no two are one call in two of the systems. */
export interface CountedOnce {
  /** In the order in which they came. */
  readonly events: readonly LogEvent[];
  /** Calls that are no events of their own any more. */
  readonly folded: number;
}

/**
 * Folds calls that several systems have seen, in steps. What the call came to is told by the first of the systems that
 * has it, and nothing by the others: of those only the places in the logs are kept, after its own.
 */
export function* foldSameCalls(
  events: readonly LogEvent[],
  { systems, seconds }: SameCalls,
  directory: Directory,
): Generator<void, CountedOnce> {
  const seenAlso = new Map<LogEvent, CallEvent[]>();
  const gone = new Set<LogEvent>();
  const pairs = everyTwo(systems);
  const fold = (bySystem: BySystem): void => {
    const stillThere = (system: string) => (bySystem.get(system) ?? []).filter((call) => !gone.has(call));
    for (const [teller, other] of pairs) {
      const calls = { ones: stillThere(teller), others: stillThere(other) };
      for (const [call, twin] of twinsAmong(calls, seconds)) {
        gone.add(twin);
        addUnder(seenAlso, call, twin);
      }
    }
  };
  for (const run of runsOf(yield* callsByNumber(events, systems, directory))) {
    run.forEach(fold);
    yield;
  }
  if (gone.size === 0) return { events, folded: 0 };
  const left: LogEvent[] = [];
  for (const run of runsOf(events)) {
    for (const event of run) if (!gone.has(event)) left.push(withTwins(event, seenAlso.get(event)));
    yield;
  }
  return { events: left, folded: gone.size };
}

type BySystem = ReadonlyMap<string, readonly CallEvent[]>;

/** Calls of these systems, those together that went one way, from or to one number. */
function* callsByNumber(
  events: readonly LogEvent[],
  systems: readonly string[],
  directory: Directory,
): Generator<void, readonly BySystem[]> {
  const byNumber = new Map<string, Map<string, CallEvent[]>>();
  for (const run of runsOf(events)) {
    for (const call of run) {
      if (call.channel !== 'phone' || !systems.includes(call.format)) continue;
      const { direction, counterparts } = placeCall(call, directory);
      const number = counterparts[0] ?? null;
      if ((direction !== 'incoming' && direction !== 'outgoing') || !isWholeNumber(number)) continue;
      const way = `${direction} ${number}`;
      const bySystem = byNumber.get(way) ?? new Map<string, CallEvent[]>();
      byNumber.set(way, bySystem);
      addUnder(bySystem, call.format, call);
    }
    yield;
  }
  return [...byNumber.values()];
}

/** A number by which two systems can mean one person: neither hidden nor masked, and no name. */
export function isWholeNumber(party: string | null): party is string {
  return party !== null && !party.includes('*') && !isName(party);
}

function withTwins(event: LogEvent, twins: readonly CallEvent[] | undefined): LogEvent {
  if (event.channel !== 'phone' || twins === undefined) return event;
  const { format, at, callId, from, to, outcome, answeredBy } = event;
  const { waitSeconds, talkSeconds, transfers, statedDirection, isWaitEmpty } = event;
  return {
    ...{ channel: 'phone', format, at, callId, from, to, outcome, answeredBy },
    ...{ waitSeconds, talkSeconds, transfers, statedDirection },
    ...(isWaitEmpty === undefined ? {} : { isWaitEmpty }),
    sources: [...event.sources, ...twins.flatMap(({ sources }) => sources)],
  };
}
