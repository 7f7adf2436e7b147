import type { ResponseTimes } from '../model/share.js';
import { sumOf } from './counts.js';
import type { BinnedTimes } from './tally.js';

/** Still waiting: the share `waiting` of contacts from `seconds` on, when `answered` of those `atRisk` had an answer. */
export interface CurveStep {
  readonly seconds: number;
  readonly waiting: number;
  readonly answered: number;
  readonly atRisk: number;
}

/** Shares that are equal on paper may differ by this much after many multiplications. */
const ROUNDING = 1e-12;

/**
 * The Kaplan–Meier curve: `S(t) = ∏ (1 − d_i / n_i)` over the bins `t_i ≤ t`, where `d_i` were answered
 * in bin i and `n_i` were neither answered nor censored before it. Within a bin answers come before
 * censorings. One step per bin with answers, in order of time.
 */
export function survivalCurve(times: BinnedTimes): readonly CurveStep[] {
  const bins = new Set([...times.answered.keys(), ...times.censored.keys()]);
  let atRisk = followed(times);
  let waiting = 1;
  const steps: CurveStep[] = [];
  for (const seconds of Float64Array.from(bins).sort()) {
    const answered = times.answered.get(seconds) ?? 0;
    if (answered > 0) {
      waiting *= (atRisk - answered) / atRisk;
      steps.push({ seconds, waiting, answered, atRisk });
    }
    atRisk -= answered + (times.censored.get(seconds) ?? 0);
  }
  return steps;
}

/** Contacts of which it is known how long they waited, or have waited so far. */
export function followed(times: BinnedTimes): number {
  return sumOf(times.answered.values()) + sumOf(times.censored.values());
}

/**
 * Median and 90th percentile: the first time at which at most one half, and one tenth, still wait. Null
 * where the curve does not come down so far before the log ends.
 */
export function responseTimes(times: BinnedTimes): ResponseTimes {
  const curve = survivalCurve(times);
  return { median: firstAtMost(curve, 0.5), ninetieth: firstAtMost(curve, 0.1) };
}

function firstAtMost(curve: readonly CurveStep[], share: number): number | null {
  return curve.find((step) => step.waiting <= share + ROUNDING)?.seconds ?? null;
}
