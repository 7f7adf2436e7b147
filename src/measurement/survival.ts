import type { ResponseTimes } from '../model/share.js';
import { countAll, sortedBins } from './bin-counts.js';
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
  const steps: CurveStep[] = [];
  walkDown(times, (step) => {
    steps.push({ ...step });
    return true;
  });
  return steps;
}

/** Goes down the curve in order of time, for as long as it is told to go on. The step is the same, filled anew each time. */
function walkDown(times: BinnedTimes, goesOn: (step: CurveStep) => boolean): void {
  const answers = sortedBins(times.answered);
  const censored = sortedBins(times.censored);
  let leaving = 0;
  let atRisk = followed(times);
  const step = { seconds: 0, waiting: 1, answered: 0, atRisk: 0 };
  for (let place = 0; place < answers.length; place += 2) {
    const seconds = answers[place] ?? 0;
    for (let bin = censored[leaving]; bin !== undefined && bin < seconds; bin = censored[leaving]) {
      atRisk -= censored[leaving + 1] ?? 0;
      leaving += 2;
    }
    const answered = answers[place + 1] ?? 0;
    step.seconds = seconds;
    step.waiting *= (atRisk - answered) / atRisk;
    step.answered = answered;
    step.atRisk = atRisk;
    if (!goesOn(step)) return;
    atRisk -= answered;
  }
}

/** Contacts of which it is known how long they waited, or have waited so far. */
export function followed(times: BinnedTimes): number {
  return countAll(times.answered) + countAll(times.censored);
}

/**
 * Median and 90th percentile: the first time at which at most one half, and one tenth, still wait. Null
 * where the curve does not come down so far before the log ends.
 */
export function responseTimes(times: BinnedTimes): ResponseTimes {
  let median: number | null = null;
  let ninetieth: number | null = null;
  walkDown(times, ({ seconds, waiting }) => {
    if (median === null && isAtMost(0.5, waiting)) median = seconds;
    if (ninetieth === null && isAtMost(0.1, waiting)) ninetieth = seconds;
    return ninetieth === null;
  });
  return { median, ninetieth };
}

function isAtMost(share: number, waiting: number): boolean {
  return waiting <= share + ROUNDING;
}
