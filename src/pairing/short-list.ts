/** Lists that stay shorter are made anew with each item. */
const SHORT = 8;

/**
 * A list with one more item. Most lists of a contact or a person have one or two: the engine makes room for sixteen
 * more in a list that an item is pushed or spread into, and none in one that is put together of two.
 */
export function withOneMore<Item>(list: Item[], item: Item): Item[] {
  if (list.length < SHORT) return list.concat([item]);
  list.push(item);
  return list;
}

/** Puts an item into the list that is kept under a key. */
export function addUnder<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key) ?? [];
  const longer = withOneMore(list, item);
  if (longer !== list) lists.set(key, longer);
}
