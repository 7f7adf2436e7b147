import type { Sum } from '../sums.js';

/** Names of units and boards that a register alone has, and that may be those of persons. */
export interface UnlistedNames {
  readonly units: Set<string>;
  readonly boards: Set<string>;
}

export const unlistedNamesOfParts: Sum<UnlistedNames> = {
  empty: () => ({ units: new Set(), boards: new Set() }),
  add(into, from) {
    for (const unit of from.units) into.units.add(unit);
    for (const board of from.boards) into.boards.add(board);
  },
};
