import { addBin, type BinCounts, emptyBins } from '../../src/measurement/bin-counts.js';

/** So many times in each bin. */
export function binsOf(counts: { readonly [bin: number]: number }): BinCounts {
  const found = emptyBins();
  for (const [bin, count] of Object.entries(counts)) {
    for (let one = 0; one < count; one += 1) addBin(found, Number(bin));
  }
  return found;
}
