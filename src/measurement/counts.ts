/** How many, by code. Codes that never occurred are left out. */
export interface Counts {
  [code: string]: number;
}

/** Counts by the key of a group. */
export interface CountsByKey {
  [key: string]: Counts;
}

/** The counts of a key, empty where nothing was counted under it yet. */
export function within(counts: CountsByKey, key: string): Counts {
  counts[key] ??= {};
  return counts[key];
}

/** Adds all that `from` counts to `into`, key by key. */
export function addCountsByKey(into: CountsByKey, from: CountsByKey): void {
  for (const [key, counts] of Object.entries(from)) addCounts(within(into, key), counts);
}

export function increase(counts: Counts, code: string, by: number): void {
  counts[code] = (counts[code] ?? 0) + by;
}

/** Adds all that `from` counts to `into`. */
export function addCounts(into: Counts, from: Counts): void {
  for (const [code, count] of Object.entries(from)) increase(into, code, count);
}

export function sumOf(counts: { readonly [code: string]: number }): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
