/** How many of the indexes 0 to `length` - 1 hold, where all that hold come before all that do not. */
export function countLeading(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
