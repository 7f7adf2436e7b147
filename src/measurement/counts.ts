/** How many, by code. Codes that never occurred are left out. */
export interface Counts {
  [code: string]: number;
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
