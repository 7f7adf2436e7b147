import type { Share } from '../model/share.js';
import { roundedTo } from './rounded.js';
import type { ToldChange } from './view-comparison.js';

/*
 * A difference is told as the difference of its two shares as they are written beside it, so that whoever subtracts
 * one from the other finds it. All three have one decimal, or as many more as it takes to claim nothing else than
 * the figures do.
 */

const fewest = 1;
const most = 4;
/** What binary fractions lose. */
const fuzz = 1e-12;

/** Decimals of the two shares in per cent, and of what lies between them in percentage points. */
export function decimalsOfChange(told: ToldChange): number {
  for (let decimals = fewest; decimals < most; decimals += 1) {
    if (isTrueAt(told, decimals)) return decimals;
  }
  return most;
}

/** Whether the rounded shares are as far from 0 and 100 as the real ones, and their difference within its interval. */
function isTrueAt({ earlier, present, difference }: ToldChange, decimals: number): boolean {
  if (hasSeemingEnd([earlier, present], decimals)) return false;
  const between = differenceAt({ earlier, present }, decimals);
  const { low, high, change } = difference;
  if (between < low - fuzz || between > high + fuzz) return false;
  switch (change) {
    case 'clear-up':
      return between > 0;
    case 'clear-down':
      return between < 0;
    case 'no-clear-difference':
      return true;
  }
}

/** Whether one of them would read as none or all, and is not. */
function hasSeemingEnd(shares: readonly Share[], decimals: number): boolean {
  return shares.some(({ value }) => {
    const shown = roundedTo(value * 100, decimals);
    return (shown === 0 && value !== 0) || (shown === 100 && value !== 1);
  });
}

function differenceAt({ earlier, present }: Pick<ToldChange, 'earlier' | 'present'>, decimals: number) {
  const [then, now] = [earlier, present].map(({ value }) => roundedTo(value * 100, decimals));
  return roundedTo((now ?? 0) - (then ?? 0), decimals) / 100;
}

/** Two shares without an interval between them: how many decimals they have, and their difference as written. */
export function shownBetween(
  earlier: Share,
  present: Share,
): { readonly decimals: number; readonly difference: number } {
  let decimals = fewest;
  while (decimals < most && hasSeemingEnd([earlier, present], decimals)) decimals += 1;
  return { decimals, difference: differenceAt({ earlier, present }, decimals) };
}

/** Between the shares as they are written, −1 to 1. */
export function shownDifference(told: ToldChange): number {
  return differenceAt(told, decimalsOfChange(told));
}

/** So many that the end of a clear change does not read as 0: one, unless it lies very near. */
export function decimalsToSee(end: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(end) * 100 >= 0.5 / 10 ** decimals) ?? 3;
}
