/** A part of the contacts that was drawn from by itself, and what was found of those that were looked at. */
export interface Stratum<Value> {
  readonly population: number;
  readonly values: readonly Value[];
}

/** Nobody knows how much the rest of it differs: fewer than two were looked at, and not all. */
function isThin({ population, values }: Stratum<unknown>): boolean {
  return values.length < 2 && values.length < population;
}

/**
 * Strata of which two values at least are known, or all. Thin ones are joined to one, and where that is thin
 * too, with the largest of the others: its contacts are taken to be drawn from as one group.
 */
export function joinThin<Value>(strata: readonly Stratum<Value>[]): readonly Stratum<Value>[] {
  const thin = strata.filter(isThin);
  const firm = strata.filter((stratum) => !isThin(stratum));
  if (thin.length === 0) return firm;
  const joined = join(thin);
  const [largest, ...others] = firm.toSorted((one, other) => other.population - one.population);
  if (largest === undefined || !isThin(joined)) return [...firm, joined];
  return [...others, join([largest, joined])];
}

function join<Value>(strata: readonly Stratum<Value>[]): Stratum<Value> {
  return {
    population: strata.reduce((sum, { population }) => sum + population, 0),
    values: strata.flatMap(({ values }) => values),
  };
}

/**
 * The part of each stratum that `pick` gives a value for. How large that part is among those not looked at is
 * taken from those that were.
 */
export function domainOf<Value, Picked>(
  strata: readonly Stratum<Value>[],
  pick: (value: Value) => Picked | null,
): readonly Stratum<Picked>[] {
  return joinThin(strata).map(({ population, values }) => {
    const picked = values.flatMap((value) => pick(value) ?? []);
    return {
      population: values.length === 0 ? 0 : (population * picked.length) / values.length,
      values: picked,
    };
  });
}
