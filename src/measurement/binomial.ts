/** Below this the logarithm of a factorial is summed; above it Stirling's series is exact to double precision. */
const SUMMED_UP_TO = 32;
/** Further terms of a tail are left out once they cannot change the sum. */
const NEGLIGIBLE = 1e-18;

const summedLogFactorials = summed();

function summed(): readonly number[] {
  const logarithms = [0];
  let factorial = 1;
  for (let n = 1; n <= SUMMED_UP_TO; n++) {
    factorial *= n;
    logarithms.push(Math.log(factorial));
  }
  return logarithms;
}

/** ln n! for whole n ≥ 0, by Stirling's series from 33 on. */
export function logFactorial(n: number): number {
  const known = summedLogFactorials[n];
  if (known !== undefined) return known;
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
}

/** P(X = x) for X binomial with n trials of probability p. */
function pointProbability(x: number, n: number, p: number): number {
  const logCombinations = logFactorial(n) - logFactorial(x) - logFactorial(n - x);
  return Math.exp(logCombinations + x * Math.log(p) + (n - x) * Math.log1p(-p));
}

/**
 * P(X ≤ x) for X binomial with n trials of probability p: `Σ C(n,k) p^k (1−p)^(n−k)` over k ≤ x. Summed
 * from x outwards, where terms fall by the ratio of neighbours; on the far side of the mean the other
 * tail is summed and taken from 1, so that no tail is the difference of two nearly equal numbers.
 */
export function binomialAtMost(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  if (x >= n) return 1;
  if (p <= 0) return 1;
  if (p >= 1) return 0;
  return x <= n * p ? lowerTail(x, n, p) : 1 - lowerTail(n - x - 1, n, 1 - p);
}

/** P(X ≥ x), which is P(n − X ≤ n − x) with the probabilities exchanged. */
export function binomialAtLeast(x: number, n: number, p: number): number {
  return binomialAtMost(n - x, n, 1 - p);
}

/** The sum from x down to 0, x not above the mean (or hardly). */
function lowerTail(x: number, n: number, p: number): number {
  let term = 1;
  let total = 1;
  for (let k = x; k > 0 && term > NEGLIGIBLE * total; k--) {
    term *= (k * (1 - p)) / ((n - k + 1) * p);
    total += term;
  }
  return Math.min(1, total * pointProbability(x, n, p));
}
