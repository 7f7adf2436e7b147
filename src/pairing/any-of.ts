/**
 * One pattern that fits wherever any of them does: a single look where most texts fit none. Their flags must be the same.
 */
export function anyOf(patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  const [{ flags }] = patterns;
  if (patterns.some((pattern) => pattern.flags !== flags)) throw new Error('patterns of several flags');
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
}
