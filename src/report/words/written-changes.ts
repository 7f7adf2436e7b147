import type { BackgroundValue, Difference } from '../../model/comparison.js';
import type { WrittenNumbers } from './written-numbers.js';

/** A clear change in percentage points; `size` and `interval` are without sign. */
export interface ClearChange {
  readonly size: string;
  readonly isOne: boolean;
  readonly isUp: boolean;
  readonly interval: string;
}

export interface ChangeWords {
  /** Between the ends of an interval. */
  readonly to: string;
  readonly clear: (change: ClearChange) => string;
}

export interface WrittenChanges {
  /** `upp 4 procentenheter (intervall 2 till 6)`, of a clear change. */
  readonly changePhrase: (difference: Difference) => string;
  /** `+4,4`, with a sign, for tables. */
  readonly changeFigure: (difference: Difference) => string;
  /** `+2,0 till +6,8` */
  readonly changeInterval: (difference: Difference) => string;
  /** A value that was published, as it was: in words, or as a share. */
  readonly backgroundFigure: (value: BackgroundValue['value']) => string;
}

/** How changes of a share are written with these words; the examples are Swedish. */
export function changesWith(
  { to, clear }: ChangeWords,
  { decimal, percent, points }: Pick<WrittenNumbers, 'decimal' | 'percent' | 'points'>,
): WrittenChanges {
  return {
    changePhrase: (difference) => {
      const { value, low, high } = difference;
      const [near, far] = value > 0 ? [low, high] : [-high, -low];
      const decimals = decimalsFor(difference);
      const size = decimal(Math.abs(value) * 100, decimals);
      const ends = [near, far].map((end) => decimal(end * 100, Math.max(decimals, decimalsToSee(end))));
      return clear({ size, isOne: size === '1', isUp: value > 0, interval: ends.join(to) });
    },
    changeFigure: ({ value }) => points(value),
    changeInterval: ({ low, high, change }) => {
      const decimalsOf = (end: number): number =>
        change === 'no-clear-difference' ? 1 : Math.max(1, decimalsToSee(end));
      return [low, high].map((end) => points(end, decimalsOf(end))).join(to);
    },
    backgroundFigure: (value) => {
      if ('text' in value) return value.text;
      return percent(value.share, Number.isInteger(Math.round(value.share * 1e4) / 100) ? 0 : 1);
    },
  };
}

/** Whole points, unless a clear change would then read as none. */
export function decimalsFor({ value, low, high, change }: Difference): 0 | 1 {
  if (change === 'no-clear-difference') return 0;
  return Math.min(Math.abs(value), Math.abs(low), Math.abs(high)) < 0.005 ? 1 : 0;
}

/** So many that the end of a clear change does not read as 0: one, unless it lies very near. */
function decimalsToSee(end: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(end) * 100 >= 0.5 / 10 ** decimals) ?? 3;
}
