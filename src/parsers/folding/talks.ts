import type { Instant } from '../../model/time.js';
import type { CallRow } from '../row.js';

/** Clocks of call records are cut to whole seconds. */
export const SECOND = 1000;

/** One party's talk with the caller, however many rows show it. */
export interface Talk {
  readonly answeredBy: string | null;
  /** Of the leg by which it was reached. */
  readonly startedAt: Instant;
  readonly pickedUpAt: Instant;
  readonly endedAt: Instant | null;
  readonly talkSeconds: number | null;
  readonly isHandedOn: boolean;
  /** The row that tells of its beginning. */
  readonly row: CallRow;
}

/** The talks of a call, in order. */
export function talksOf(rows: readonly CallRow[]): readonly Talk[] {
  const legs = pickedUpLegs(rows);
  if (legs.length < 2) return legs.map(talkOf);
  const talks: Talk[] = [];
  for (const talk of legs.map(talkOf)) {
    const same = talks.findIndex((other) => isSame(other, talk));
    const other = talks[same];
    if (other === undefined) talks.push(talk);
    else talks[same] = united(other, talk);
  }
  return talks;
}

/**
 * Legs that a person answered. A queue writes a leg of its own around the ringing phone's, picked up by the
 * machine before anyone was there: the inner leg knows when the person answered.
 */
function pickedUpLegs(rows: readonly CallRow[]): readonly CallRow[] {
  const answered = rows.filter((row) => row.outcome === 'answered');
  if (answered.length < 2) return answered;
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

function talkOf(row: CallRow): Talk {
  const { answeredBy, endedAt, talkSeconds, isHandedOn } = row;
  return {
    answeredBy,
    startedAt: row.at.start,
    pickedUpAt: pickedUpAt(row),
    endedAt,
    talkSeconds,
    isHandedOn,
    row,
  };
}

function isSame(one: Talk, other: Talk): boolean {
  return one.answeredBy === other.answeredBy && Math.abs(one.pickedUpAt - other.pickedUpAt) <= SECOND;
}

/** Of two rows that show one talk the one that sums up the call counts what the next party talked too. */
function united(one: Talk, other: Talk): Talk {
  const talks = [one.talkSeconds, other.talkSeconds].flatMap((seconds) => seconds ?? []);
  const ends = [one.endedAt, other.endedAt].flatMap((end) => end ?? []);
  return {
    ...one,
    endedAt: ends.length === 0 ? null : Math.max(...ends),
    talkSeconds: talks.length === 0 ? null : Math.min(...talks),
    isHandedOn: one.isHandedOn || other.isHandedOn,
  };
}
