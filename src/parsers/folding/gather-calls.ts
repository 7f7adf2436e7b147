import type { Instant } from '../../model/time.js';
import type { CallRow } from '../row.js';

const SECOND = 1000;
const HOUR = 3_600_000;
/** Exchanges number their calls anew now and then: legs further apart than this are of different calls. */
const LONGEST_GAP = 12 * HOUR;
/** Times and durations are each cut to whole seconds. */
const SEAM = 2 * SECOND;

/** The legs of one call, in canonical order. */
export type Legs = readonly [CallRow, ...CallRow[]];

/** What is known of a call while its legs are gathered. */
interface Call {
  /** In the order of the first legs. */
  readonly number: number;
  /** The call whose legs these were found to be; null where it stands for itself. */
  partOf: Call | null;
  hasBeginning: boolean;
  latestStart: Instant;
  latestEnd: Instant;
  /** When its legs were over, in a log of segments, which follow upon each other. */
  ends: readonly Instant[];
}

/**
 * The legs of each call, in canonical order like the calls: those that share an id, and in logs without ids
 * those of one caller that begin together or follow upon each other. Legs come in canonical order.
 */
export function gatherCalls(legs: readonly CallRow[]): Generator<Legs> {
  const calls: Call[] = [];
  const byId = createCallIndex<Call>();
  const bySegment = createCallIndex<readonly Call[]>();
  const callOfLeg = legs.map((leg) => {
    const { segmentOf } = leg;
    const { format } = leg.origin;
    const ids = idsOf(leg);
    const found: Call[] = [];
    for (const id of ids) {
      const known = standingFor(byId.get(format, id));
      if (known !== undefined && continues(known, leg)) found.push(known);
    }
    const running = segmentOf === undefined ? noCalls : runningAt(leg, bySegment.get(format, segmentOf));
    const seamless = running.find((one) => isSeamless(one, leg));
    if (seamless !== undefined) found.push(seamless);
    const call = joined(found) ?? opened(calls);
    addLeg(call, leg);
    for (const id of ids) byId.set(format, id, call);
    if (segmentOf !== undefined) bySegment.set(format, segmentOf, [...new Set([...running, call])]);
    return call;
  });
  return legsOfEach(legs, callOfLeg, calls.length);
}

const noCalls: readonly Call[] = [];
const nowhere = -1;

/** One call after the other, each made when it is asked for: a leg leads to the next one of its call. */
function* legsOfEach(legs: readonly CallRow[], callOfLeg: readonly Call[], calls: number): Generator<Legs> {
  const firstOf = new Int32Array(calls).fill(nowhere);
  const nextOf = new Int32Array(legs.length);
  for (let place = legs.length - 1; place >= 0; place -= 1) {
    const number = standingFor(callOfLeg[place])?.number ?? nowhere;
    nextOf[place] = firstOf[number] ?? nowhere;
    firstOf[number] = place;
  }
  for (const first of firstOf) {
    const gathered: CallRow[] = [];
    for (let place = first; place !== nowhere; place = nextOf[place] ?? nowhere) {
      const leg = legs[place];
      if (leg !== undefined) gathered.push(leg);
    }
    if (isFilled(gathered)) yield gathered;
  }
}

export function isFilled<Item>(list: readonly Item[]): list is readonly [Item, ...Item[]] {
  return list.length > 0;
}

function idsOf({ callId, relatedIds = [] }: CallRow): readonly string[] {
  if (callId === null) return relatedIds;
  return relatedIds.length === 0 ? [callId] : [callId, ...relatedIds];
}

/** What is known by an id: two formats may use one for different things. */
function createCallIndex<Known>() {
  const byFormat = new Map<string, Map<string, Known>>();
  return {
    get: (format: string, id: string): Known | undefined => byFormat.get(format)?.get(id),
    set(format: string, id: string, known: Known): void {
      const ofFormat = byFormat.get(format) ?? new Map<string, Known>();
      byFormat.set(format, ofFormat.set(id, known));
    },
  };
}

/** The call that stands for this one since the two were joined. */
function standingFor(call: Call | undefined): Call | undefined {
  return call?.partOf == null ? call : standingFor(call.partOf);
}

/** A leg that says that a call begins is of an earlier one only where that has no beginning yet. */
function continues(call: Call, leg: CallRow): boolean {
  if (leg.beginsCall === true && call.hasBeginning) return false;
  return leg.at.start - call.latestStart <= LONGEST_GAP;
}

/** Calls that are not over when a leg begins; as legs come in order of time, later ones have no use for others. */
function runningAt(leg: CallRow, calls = noCalls): readonly Call[] {
  const standing = new Set(calls.flatMap((call) => standingFor(call) ?? []));
  return [...standing].filter(({ latestEnd }) => latestEnd >= leg.at.start - SEAM);
}

/** One caller does not call twice in a second, and cannot dial again in the second of hanging up. */
function isSeamless({ latestStart, ends }: Call, { at }: CallRow): boolean {
  if (at.precision !== 'exact') return false;
  return at.start - latestStart <= SECOND || ends.some((end) => Math.abs(at.start - end) <= SEAM);
}

/** The earliest of the calls, with the legs of all. */
function joined(calls: readonly Call[]): Call | undefined {
  if (calls.length < 2) return calls[0];
  const [first, ...others] = [...new Set(calls)].sort((one, other) => one.number - other.number);
  if (first === undefined) return undefined;
  for (const other of others) {
    first.hasBeginning ||= other.hasBeginning;
    first.latestStart = Math.max(first.latestStart, other.latestStart);
    first.latestEnd = Math.max(first.latestEnd, other.latestEnd);
    first.ends = [...first.ends, ...other.ends];
    other.partOf = first;
  }
  return first;
}

function opened(calls: Call[]): Call {
  const never = Number.NEGATIVE_INFINITY;
  const call: Call = {
    number: calls.length,
    partOf: null,
    hasBeginning: false,
    latestStart: never,
    latestEnd: never,
    ends: noEnds,
  };
  calls.push(call);
  return call;
}

const noEnds: readonly Instant[] = [];

/** Of a segment the end is kept as long as another may follow upon it: none that comes later begins earlier. */
function addLeg(call: Call, { at, endedAt, beginsCall, segmentOf }: CallRow): void {
  call.hasBeginning ||= beginsCall === true;
  call.latestStart = Math.max(call.latestStart, at.start);
  call.latestEnd = Math.max(call.latestEnd, endedAt ?? at.start);
  if (segmentOf === undefined || endedAt === null) return;
  call.ends = [...call.ends.filter((end) => end >= at.start - SEAM), endedAt];
}
