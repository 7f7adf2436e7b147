import type { BackgroundValue } from '../../model/comparison.js';
import type { ToldChange } from '../view-comparison.js';
import { decimalsOfChange, decimalsToSee, shownDifference } from '../view-difference.js';
import type { WrittenNumbers } from './written-numbers.js';

/** A clear change in percentage points; `size` and `interval` are without sign. */
export interface ClearChange {
  readonly size: string;
  readonly isUp: boolean;
  readonly interval: string;
}

export interface ChangeWords {
  /** Between the ends of an interval. */
  readonly to: string;
  readonly clear: (change: ClearChange) => string;
}

/** Two shares and their difference as they stand beside each other: what is written always adds up. */
export interface WrittenChange {
  /** `82,5 %` */
  readonly earlier: string;
  readonly present: string;
  /** `−7,6`, with a sign. */
  readonly difference: string;
  /** `−12,4 till −2,5` */
  readonly interval: string;
}

export interface WrittenChanges {
  /** `upp 4,2 procentenheter (intervall 2,0 till 6,1)`, of a clear change. */
  readonly changePhrase: (told: ToldChange) => string;
  readonly writtenChange: (told: ToldChange) => WrittenChange;
  /** A value that was published, as it was: in words, or as a share. */
  readonly backgroundFigure: (value: BackgroundValue['value']) => string;
}

/** How changes of a share are written with these words; the examples are Swedish. */
export function changesWith(
  { to, clear }: ChangeWords,
  { decimal, percent, points }: Pick<WrittenNumbers, 'decimal' | 'percent' | 'points'>,
): WrittenChanges {
  return {
    changePhrase: (told) => {
      const { low, high } = told.difference;
      const decimals = decimalsOfChange(told);
      const value = shownDifference(told);
      const [near, far] = value > 0 ? [low, high] : [-high, -low];
      const size = decimal(Math.abs(value) * 100, decimals);
      const ends = [near, far].map((end) => decimal(end * 100, Math.max(decimals, decimalsToSee(end))));
      return clear({ size, isUp: value > 0, interval: ends.join(to) });
    },
    writtenChange: (told) => {
      const { low, high, change } = told.difference;
      const decimals = decimalsOfChange(told);
      const decimalsOf = (end: number): number =>
        change === 'no-clear-difference' ? decimals : Math.max(decimals, decimalsToSee(end));
      return {
        earlier: percent(told.earlier.value, decimals),
        present: percent(told.present.value, decimals),
        difference: points(shownDifference(told), decimals),
        interval: [low, high].map((end) => points(end, decimalsOf(end))).join(to),
      };
    },
    backgroundFigure: (value) => {
      if ('text' in value) return value.text;
      return percent(value.share, Number.isInteger(Math.round(value.share * 1e4) / 100) ? 0 : 1);
    },
  };
}
