import type { Share, Standing } from '../model/result.js';
import { binomialAtLeast, binomialAtMost } from './binomial.js';

/** What lies outside each limit, on one side: half of 5 % and half of 0.2 %. */
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;
/** A probability that equals a limit on paper must not fall below it by rounding. */
const ROUNDING = 1e-9;
/** So many departures at least before a missed `improvementBelow` makes an improvement area. */
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

function isOutside(probability: number, tail: number): boolean {
  return probability < tail * (1 - ROUNDING);
}

function isBelowFloor(unit: Share, improvementBelow: number | null): boolean {
  if (improvementBelow === null) return false;
  return unit.value < improvementBelow && unit.judged - unit.met >= FEWEST_DEPARTURES;
}
