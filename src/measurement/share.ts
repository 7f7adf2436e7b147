import type { Share } from '../model/share.js';

/** The 97.5 % point of the standard normal distribution: 95 % lie between it and its negative. */
export const Z_95 = 1.959963984540054;

/**
 * The share `p = met / judged` with its 95 % Wilson interval
 * `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)`, n = judged, z = 1.96; null where nothing was judged.
 */
export function shareOf(met: number, judged: number): Share | null {
  if (judged === 0) return null;
  const value = met / judged;
  const zz = (Z_95 * Z_95) / judged;
  const centre = value + zz / 2;
  const margin = Math.sqrt(zz * (value * (1 - value) + zz / 4));
  return {
    value,
    // At the ends the formula gives 0 and 1 exactly; floating point only nearly.
    low: met === 0 ? 0 : (centre - margin) / (1 + zz),
    high: met === judged ? 1 : (centre + margin) / (1 + zz),
    met,
    judged,
  };
}
