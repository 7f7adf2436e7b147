import type { Moment } from '../../model/time.js';

/** Anything that happened at a time. */
interface Timed {
  readonly at: Moment;
}

/**
 * The list in the order of `compare`, which looks at the time first. Logs mostly stand in order of time as they
 * come: then only what happened at one instant is left to sort, a few at a time.
 */
export function sortedByTime<Kind extends Timed>(
  list: readonly Kind[],
  compare: (one: Kind, other: Kind) => number,
): readonly Kind[] {
  const sorted = [...list];
  let instant = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (const [place, { at }] of list.entries()) {
    if (at.start < instant) return sorted.sort(compare);
    if (at.start === instant) continue;
    sortWithin(sorted, { from, until: place }, compare);
    instant = at.start;
    from = place;
  }
  sortWithin(sorted, { from, until: list.length }, compare);
  return sorted;
}

function sortWithin<Kind>(
  list: Kind[],
  { from, until }: { readonly from: number; readonly until: number },
  compare: (one: Kind, other: Kind) => number,
): void {
  if (until - from < 2) return;
  const span = list.slice(from, until).sort(compare);
  for (const [place, one] of span.entries()) list[from + place] = one;
}
