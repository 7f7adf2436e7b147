/** A share of `judged` with its 95 % Wilson interval, all 0 to 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly met: number;
  readonly judged: number;
}

/** Seconds until half, and nine of ten, had an answer; null where the curve does not get there. */
export interface ResponseTimes {
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/**
 * Mean seconds of those who were answered, in the reading's own time. Others were still waiting when the
 * log ended: `atLeast` counts their waiting so far, so the mean of all is no less; null where there were none.
 */
export interface MeanTime {
  readonly answered: number;
  readonly seconds: number;
  readonly atLeast: number | null;
}
