/** A union as the codes that are gone through, and read back from a written tally: the compiler keeps the list complete. */
export type Codes<Code extends string> = { readonly [Each in Code]: Each };

/** How many of each of a few things that are all known beforehand: looked up faster than by code in a map. */
export type Counters<Code extends string> = { [code in Code]: number };

/** Adds all that `from` counts to `into`. */
export function addCounters<Code extends string>(
  into: Counters<Code>,
  from: Readonly<Counters<Code>>,
  codes: Codes<Code>,
): void {
  for (const code of Object.values<Code>(codes)) into[code] += from[code];
}

/** Those that there are any of. */
export function countedIn<Code extends string>(
  counters: Readonly<Counters<Code>>,
  codes: Codes<Code>,
): ReadonlyMap<Code, number> {
  const all = Object.values<Code>(codes).map((code): [Code, number] => [code, counters[code]]);
  return new Map(all.filter(([, count]) => count > 0));
}
