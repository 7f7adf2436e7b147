/** Numbers texts from 0 on as they are met: equal texts have one number. */
export function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}

/** More than there are texts of one kind in any run, and so few that two numbers make one that is exact. */
export const mostNumbers = 2 ** 26;

/** One number for two, the same for the same two alone. */
export function pairOf(one: number, other: number): number {
  return one * mostNumbers + other;
}
