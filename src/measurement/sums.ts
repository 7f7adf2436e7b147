import { addCounters, type Codes, type Counters } from './counters.js';
import { addCounts, emptyMap, within } from './counts.js';

/** How values are added up: in place, from an empty one. */
export interface Sum<Value> {
  readonly empty: () => Value;
  readonly add: (into: Value, from: Value) => void;
}

/** Maps are added up key by key. */
export function byKey<Key, Value>({ empty, add }: Sum<Value>): Sum<Map<Key, Value>> {
  return {
    empty: emptyMap,
    add(into, from) {
      for (const [key, value] of from) add(within(into, key, empty), value);
    },
  };
}

export function counts<Code>(): Sum<Map<Code, number>> {
  return { empty: emptyMap, add: addCounts };
}

export function counters<Code extends string>(
  codes: Codes<Code>,
  empty: () => Counters<Code>,
): Sum<Counters<Code>> {
  return { empty, add: (into, from) => addCounters(into, from, codes) };
}
