/** The same function of a number, asked once for each: the same dates and years are wanted again and again. */
export function remembered<Value>(find: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
