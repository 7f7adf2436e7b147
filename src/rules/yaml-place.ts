import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';

/** The offset of the node that a path leads to, or of the deepest part of the path that exists. */
export function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === null) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    if (pair === undefined || !isScalar(pair.key)) return null;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (!isSeq(node) || typeof key !== 'number') return null;
  const item = node.items[key];
  if (!isMap(item) && !isSeq(item) && !isScalar(item)) return null;
  return { node: item, offset: item.range?.[0] ?? 0 };
}
