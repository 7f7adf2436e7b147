import type { ToldComparison } from '../told-comparison.js';

/** Heads of columns so wide: names that are longer are told above the table, and here only as then and now. */
export function measurementHeads(
  { names, words }: Pick<ToldComparison, 'names' | 'words'>,
  width: number,
): ToldComparison['names'] {
  const fits = names.earlier.length <= width && names.present.length <= width;
  return fits ? names : words.comparison.comparisonWords.thenAndNow;
}
