import { compare } from '../measurement/comparison/compare.js';
import type { Result } from '../model/result.js';
import type { EarlierResult } from './job.js';

/** The figures with what changed since the earlier measurement, where one was given. */
export function withComparison(figures: Result, earlier: EarlierResult | null): Result {
  return earlier === null ? figures : { ...figures, comparison: compare(earlier, figures) };
}
