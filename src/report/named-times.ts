import type { WaitTimes } from '../model/comparison.js';
import type { Target } from '../model/rule.js';
import type { Words } from './words/words.js';

/** A time that stands in two measurements side by side, with what it is the time of. */
export interface NamedTime {
  readonly name: string;
  readonly seconds: (times: WaitTimes) => number | null;
  readonly written: (times: WaitTimes) => string;
}

/** Half, nine of ten, and the mean where that is what was promised. */
export function namedTimes(target: Target, { comparison, format, targets }: Words): readonly NamedTime[] {
  const { median, ninetieth, mean } = comparison.comparisonWords;
  const point = (name: string, of: 'median' | 'ninetieth'): NamedTime => ({
    name,
    seconds: (times) => times[of],
    written: (times) => format.duration(times[of]),
  });
  const ofMean: NamedTime = {
    name: mean,
    seconds: (times) => times.mean?.seconds ?? null,
    written: (times) => (times.mean === null ? '–' : targets.meanWords(times.mean, target)),
  };
  return [
    ...(target.form === 'mean-at-most' ? [ofMean] : []),
    point(median, 'median'),
    point(ninetieth, 'ninetieth'),
  ];
}
