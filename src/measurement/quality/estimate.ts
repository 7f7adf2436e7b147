import type { Estimate } from '../../model/quality.js';
import { Z_95 } from '../share.js';
import { joinThin, type Stratum } from './strata.js';
import { studentPoint } from './student.js';

/** A stratum with its share of all contacts, and the part of it that was not looked at. */
interface Weighed {
  readonly weight: number;
  /** `1 − n/N`: the finite population correction. */
  readonly unseen: number;
  readonly values: readonly number[];
}

/**
 * The mean of all from a stratified sample without replacement: `Σ W·ȳ`, W = the stratum's share of all
 * contacts. Its 95 % interval is `± t·√(Σ W²·(1 − n/N)·s²/n)`, t of Student with `Σ (n − 1)` degrees of freedom
 * over the strata not seen whole, cut at the ends of the scale. No interval where all values are equal and some
 * were not seen: the formula would claim to know the rest. Null where there is no value.
 */
export function estimateMean(
  strata: readonly Stratum<number>[],
  scale: { readonly lowest: number; readonly highest: number },
): Estimate | null {
  const parts = weighed(strata);
  if (parts === null) return null;
  const value = sum(parts.map(({ weight, values }) => weight * mean(values)));
  if (parts.every(({ unseen }) => unseen === 0)) return { value, interval: { low: value, high: value } };
  const variance = sum(
    parts.map(({ weight, unseen, values }) =>
      unseen === 0 ? 0 : (weight ** 2 * unseen * spread(values)) / values.length,
    ),
  );
  const degrees = sum(parts.map(({ unseen, values }) => (unseen === 0 ? 0 : values.length - 1)));
  if (degrees === 0 || variance === 0) return { value, interval: null };
  const margin = studentPoint(degrees) * Math.sqrt(variance);
  const { lowest, highest } = scale;
  return {
    value,
    interval: { low: Math.max(lowest, value - margin), high: Math.min(highest, value + margin) },
  };
}

/**
 * The share of all from the same kind of sample: `p = Σ W·p`. Its 95 % interval is Wilson's with the number
 * `n* = 1 / Σ W²·(1 − n/N)/n` in place of n, which for one stratum is `n / (1 − n/N)`: the more of all were looked at,
 * the narrower. Null where nothing was looked at.
 */
export function estimateShare(strata: readonly Stratum<boolean>[]): Estimate | null {
  const parts = weighed(strata.map(({ population, values }) => ({ population, values: values.map(Number) })));
  if (parts === null) return null;
  const value = sum(parts.map(({ weight, values }) => weight * mean(values)));
  const perOne = sum(parts.map(({ weight, unseen, values }) => (weight ** 2 * unseen) / values.length));
  const zz = Z_95 ** 2 * perOne;
  const centre = value + zz / 2;
  const margin = Math.sqrt(zz * (Math.max(0, value * (1 - value)) + zz / 4));
  const low = Math.max(0, (centre - margin) / (1 + zz));
  const high = Math.min(1, (centre + margin) / (1 + zz));
  return { value, interval: { low: Math.min(low, value), high: Math.max(high, value) } };
}

/** Null where some contacts stand for no value at all. */
function weighed(strata: readonly Stratum<number>[]): readonly Weighed[] | null {
  const parts = joinThin(strata.filter(({ population }) => population > 0));
  if (parts.length === 0 || parts.some(({ values }) => values.length === 0)) return null;
  const all = sum(parts.map(({ population }) => population));
  return parts.map(({ population, values }) => ({
    weight: population / all,
    unseen: 1 - values.length / population,
    values,
  }));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sample variance `s²`; of a single value nothing is known, and nothing is left to know. */
function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
