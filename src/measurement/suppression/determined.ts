/** One sum that is known: the coefficient of each unknown in it. */
export type Equation = ReadonlyMap<string, number>;

type Row = Map<string, number>;

/** Products of two remainders stay below 2^53. */
const PRIME = 67_108_859;

/**
 * The wanted unknowns that the equations determine, whatever the known sums are. All others are eliminated
 * first, each by the row that is then its own; the rows left over hold wanted ones only, and whichever
 * stands alone in these, in reduced row echelon form, is determined. Counted modulo a large prime, which
 * for sums of 1 and −1 gives the same answer as fractions.
 */
export function determinedBy(
  equations: readonly Equation[],
  isWanted: (unknown: string) => boolean,
): ReadonlySet<string> {
  const frequency = frequencies(equations);
  const others = new Map<string, Row>();
  const wanted = new Map<string, Row>();
  for (const equation of equations.toSorted((one, other) => one.size - other.size)) {
    const row = reduce(toRow(equation), others);
    const pivot = rarest(
      [...row.keys()].filter((unknown) => !isWanted(unknown)),
      frequency,
    );
    if (pivot === null) addReduced(row, wanted);
    else others.set(pivot, scaled(row, inverse(row.get(pivot) ?? 1)));
  }
  return new Set([...wanted].filter(([, row]) => row.size === 1).map(([unknown]) => unknown));
}

function frequencies(equations: readonly Equation[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const equation of equations) {
    for (const unknown of equation.keys()) frequency.set(unknown, (frequency.get(unknown) ?? 0) + 1);
  }
  return frequency;
}

/** To eliminate what stands in few equations fills the others up the least. */
function rarest(unknowns: readonly string[], frequency: ReadonlyMap<string, number>): string | null {
  const rarer = (one: string, other: string): string =>
    (frequency.get(other) ?? 0) < (frequency.get(one) ?? 0) ? other : one;
  const [first, ...rest] = unknowns;
  return first === undefined ? null : rest.reduce(rarer, first);
}

/** Keeps the rows in reduced row echelon form. */
function addReduced(row: Row, rows: Map<string, Row>): void {
  const left = reduce(row, rows);
  const pivot = left.keys().next().value;
  if (pivot === undefined) return;
  const own = scaled(left, inverse(left.get(pivot) ?? 1));
  for (const other of rows.values()) subtract(other, own, other.get(pivot) ?? 0);
  rows.set(pivot, own);
}

function toRow(equation: Equation): Row {
  const terms = [...equation].map(([unknown, coefficient]): [string, number] => [
    unknown,
    modulo(coefficient),
  ]);
  return new Map(terms.filter(([, remainder]) => remainder !== 0));
}

/** The row without the unknowns that other rows speak for; what these bring in is taken out in turn. */
function reduce(row: Row, rows: ReadonlyMap<string, Row>): Row {
  const left = new Map(row);
  const open = [...left.keys()];
  for (let unknown = open.pop(); unknown !== undefined; unknown = open.pop()) {
    const known = rows.get(unknown);
    const times = left.get(unknown);
    if (known === undefined || times === undefined) continue;
    subtract(left, known, times);
    open.push(...known.keys());
  }
  return left;
}

function subtract(row: Row, other: ReadonlyMap<string, number>, times: number): void {
  if (times === 0) return;
  for (const [unknown, coefficient] of other) {
    const value = modulo((row.get(unknown) ?? 0) - times * coefficient);
    if (value === 0) row.delete(unknown);
    else row.set(unknown, value);
  }
}

function scaled(row: Row, factor: number): Row {
  return new Map([...row].map(([unknown, coefficient]) => [unknown, modulo(coefficient * factor)]));
}

function modulo(value: number): number {
  const remainder = value % PRIME;
  return remainder < 0 ? remainder + PRIME : remainder;
}

/** By Fermat: a^(p−2) is the inverse of a. */
function inverse(value: number): number {
  if (value === 1 || value === PRIME - 1) return value;
  let result = 1;
  let power = value;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * power);
    power = modulo(power * power);
  }
  return result;
}
