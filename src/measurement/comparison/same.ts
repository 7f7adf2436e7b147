import { isDeepStrictEqual } from 'node:util';

/** Whether two values of a rule set say the same. */
export function isSame(earlier: unknown, present: unknown): boolean {
  return isDeepStrictEqual(earlier, present);
}

/** The same for lists whose order means nothing. */
export function isSameSet(
  earlier: readonly (string | number)[] | null,
  present: readonly (string | number)[] | null,
): boolean {
  if (earlier === null || present === null) return earlier === present;
  return isSame([...new Set(earlier)].sort(), [...new Set(present)].sort());
}
