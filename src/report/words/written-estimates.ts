import type { Estimate } from '../../model/quality.js';
import type { WrittenNumbers } from './written-numbers.js';

/** Stands for what cannot be worked out. */
export const unknown = '–';

export interface WrittenEstimates {
  /** `78 (72–84)`: points on the scale 0 to 100, with the sampling interval. */
  readonly points: (estimate: Estimate | null) => string;
  /** `62 % (53–70 %)` */
  readonly share: (estimate: Estimate | null, decimals?: number) => string;
}

/** How estimates from a sample are written; where all were reviewed, nothing is left to doubt and no interval stands. */
export function estimatesWith({
  decimal,
  percent,
  interval,
}: Pick<WrittenNumbers, 'decimal' | 'percent' | 'interval'>): WrittenEstimates {
  const withInterval = (
    estimate: Estimate | null,
    text: (value: number) => string,
    range: RangeText,
  ): string => {
    if (estimate === null) return unknown;
    const { value, interval: found } = estimate;
    if (found !== null && found.low === found.high) return text(value);
    return `${text(value)} (${found === null ? unknown : range(found)})`;
  };
  return {
    points: (estimate) =>
      withInterval(
        estimate,
        (value) => decimal(value, 0),
        ({ low, high }) => `${decimal(low, 0)}–${decimal(high, 0)}`,
      ),
    share: (estimate, decimals = 0) =>
      withInterval(
        estimate,
        (value) => percent(value, decimals),
        (range) => interval(range, decimals),
      ),
  };
}

type RangeText = (range: NonNullable<Estimate['interval']>) => string;
