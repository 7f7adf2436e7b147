import { groupedDigits } from '../../errors/grouped-digits.js';
import type { Share } from '../../model/share.js';
import { roundedTo } from '../rounded.js';

/*
 * Numbers by hand, so that the bytes are the same whatever version of ICU Node carries. A language gives its
 * marks; how a number is rounded, and what it may round to, is the same in all.
 */

/** How a language writes numbers. */
export interface NumberMarks {
  /** Between groups of three digits. */
  readonly thousands: string;
  readonly decimals: string;
  /** After a number, with the space before it if there is one. */
  readonly percent: string;
  /** Before the least share that is told. */
  readonly under: string;
}

export interface WrittenNumbers {
  /** `12 658` */
  readonly count: (value: number) => string;
  /** `1 234,5`; negative numbers get U+2212. */
  readonly decimal: (value: number, decimals: number) => string;
  /**
   * `86 %` of a share between 0 and 1. Exactly 0 and 1 read `0 %` and `100 %` without decimals; a share that
   * only rounds there keeps its distance: `99,5 %`, never more than `99,9 %`; `0,3 %`, `under 0,1 %`.
   */
  readonly percent: (share: number, decimals?: number) => string;
  /** `85–87 %`, the interval of a share. Its ends may round to 0 and 100: they are limits, not counts. */
  readonly interval: (share: Pick<Share, 'low' | 'high'>, decimals?: number) => string;
  /** Difference between two shares in percentage points: `+4,1`, `−1,6`, `0,0`. */
  readonly points: (difference: number, decimals?: number) => string;
  /** `1 kontakt`, `12 kontakter`. */
  readonly counted: (amount: number, one: string, many: string) => string;
}

export const noBreak = '\u00a0';

function rounded(value: number, decimals: number): string {
  return roundedTo(value, decimals).toFixed(decimals);
}

/** How numbers are written with these marks; the examples are Swedish. */
export function numbersWith(marks: NumberMarks): WrittenNumbers {
  const decimal = (value: number, decimals: number): string => {
    const [whole = '0', fraction] = rounded(Math.abs(value), decimals).split('.');
    const sign = value < 0 && Number(rounded(Math.abs(value), decimals)) > 0 ? '\u2212' : '';
    return (
      sign + groupedDigits(whole, marks.thousands) + (fraction === undefined ? '' : marks.decimals + fraction)
    );
  };
  const percentNumber = (share: number, decimals: number): string => {
    if (share === 0 || share === 1) return String(share * 100);
    if (Number(rounded(share * 100, decimals)) >= 100) return decimal(Math.min(share * 100, 99.9), 1);
    if (Number(rounded(share * 100, decimals)) > 0) return decimal(share * 100, decimals);
    return Number(rounded(share * 100, 1)) > 0 ? decimal(share * 100, 1) : marks.under + decimal(0.1, 1);
  };
  const limitNumber = (limit: number, decimals: number): string => {
    const value = Number(rounded(limit * 100, decimals));
    return value <= 0 || value >= 100 ? String(value) : decimal(limit * 100, decimals);
  };
  const count = (value: number): string => decimal(value, 0);
  return {
    count,
    decimal,
    percent: (share, decimals = 0) => percentNumber(share, decimals) + marks.percent,
    interval: ({ low, high }, decimals = 0) =>
      `${limitNumber(low, decimals)}–${limitNumber(high, decimals)}${marks.percent}`,
    points: (difference, decimals = 1) => {
      const text = decimal(difference * 100, decimals);
      return difference > 0 && Number(rounded(difference * 100, decimals)) > 0 ? `+${text}` : text;
    },
    counted: (amount, one, many) => `${count(amount)}${noBreak}${amount === 1 ? one : many}`,
  };
}

/** How many of a hundred a share is; never the whole while one is missing. */
export function ofHundred(share: number): number {
  return partOf(share, 100);
}

function partOf(share: number, of: number): number {
  const parts = Math.round(share * of + 1e-9);
  return share < 1 ? Math.min(parts, of - 1) : parts;
}

/** A share as so many of `outOf`, to the tenth: 6.9 of 10. */
export function tenthsOf(share: number, outOf: number): number {
  return partOf(share, outOf * 10) / 10;
}

/** First letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A list in a sentence, `a, b och c`, with the word before the last. */
export function listWith(and: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
