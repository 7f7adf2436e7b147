/** One sum that is known: the coefficient of each unknown in it. */
export type Equation = ReadonlyMap<string, number>;

type Row = Map<string, number>;

/** Products of two remainders stay below 2^53. */
const PRIME = 67_108_859;

/**
 * The unknowns that the equations determine, whatever the known sums are: those that stand alone in a
 * row once the equations are in reduced row echelon form. Counted modulo a large prime, which for sums
 * of 1 and −1 gives the same answer as fractions.
 */
export function determinedBy(equations: readonly Equation[]): ReadonlySet<string> {
  const reduced = new Map<string, Row>();
  for (const equation of equations) {
    const row = reduce(equation, reduced);
    const pivot = row.keys().next().value;
    if (pivot === undefined) continue;
    scale(row, inverse(row.get(pivot) ?? 1));
    for (const other of reduced.values()) subtract(other, row, other.get(pivot) ?? 0);
    reduced.set(pivot, row);
  }
  return new Set([...reduced].filter(([, row]) => row.size === 1).map(([unknown]) => unknown));
}

/** The equation without the unknowns that other rows already speak for. */
function reduce(equation: Equation, reduced: ReadonlyMap<string, Row>): Row {
  const row: Row = new Map();
  for (const [unknown, coefficient] of equation) {
    const remainder = modulo(coefficient);
    if (remainder !== 0) row.set(unknown, remainder);
  }
  for (const unknown of [...row.keys()]) {
    const known = reduced.get(unknown);
    if (known !== undefined) subtract(row, known, row.get(unknown) ?? 0);
  }
  return row;
}

function subtract(row: Row, other: ReadonlyMap<string, number>, times: number): void {
  if (times === 0) return;
  for (const [unknown, coefficient] of other) {
    const value = modulo((row.get(unknown) ?? 0) - times * coefficient);
    if (value === 0) row.delete(unknown);
    else row.set(unknown, value);
  }
}

function scale(row: Row, factor: number): void {
  for (const [unknown, coefficient] of row) row.set(unknown, modulo(coefficient * factor));
}

function modulo(value: number): number {
  const remainder = value % PRIME;
  return remainder < 0 ? remainder + PRIME : remainder;
}

/** By Fermat: a^(p−2) is the inverse of a. */
function inverse(value: number): number {
  let result = 1;
  let power = value;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * power);
    power = modulo(power * power);
  }
  return result;
}
