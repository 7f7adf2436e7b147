import type { CallEvent, CallOutcome } from '../model/event.js';
import type { Instant } from '../model/time.js';
import { sourcesOf } from './fold-order.js';
import type { CallRow, StatedDirection } from './parser.js';

/** One leg of a call, and the same row as other exports have it. */
export interface Leg {
  readonly row: CallRow;
  readonly copies: CallRow[];
}

/** Clocks of call records are cut to whole seconds. */
const SECOND = 1000;

/** A call made of its legs, which come in canonical order. */
export function callOf(legs: readonly [Leg, ...Leg[]]): CallEvent {
  const primary = legs[0].row;
  const rows = legs.map((leg) => leg.row);
  const answered = answeredLegs(rows);
  const last = answered.at(-1);
  const lost = last === undefined ? undefined : lostTransfer(last, rows);
  const outcome = lost === undefined ? outcomeOf(rows) : lostOutcome(lost.outcome);
  const statedDirection = directionOf(rows);
  const caller = rows.find((row) => row.statedDirection === statedDirection) ?? primary;
  const decisive =
    answered[0] !== undefined && outcome === 'answered' ? answered[0] : lastOver(rows, outcome);
  return {
    channel: 'phone',
    format: primary.format,
    sources: sourcesOf(
      primary,
      legs.flatMap((leg) => [leg.row, ...leg.copies]),
    ),
    at: primary.at,
    callId: primary.callId,
    from: caller.from,
    to: [...new Set(rows.flatMap((row) => row.to))],
    outcome,
    answeredBy: outcome === 'answered' ? (last?.answeredBy ?? null) : null,
    waitSeconds: waitUntil(decisive, primary.at.start),
    talkSeconds: talkOf(answered),
    transfers: transfersOf(answered),
    statedDirection,
  };
}

/**
 * Legs that a person answered, in order. A queue writes a leg of its own around the ringing phone's, picked
 * up by the machine before anyone was there: the inner leg knows when the person answered.
 */
function answeredLegs(rows: readonly CallRow[]): readonly CallRow[] {
  const answered = rows.filter((row) => row.outcome === 'answered');
  const isAround = (outer: CallRow) =>
    answered.some(
      (inner) =>
        inner.answeredBy === outer.answeredBy &&
        pickedUpAt(inner) > pickedUpAt(outer) &&
        pickedUpAt(inner) <= (outer.endedAt ?? Number.NEGATIVE_INFINITY),
    );
  return answered.filter((row) => !isAround(row)).sort((one, other) => pickedUpAt(one) - pickedUpAt(other));
}

function pickedUpAt(row: CallRow): Instant {
  return row.at.start + (row.waitSeconds ?? 0) * SECOND;
}

/**
 * A leg that nobody answered, begun after the last answer and over when the call was: the answering party
 * handed the call on, and it went nowhere. A question to a colleague ends before the talk goes on.
 */
function lostTransfer(last: CallRow, rows: readonly CallRow[]): CallRow | undefined {
  const end = (row: CallRow) => row.endedAt ?? Number.POSITIVE_INFINITY;
  return rows.findLast((row) => {
    if (row.outcome === 'answered' || row.outcome === 'menu' || row === last) return false;
    if (last.isHandedOn) return row.at.start >= last.at.start && end(row) >= pickedUpAt(last);
    return row.at.start > pickedUpAt(last) && end(row) >= (last.endedAt ?? 0) - SECOND;
  });
}

function lostOutcome(outcome: CallOutcome): CallOutcome {
  return outcome === 'failed' ? 'no-answer' : outcome;
}

/** What says most of a call's end comes first: a menu or a failed attempt only counts where nothing else does. */
const outcomes: readonly CallOutcome[] = ['answered', 'voicemail', 'no-answer', 'busy', 'failed', 'menu'];

function outcomeOf(rows: readonly CallRow[]): CallOutcome {
  return outcomes.find((outcome) => rows.some((row) => row.outcome === outcome)) ?? 'no-answer';
}

/** A leg marked incoming decides: of what a call does afterwards, legs tell from the inside. */
function directionOf(rows: readonly CallRow[]): StatedDirection {
  const stated = rows.map((row) => row.statedDirection);
  return stated.includes('incoming') ? 'incoming' : (stated.find((direction) => direction !== null) ?? null);
}

/** The leg with which waiting ended: the first picked up by a mailbox, else the last to be over. */
function lastOver(rows: readonly CallRow[], outcome: CallOutcome): CallRow | undefined {
  if (outcome === 'voicemail') return rows.find((row) => row.outcome === 'voicemail');
  const ends = rows.map((row) => row.endedAt ?? row.at.start);
  return rows[ends.lastIndexOf(Math.max(...ends))];
}

function waitUntil(leg: CallRow | undefined, start: Instant): number | null {
  if (leg === undefined || leg.waitSeconds === null) return null;
  return Math.round((leg.at.start - start) / SECOND) + leg.waitSeconds;
}

/** Seconds talked with each party; legs that show one talk twice count once. */
function talkOf(answered: readonly CallRow[]): number | null {
  const talks = new Map(
    answered.map((row) => [JSON.stringify([pickedUpAt(row), row.answeredBy]), row.talkSeconds]),
  );
  const known = [...talks.values()].flatMap((seconds) => seconds ?? []);
  return known.length === 0 ? null : known.reduce((sum, seconds) => sum + seconds, 0);
}

/** Changes of the answering party, and a hand-over that no later leg tells of. */
function transfersOf(answered: readonly CallRow[]): number {
  const changes = answered.filter((row, index) => {
    const before = answered[index - 1];
    return before !== undefined && before.answeredBy !== row.answeredBy;
  });
  return changes.length + (answered.at(-1)?.isHandedOn ? 1 : 0);
}
