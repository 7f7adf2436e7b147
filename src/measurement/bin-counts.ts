/** Each bin and its count, one after the other, in order of time. */
export type SortedBins = Float64Array;

/**
 * How many times fell in each bin. There can be hundreds of thousands of bins, and most hold few times: so a time is
 * written down as it comes, and times are sorted and counted by the thousands, instead of being looked up one by one.
 */
export interface BinCounts {
  /**
   * Begins with the bins of the latest times, in the order in which they came; filled again and again. Whole numbers of
   * 32 bits are put in order twice as fast as others.
   */
  latest: Uint32Array;
  /** How many those are. */
  latestCount: number;
  /** All other times. Each is more than twice as long as the next, so that few are to be merged and seldom. */
  sorted: SortedBins[];
}

/** All of a large unit's week: merging a few at a time leaves so much behind that the whole heap is swept for it. */
const LATEST_AT_MOST = 16_384;
const LATEST_AT_FIRST = 16;
const LONGEST_LATEST = 0xffff_ffff;
const noLatest = new Uint32Array(0);
const nothing = new Float64Array(0);

export function emptyBins(): BinCounts {
  return { latest: noLatest, latestCount: 0, sorted: [] };
}

export function copyOf({ latest, latestCount, sorted }: BinCounts): BinCounts {
  return { latest: latest.slice(), latestCount, sorted: [...sorted] };
}

export function addBin(counts: BinCounts, bin: number): void {
  if (bin > LONGEST_LATEST) {
    // More than a century, from a year that is wrong in the log.
    addSorted(counts, Float64Array.of(bin, 1));
    return;
  }
  if (counts.latestCount === counts.latest.length) makeRoom(counts);
  counts.latest[counts.latestCount] = bin;
  counts.latestCount += 1;
}

/** Most groups are small, and there are many of them: room is made as it is needed. */
function makeRoom(counts: BinCounts): void {
  const { latest } = counts;
  if (latest.length === LATEST_AT_MOST) {
    sortLatest(counts);
    return;
  }
  counts.latest = new Uint32Array(Math.max(LATEST_AT_FIRST, 2 * latest.length));
  counts.latest.set(latest);
}

/** Adds all that `from` counts to `into`. */
export function addBins(into: BinCounts, from: BinCounts): void {
  addSorted(into, sortedBins(from));
}

export function addSorted(into: BinCounts, from: SortedBins): void {
  if (from.length === 0) return;
  let added = from;
  for (let last = into.sorted.at(-1); last !== undefined; last = into.sorted.at(-1)) {
    if (last.length > 2 * added.length) break;
    added = mergeTwo(last, added);
    into.sorted.pop();
  }
  into.sorted.push(added);
}

/** All that was counted, which is kept in this form, and in no more room, from then on. */
export function sortedBins(counts: BinCounts): SortedBins {
  sortLatest(counts);
  counts.latest = noLatest;
  const [only = nothing, ...others] = counts.sorted;
  if (others.length === 0) return only;
  const all = counts.sorted.reduceRight((merged, next) => mergeTwo(next, merged));
  counts.sorted = [all];
  return all;
}

function sortLatest(counts: BinCounts): void {
  if (counts.latestCount === 0) return;
  addSorted(counts, countEach(counts.latest.subarray(0, counts.latestCount).sort()));
  counts.latestCount = 0;
}

/** Where counts are put together before it is known how many there will be: used again each time. */
let draft = new Float64Array(2 * LATEST_AT_MOST);

function draftOf(length: number): Float64Array {
  if (draft.length < length) draft = new Float64Array(2 * length);
  return draft;
}

function countEach(inOrder: Uint32Array): SortedBins {
  const pairs = draftOf(2 * inOrder.length);
  let length = 0;
  for (let first = 0, next = 0; first < inOrder.length; first = next) {
    const bin = inOrder[first] ?? 0;
    while (inOrder[next] === bin) next += 1;
    pairs[length] = bin;
    pairs[length + 1] = next - first;
    length += 2;
  }
  return pairs.slice(0, length);
}

function mergeTwo(one: SortedBins, other: SortedBins): SortedBins {
  const pairs = draftOf(one.length + other.length);
  let length = 0;
  let place = 0;
  let otherPlace = 0;
  while (place < one.length && otherPlace < other.length) {
    const bin = one[place] ?? 0;
    const otherBin = other[otherPlace] ?? 0;
    let count = 0;
    if (bin <= otherBin) {
      count += one[place + 1] ?? 0;
      place += 2;
    }
    if (otherBin <= bin) {
      count += other[otherPlace + 1] ?? 0;
      otherPlace += 2;
    }
    pairs[length] = bin < otherBin ? bin : otherBin;
    pairs[length + 1] = count;
    length += 2;
  }
  const rest = place < one.length ? one.subarray(place) : other.subarray(otherPlace);
  pairs.set(rest, length);
  return pairs.slice(0, length + rest.length);
}

/** How many times fell in any bin. */
export function countAll(counts: BinCounts): number {
  return countFrom(sortedBins(counts), 0);
}

/** How many times fell in a bin after this one. */
export function countAfter(counts: BinCounts, bin: number): number {
  const pairs = sortedBins(counts);
  let first = 0;
  while (first < pairs.length && (pairs[first] ?? 0) <= bin) first += 2;
  return countFrom(pairs, first);
}

function countFrom(pairs: SortedBins, first: number): number {
  let sum = 0;
  for (let place = first + 1; place < pairs.length; place += 2) sum += pairs[place] ?? 0;
  return sum;
}
