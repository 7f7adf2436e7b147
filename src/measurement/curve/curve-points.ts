import type { CurvePoint } from '../../model/response-curve.js';
import { countAfter } from '../bin-counts.js';
import { shareOf, Z_95 } from '../share.js';
import { followed, survivalCurve } from '../survival.js';
import type { BinnedTimes } from '../tally.js';

/** A rise of less than this is less than a pixel of any drawing. */
const LEAST_RISE = 1 / 300;
/** Shares at which a curve is read: the point that reaches one is always kept. */
const READ_AT = [0.5, 0.9] as const;
const ROUNDING = 1e-12;

/** How many were neither answered before a time, nor at it, and were followed past it. */
export function waitingAt(times: BinnedTimes, seconds: number): number {
  return countAfter(times.answered, seconds) + countAfter(times.censored, seconds);
}

/**
 * Every step of the Kaplan–Meier curve as the share answered, `1 − S(t)`. The interval is Greenwood's on the log-log
 * scale: `S^exp(±z·se)` with `se = √(Σ d_i / (n_i (n_i − d_i))) / |ln S|`, z = 1.96, which is not defined where nobody
 * waits any longer: there it is Wilson's of the answered among all, those who left before counted as not answered, and
 * no lower than the step before.
 */
export function curvePoints(times: BinnedTimes): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  const all = followed(times);
  let [variance, known] = [0, 0];
  for (const { seconds, waiting, answered, atRisk } of survivalCurve(times)) {
    const left = atRisk - answered;
    variance += answered / (atRisk * left);
    known += answered;
    const [low, high] =
      left === 0
        ? [Math.max(points.at(-1)?.low ?? 0, shareOf(known, all)?.low ?? 0), 1]
        : answeredInterval(waiting, variance);
    points.push({ seconds, answered: 1 - waiting, low, high });
  }
  return points;
}

function answeredInterval(waiting: number, variance: number): readonly [low: number, high: number] {
  const spread = Math.exp((Z_95 * Math.sqrt(variance)) / Math.abs(Math.log(waiting)));
  return [1 - waiting ** (1 / spread), 1 - waiting ** spread];
}

/**
 * The last point at or before a time. Where there is none nobody was answered, and the interval is Wilson's of none
 * among those who were followed past it; up to all where nobody was.
 */
export function pointAt(points: readonly CurvePoint[], times: BinnedTimes, seconds: number): CurvePoint {
  const reached = points.findLast((point) => point.seconds <= seconds);
  if (reached !== undefined) return { ...reached, seconds };
  return { seconds, answered: 0, low: 0, high: shareOf(0, waitingAt(times, seconds))?.high ?? 1 };
}

/** Points of which no drawing shows that others are missing: the curve through them is nowhere a pixel too low. */
export function drawnPoints(points: readonly CurvePoint[]): readonly CurvePoint[] {
  let last = 0;
  return points.filter(({ answered }, place) => {
    const isReadOff = READ_AT.some(
      (share) => isReached(share, answered) && !isReached(share, before(points, place)),
    );
    const isKept = answered - last >= LEAST_RISE || isReadOff || place === points.length - 1;
    if (isKept) last = answered;
    return isKept;
  });
}

function isReached(share: number, answered: number): boolean {
  return answered >= share - ROUNDING;
}

function before(points: readonly CurvePoint[], place: number): number {
  return points[place - 1]?.answered ?? 0;
}
