/** A number of contacts as it may be published: `few` are fewer than five, `untold` would tell of a hidden group. */
export type ToldCount = number | 'few' | 'untold';

export function toldCount(contacts: number | null): ToldCount {
  if (contacts === null) return 'untold';
  return contacts > 0 && contacts < 5 ? 'few' : contacts;
}
