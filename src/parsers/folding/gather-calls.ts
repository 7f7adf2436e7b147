import type { Instant } from '../../model/time.js';
import type { Leg } from './call-of-legs.js';

const SECOND = 1000;
const HOUR = 3_600_000;
/** Exchanges number their calls anew now and then: legs further apart than this are of different calls. */
const LONGEST_GAP = 12 * HOUR;
/** Times and durations are each cut to whole seconds. */
const SEAM = 2 * SECOND;

/** The legs of a call, by their place among all legs. */
interface Call {
  /** In order. */
  legs: number[];
  /** The call whose legs these were found to be; null where it stands for itself. */
  partOf: Call | null;
  hasBeginning: boolean;
  latestStart: Instant;
  latestEnd: Instant;
}

/**
 * The legs of each call, in canonical order like the calls: those that share an id, and in logs without ids
 * those of one caller that begin together or follow upon each other. Legs come in canonical order.
 */
export function gatherCalls(legs: readonly Leg[]): readonly (readonly [Leg, ...Leg[]])[] {
  const calls: Call[] = [];
  const byId = createCallIndex<Call>();
  const bySegment = createCallIndex<readonly Call[]>();
  for (const [place, leg] of legs.entries()) {
    const { format, segmentOf } = leg.row;
    const ids = idsOf(leg);
    const found: Call[] = [];
    for (const id of ids) {
      const known = callOf(byId.get(format, id));
      if (known !== undefined && continues(known, leg)) found.push(known);
    }
    const running = segmentOf === undefined ? [] : runningAt(leg, bySegment.get(format, segmentOf) ?? []);
    const seamless = running.find((one) => isSeamless(one, leg, legs));
    if (seamless !== undefined) found.push(seamless);
    const call = joined(found) ?? opened(calls);
    addLeg(call, leg, place);
    for (const id of ids) byId.set(format, id, call);
    if (segmentOf !== undefined) bySegment.set(format, segmentOf, [...new Set([...running, call])]);
  }
  return legsOfEach(calls, legs);
}

function legsOfEach(calls: readonly Call[], legs: readonly Leg[]): readonly (readonly [Leg, ...Leg[]])[] {
  const gathered: (readonly [Leg, ...Leg[]])[] = [];
  for (const { legs: places, partOf } of calls) {
    const [first, ...rest] = partOf === null ? places.flatMap((place) => legs[place] ?? []) : [];
    if (first !== undefined) gathered.push([first, ...rest]);
  }
  return gathered;
}

function idsOf({ row }: Leg): readonly string[] {
  const { callId, relatedIds = [] } = row;
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
function callOf(call: Call | undefined): Call | undefined {
  return call?.partOf == null ? call : callOf(call.partOf);
}

/** A leg that says that a call begins is of an earlier one only where that has no beginning yet. */
function continues(call: Call, { row }: Leg): boolean {
  if (row.beginsCall === true && call.hasBeginning) return false;
  return row.at.start - call.latestStart <= LONGEST_GAP;
}

/** Calls that are not over when a leg begins; as legs come in order of time, later ones have no use for others. */
function runningAt({ row }: Leg, calls: readonly Call[]): readonly Call[] {
  const standing = new Set(calls.flatMap((call) => callOf(call) ?? []));
  return [...standing].filter(({ latestEnd }) => latestEnd >= row.at.start - SEAM);
}

/** One caller does not call twice in a second, and cannot dial again in the second of hanging up. */
function isSeamless(call: Call, { row }: Leg, legs: readonly Leg[]): boolean {
  if (row.at.precision !== 'exact') return false;
  return call.legs.some((place) => {
    const other = legs[place]?.row;
    if (other === undefined) return false;
    const isTogether = row.at.start - other.at.start <= SECOND;
    return isTogether || (other.endedAt !== null && Math.abs(row.at.start - other.endedAt) <= SEAM);
  });
}

/** The earliest of the calls, with the legs of all. */
function joined(calls: readonly Call[]): Call | undefined {
  if (calls.length < 2) return calls[0];
  const [first, ...others] = [...new Set(calls)].sort(
    (one, other) => (one.legs[0] ?? 0) - (other.legs[0] ?? 0),
  );
  if (first === undefined) return undefined;
  for (const other of others) {
    first.legs = [...first.legs, ...other.legs].sort((leg, another) => leg - another);
    first.hasBeginning ||= other.hasBeginning;
    first.latestStart = Math.max(first.latestStart, other.latestStart);
    first.latestEnd = Math.max(first.latestEnd, other.latestEnd);
    other.partOf = first;
  }
  return first;
}

function opened(calls: Call[]): Call {
  const never = Number.NEGATIVE_INFINITY;
  const call = { legs: [], partOf: null, hasBeginning: false, latestStart: never, latestEnd: never };
  calls.push(call);
  return call;
}

function addLeg(call: Call, { row }: Leg, place: number): void {
  call.legs.push(place);
  call.hasBeginning ||= row.beginsCall === true;
  call.latestStart = Math.max(call.latestStart, row.at.start);
  call.latestEnd = Math.max(call.latestEnd, row.endedAt ?? row.at.start);
}
