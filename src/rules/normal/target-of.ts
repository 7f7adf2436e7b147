import type { Target } from '../../model/rule.js';
import type { WrittenTarget } from '../language/target-schema.js';

/** A target in the form in which it is promised; a bare number is a share that should be met. */
export function targetOf(written: WrittenTarget): Target {
  if (typeof written === 'number') return { form: 'at-least', share: written / 100, of: null };
  const { atLeast, atMost, mean, median, solved, of } = written;
  if (atMost !== undefined) return { form: 'at-most', share: atMost / 100 };
  if (mean !== undefined) return { form: 'mean-at-most', ...mean };
  if (median !== undefined) return { form: 'median-at-most', ...median };
  if (solved !== undefined && of !== undefined)
    return { form: 'at-least', share: solved / of, of: { count: solved, outOf: of } };
  return { form: 'at-least', share: (atLeast ?? 100) / 100, of: null };
}
