import type { Channel } from '../model/event.js';
import type { ResponseCurve } from '../model/response-curve.js';
import type { PublishedRule } from './cells.js';

/** The curve of one channel on the clock of the reading, with when half had an answer; null where it gets not so far. */
export interface ToldCurve {
  readonly channel: Channel;
  readonly curve: ResponseCurve;
  readonly half: number | null;
}

export function toldCurves({ responseCurve }: PublishedRule): readonly ToldCurve[] {
  return (responseCurve?.channels ?? []).map(({ channel, curves: { own } }) => {
    return { channel, curve: own, half: reachedAt(own, 0.5) };
  });
}

/** A share on paper must not be missed by rounding. */
const rounding = 1e-9;

/** Seconds until a share had an answer; null where the curve does not get there. */
export function reachedAt({ points }: ResponseCurve, share: number): number | null {
  return points.find(({ answered }) => answered >= share - rounding)?.seconds ?? null;
}

/** The channel that the figure's title tells of: where fewest had an answer at the limit, or half took the longest. */
export function slowestCurve(curves: readonly ToldCurve[]): ToldCurve | null {
  const [slowest] = curves.toSorted(
    (a, b) => answeredAtLimit(a) - answeredAtLimit(b) || timeOfHalf(b) - timeOfHalf(a),
  );
  return slowest ?? null;
}

function answeredAtLimit({ curve }: ToldCurve): number {
  return curve.limit?.answered ?? 1;
}

function timeOfHalf({ half }: ToldCurve): number {
  return half ?? Number.POSITIVE_INFINITY;
}

/** The same times for every channel, since all are judged by one limit. */
export function timesOf(curves: readonly ToldCurve[]): readonly number[] {
  return curves[0]?.curve.marks.map(({ seconds }) => seconds) ?? [];
}

/** Whether the reading counts its hours in a way of its own, so that it is another clock than that on the wall. */
export function hasOwnClock({ readings: [{ limit }] }: PublishedRule): boolean {
  return limit?.kind === 'hours' && limit.counting !== 'clock' && limit.counting !== 'clock-rolled';
}
