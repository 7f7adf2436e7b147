/**
 * Each bin and its count, one after the other, in order of time. A plain array, as the latest times are: of typed
 * arrays the garbage collector knows only that much memory is outside its heap, and sweeps all of a large heap for it.
 */
export type SortedBins = readonly number[];

/**
 * How many times fell in each bin. There can be hundreds of thousands of bins, and most hold few times: so a time is
 * written down as it comes, and times are sorted and counted by the thousands, instead of being looked up one by one.
 */
export interface BinCounts {
  /** The bins of the latest times, in the order in which they came. */
  latest: number[];
  /** All other times. Each is more than twice as long as the next, so that few are to be merged and seldom. */
  sorted: SortedBins[];
}

const LATEST_AT_MOST = 8192;
const LONGEST_LATEST = 0xffff_ffff;

export function emptyBins(): BinCounts {
  return { latest: [], sorted: [] };
}

export function copyOf({ latest, sorted }: BinCounts): BinCounts {
  return { latest: [...latest], sorted: [...sorted] };
}

export function addBin(counts: BinCounts, bin: number): void {
  // More than a century, from a year that is wrong in the log, has no place among numbers of 32 bits.
  if (bin > LONGEST_LATEST) addSorted(counts, [bin, 1]);
  else if (counts.latest.push(bin) === LATEST_AT_MOST) sortLatest(counts);
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
  const [only = [], ...others] = counts.sorted;
  if (others.length === 0) return only;
  const all = counts.sorted.reduceRight((merged, next) => mergeTwo(next, merged));
  counts.sorted = [all];
  return all;
}

function sortLatest(counts: BinCounts): void {
  if (counts.latest.length === 0) return;
  const { length } = counts.latest;
  unordered.set(counts.latest);
  addSorted(counts, countEach(unordered.subarray(0, length).sort()));
  counts.latest = [];
}

/** Where the latest times are put in order. */
const unordered = new Uint32Array(LATEST_AT_MOST);

/** Where counts are put together before it is known how many there will be: used again each time. */
const draft: number[] = [];

function countEach(bins: Uint32Array): SortedBins {
  let length = 0;
  for (let first = 0, next = 0; first < bins.length; first = next) {
    const bin = bins[first] ?? 0;
    while (bins[next] === bin) next += 1;
    draft[length] = bin;
    draft[length + 1] = next - first;
    length += 2;
  }
  return draft.slice(0, length);
}

function mergeTwo(one: SortedBins, other: SortedBins): SortedBins {
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
    draft[length] = bin < otherBin ? bin : otherBin;
    draft[length + 1] = count;
    length += 2;
  }
  for (; place < one.length; place += 1, length += 1) draft[length] = one[place] ?? 0;
  for (; otherPlace < other.length; otherPlace += 1, length += 1) draft[length] = other[otherPlace] ?? 0;
  return draft.slice(0, length);
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
