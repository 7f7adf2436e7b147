/** More names than this make a sentence nobody reads; a table has them all. */
const mostNamed = 5;

/** The first names of a list, and how many are left; all of them where they are few. */
export function firstNames(names: readonly string[]): {
  readonly first: readonly string[];
  readonly more: number;
} {
  if (names.length <= mostNamed) return { first: names, more: 0 };
  return { first: names.slice(0, mostNamed - 1), more: names.length - mostNamed + 1 };
}
