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
  if (!isInOrderOfTime(list)) return sorted.sort(compare);
  for (let from = 0; from < list.length; ) {
    const until = endOfInstant(list, from);
    const atOnce = until - from > 1 ? list.slice(from, until).sort(compare) : [];
    for (const [place, one] of atOnce.entries()) sorted[from + place] = one;
    from = until;
  }
  return sorted;
}

function isInOrderOfTime(list: readonly Timed[]): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { at } of list) {
    if (at.start < latest) return false;
    latest = at.start;
  }
  return true;
}

/** The place after the last that began at the same instant. */
function endOfInstant(list: readonly Timed[], from: number): number {
  const start = list[from]?.at.start;
  let until = from + 1;
  while (list[until]?.at.start === start && until < list.length) until += 1;
  return until;
}
