/** A small seeded source of chance, so that a municipality is the same on every run. */
export interface Chance {
  /** 0 up to, not including, 1. */
  next(): number;
  /** Both ends included. */
  integer(from: number, until: number): number;
  is(probability: number): boolean;
  pick<Items extends readonly [unknown, ...unknown[]]>(items: Items): Items[number];
  /** One of the items, as often as its weight says. */
  weighted<Item>(items: readonly [Weighted<Item>, ...Weighted<Item>[]]): Item;
  /** How long people take: the median, and one in ten longer than `tenth`. */
  duration(median: number, tenth: number): number;
}

export type Weighted<Item> = readonly [item: Item, weight: number];

/** FNV-1a, so that each part of a town has its own stream and can change without moving the others. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return value >>> 0;
}

/** Mulberry32. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function createChance(seed: string): Chance {
  const next = mulberry(hash(seed));
  const integer = (from: number, until: number): number => from + Math.floor(next() * (until - from + 1));
  return {
    next,
    integer,
    is: (probability) => next() < probability,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = items.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (chosen ?? items[0])[0];
    },
    duration(median, tenth) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * (tenth / median) ** (normal / 1.2816);
    },
  };
}
