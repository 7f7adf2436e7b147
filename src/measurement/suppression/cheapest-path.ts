/** A way to go on from a node, and what it costs. */
export interface Way<Label> {
  readonly to: string;
  readonly cost: number;
  readonly label: Label;
}

export interface Path<Label> {
  readonly cost: number;
  readonly labels: readonly Label[];
}

interface Reached<Label> {
  readonly cost: number;
  readonly previous: { readonly node: string; readonly label: Label } | null;
}

/**
 * The cheapest path by Dijkstra's algorithm, costs not below 0; of equally cheap ones the first found in
 * the order of ways. Null where no way leads from `start` to `goal`.
 */
export function cheapestPath<Label>(
  start: string,
  goal: string,
  waysFrom: (node: string) => readonly Way<Label>[],
): Path<Label> | null {
  const settled = new Map<string, Reached<Label>>();
  const open = new Map<string, Reached<Label>>([[start, { cost: 0, previous: null }]]);
  let floor = 0;
  for (let node = cheapest(open, floor); node !== null; node = cheapest(open, floor)) {
    const reached = open.get(node);
    if (reached === undefined) return null;
    floor = reached.cost;
    open.delete(node);
    settled.set(node, reached);
    if (node === goal) return { cost: reached.cost, labels: labelsTo(node, settled) };
    for (const way of waysFrom(node)) {
      const cost = reached.cost + way.cost;
      const earlier = open.get(way.to)?.cost ?? Number.POSITIVE_INFINITY;
      if (settled.has(way.to) || cost >= earlier) continue;
      open.set(way.to, { cost, previous: { node, label: way.label } });
    }
  }
  return null;
}

/** The first of the cheapest; none costs less than `floor`, so one that costs just that ends the search. */
function cheapest<Label>(open: ReadonlyMap<string, Reached<Label>>, floor: number): string | null {
  let best: { readonly node: string; readonly cost: number } | null = null;
  for (const [node, { cost }] of open) {
    if (cost === floor) return node;
    if (best === null || cost < best.cost) best = { node, cost };
  }
  return best?.node ?? null;
}

function labelsTo<Label>(goal: string, settled: ReadonlyMap<string, Reached<Label>>): readonly Label[] {
  const labels: Label[] = [];
  let previous = settled.get(goal)?.previous ?? null;
  while (previous !== null) {
    labels.unshift(previous.label);
    previous = settled.get(previous.node)?.previous ?? null;
  }
  return labels;
}
