/** With fewer nobody can say how much the contacts of a unit differ. */
export const FEWEST_PER_UNIT = 2;

/** The smallest draw in which every unit has its two, or its only one. */
export function smallestDraw(populations: readonly number[]): number {
  return populations.reduce((sum, population) => sum + Math.min(FEWEST_PER_UNIT, population), 0);
}

/**
 * How many to draw from each unit: two of each first (one where there is no more), then, one by one, from the
 * unit that is farthest below its proportional part; the first of several. `size` is no less than the smallest draw
 * and no more than all.
 */
export function allocate(populations: readonly number[], size: number): readonly number[] {
  const all = populations.reduce((sum, population) => sum + population, 0);
  const drawn = populations.map((population) => Math.min(FEWEST_PER_UNIT, population));
  for (let left = size - smallestDraw(populations); left > 0; left--) {
    const lacking = populations.map((population, place) => {
      const have = drawn[place] ?? 0;
      return have < population ? (size * population) / all - have : Number.NEGATIVE_INFINITY;
    });
    const place = lacking.indexOf(Math.max(...lacking));
    drawn[place] = (drawn[place] ?? 0) + 1;
  }
  return drawn;
}
