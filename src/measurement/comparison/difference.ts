import type { Change, Difference } from '../../model/comparison.js';
import type { Share } from '../../model/share.js';

/**
 * `d = present − earlier` with its 95 % Newcombe interval, made of the two Wilson intervals (method 10 of
 * Newcombe 1998): with p the shares, l and u their lower and upper limits,
 *
 *     low  = d − √((p₂ − l₂)² + (u₁ − p₁)²)
 *     high = d + √((u₂ − p₂)² + (p₁ − l₁)²)
 *
 * where 1 is the earlier share and 2 the present one. A change is clear where the interval leaves 0 out.
 */
export function differenceOf(earlier: Share, present: Share): Difference {
  const value = present.value - earlier.value;
  const low = value - Math.hypot(present.value - present.low, earlier.high - earlier.value);
  const high = value + Math.hypot(present.high - present.value, earlier.value - earlier.low);
  return { value, low, high, change: changeOf(low, high) };
}

function changeOf(low: number, high: number): Change {
  if (low > 0) return 'clear-up';
  return high < 0 ? 'clear-down' : 'no-clear-difference';
}
