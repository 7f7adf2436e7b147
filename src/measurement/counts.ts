/** How many, by code. Codes that never occurred are left out. */
export type Counts<Code> = Map<Code, number>;

/** For `within`: an empty map. */
export function emptyMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

export function increase<Code>(counts: Counts<Code>, code: Code, by = 1): void {
  counts.set(code, (counts.get(code) ?? 0) + by);
}

/** Adds all that `from` counts to `into`. */
export function addCounts<Code>(into: Counts<Code>, from: ReadonlyMap<Code, number>): void {
  for (const [code, count] of from) increase(into, code, count);
}

export function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** What a map holds under a key, put there empty where it held nothing yet. */
export function within<Key, Value>(map: Map<Key, Value>, key: Key, empty: (key: Key) => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = empty(key);
  map.set(key, made);
  return made;
}
