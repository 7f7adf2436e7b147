import type { Moment } from '../../model/time.js';

/** Anything that happened at a time. */
interface Timed {
  readonly at: Moment;
}

/**
 * The list in the order of `compare`, which looks at the time first; the same list where it is in order already. Logs
 * mostly stand in order of time as they come: then only what happened at one instant is left to sort, a few at a time.
 */
export function sortedByTime<Kind extends Timed>(
  list: readonly Kind[],
  compare: (one: Kind, other: Kind) => number,
): readonly Kind[] {
  let copy: Kind[] | null = null;
  let instant = Number.NEGATIVE_INFINITY;
  let from = 0;
  function sortSpan(until: number): void {
    const span = sortedSpan(list, { from, until }, compare);
    if (span === null) return;
    copy ??= [...list];
    for (const [place, one] of span.entries()) copy[from + place] = one;
  }
  for (const [place, { at }] of list.entries()) {
    const { start } = at;
    if (start < instant) return list.toSorted(compare);
    if (start === instant) continue;
    sortSpan(place);
    instant = start;
    from = place;
  }
  sortSpan(list.length);
  return copy ?? list;
}

/** Null where nothing is to be sorted. */
function sortedSpan<Kind>(
  list: readonly Kind[],
  { from, until }: { readonly from: number; readonly until: number },
  compare: (one: Kind, other: Kind) => number,
): readonly Kind[] | null {
  if (until - from < 2) return null;
  const span = list.slice(from, until).sort(compare);
  return span.some((one, place) => one !== list[from + place]) ? span : null;
}
