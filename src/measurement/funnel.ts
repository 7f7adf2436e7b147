import type { FunnelLimits, PlacedBy, TooFew } from '../model/areas.js';
import type { Standing } from '../model/reading-figures.js';
import type { Share } from '../model/share.js';
import { binomialAtLeast, binomialAtMost } from './binomial.js';

/** What lies outside each limit, on one side: half of 5 % and half of 0.2 %. */
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;
/** A probability that equals a limit on paper must not fall below it by rounding. */
const ROUNDING = 1e-9;
/** So many departures at least before a missed `improvementBelow` makes an improvement area: the method says five, for every rule set. */
const FEWEST_DEPARTURES = 5;

/**
 * Where a unit stands beside the whole. With p the whole's share, n the unit's judged contacts and X
 * binomial (n, p): below the 99.8 % limit where `P(X ≤ met) < 0.001`, below the 95 % limit where
 * `P(X ≤ met) < 0.025`, above it where `P(X ≥ met) < 0.025`. These are the exact limits: the chance of
 * so extreme a number in a unit that is as the whole.
 *
 * A unit is an improvement area also where its share is below `improvementBelow` (0 to 1, null where the
 * rule set names none) with at least 5 departures. Null where either has nothing judged.
 */
export function standingOf(
  unit: Share | null,
  whole: Share | null,
  improvementBelow: number | null,
): Standing | null {
  if (unit === null || whole === null) return null;
  const soFew = binomialAtMost(unit.met, unit.judged, whole.value);
  if (isOutside(soFew, TAIL_998) || isBelowFloor(unit, improvementBelow)) return 'improvement-area';
  if (isOutside(soFew, TAIL_95)) return 'watch';
  const soMany = binomialAtLeast(unit.met, unit.judged, whole.value);
  return isOutside(soMany, TAIL_95) ? 'above' : 'as-whole';
}

/** What made a unit an improvement area; both can. None where it is not one, or has nothing judged. */
export function placedBy(unit: Share, whole: Share, improvementBelow: number | null): readonly PlacedBy[] {
  const soFew = binomialAtMost(unit.met, unit.judged, whole.value);
  return [
    ...(isOutside(soFew, TAIL_998) ? (['funnel'] as const) : []),
    ...(isBelowFloor(unit, improvementBelow) ? (['improvement-below'] as const) : []),
  ];
}

/**
 * Why a unit has too few contacts, or departures, to be placed; null where it has enough, and where the whole is all or
 * none, which no number of contacts could fall below.
 */
export function tooFewIn(unit: Share, whole: Share, improvementBelow: number | null): TooFew | null {
  const canStandOut = whole.value > 0 && whole.value < 1;
  if (canStandOut && !isOutside(binomialAtMost(0, unit.judged, whole.value), TAIL_998)) return 'contacts';
  if (improvementBelow === null || unit.value >= improvementBelow) return null;
  return isBelowFloor(unit, improvementBelow) ? null : 'departures';
}

/**
 * The limits as shares for a number of judged contacts, drawn as the curves of the funnel: the binomial quantile r,
 * interpolated between whole numbers, `(r − α) / n` with `α = (P(X ≤ r) − tail) / P(X = r)`. A unit of n lies outside
 * a limit exactly where its share does.
 */
export function funnelLimits(judged: number, share: number): FunnelLimits {
  return {
    judged,
    low998: lowerLimit(judged, share, TAIL_998),
    low95: lowerLimit(judged, share, TAIL_95),
    high95: 1 - lowerLimit(judged, 1 - share, TAIL_95),
    high998: 1 - lowerLimit(judged, 1 - share, TAIL_998),
  };
}

function lowerLimit(judged: number, share: number, tail: number): number {
  const quantile = leastNotOutside(judged, share, tail);
  const atMost = binomialAtMost(quantile, judged, share);
  const below = binomialAtMost(quantile - 1, judged, share);
  return Math.max(0, quantile - (atMost - tail) / (atMost - below)) / judged;
}

/** The least number that is not outside the limit, by halving. */
function leastNotOutside(judged: number, share: number, tail: number): number {
  let low = 0;
  let high = judged;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isOutside(binomialAtMost(middle, judged, share), tail)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The funnel begins with the fewest contacts that a share is shown of. */
const FIRST_DRAWN = 5;
const POINTS = 48;

/** The limits from few judged contacts to as many as the largest unit has, closer together where they bend. */
export function funnelCurve(largest: number, share: number): readonly FunnelLimits[] {
  if (largest < FIRST_DRAWN) return [];
  const growth = (largest / FIRST_DRAWN) ** (1 / (POINTS - 1));
  const numbers = Array.from({ length: POINTS }, (_, place) => Math.round(FIRST_DRAWN * growth ** place));
  return [...new Set(numbers)].map((judged) => funnelLimits(judged, share));
}

function isOutside(probability: number, tail: number): boolean {
  return probability < tail * (1 - ROUNDING);
}

function isBelowFloor(unit: Share, improvementBelow: number | null): boolean {
  if (improvementBelow === null) return false;
  return unit.value < improvementBelow && unit.judged - unit.met >= FEWEST_DEPARTURES;
}
