/** Numbers texts, or whatever there are few of, from 0 on as they are met: equal texts have one number. */
export function createNumbering<Thing = string>(): (thing: Thing) => number {
  const numbers = new Map<Thing, number>();
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    numbers.set(thing, numbers.size);
    return numbers.size - 1;
  };
}

/** A column of what there are few of: kept as numbers, which the engine need not go through. */
export class NumberedColumn<Thing> {
  private readonly things: Thing[] = [];
  private readonly numberOf = createNumbering<Thing>();
  private readonly numbers: Uint32Array;

  /** `most` rows have room. */
  constructor(most: number) {
    this.numbers = new Uint32Array(most);
  }

  set(row: number, thing: Thing): void {
    const number = this.numberOf(thing);
    this.things[number] = thing;
    this.numbers[row] = number;
  }

  /** Undefined for a row that was never set where no other was. */
  get(row: number): Thing | undefined {
    return this.things[this.numbers[row] ?? 0];
  }
}

/** More than there are texts of one kind in any run, and so few that two numbers make one that is exact. */
export const mostNumbers = 2 ** 26;

/** One number for two, the same for the same two alone. */
export function pairOf(one: number, other: number): number {
  return one * mostNumbers + other;
}
