import type { Rule } from '../model/rule.js';
import type { Place } from '../rules/placing.js';

/** Contacts of the period that a rule does not judge, and those of them that narrower rules took over. */
export interface Outsiders {
  readonly outOfScope: number;
  /** By rule id. */
  readonly takenOver: readonly { readonly by: string; readonly contacts: number }[];
}

export const nobodyOutside: Outsiders = { outOfScope: 0, takenOver: [] };

/** Counts them rule by rule. */
export function createOutsiders(): {
  readonly add: (rule: Rule, place: Exclude<Place, { is: 'judged' }>) => void;
  /** By rule id; rules that judge every contact are left out. */
  readonly byRule: () => ReadonlyMap<string, Outsiders>;
} {
  const all = new Map<string, number>();
  const taken = new Map<string, Map<string, number>>();
  return {
    add({ id }, place) {
      all.set(id, (all.get(id) ?? 0) + 1);
      if (place.is === 'out-of-scope') return;
      const byWhom = taken.get(id) ?? new Map<string, number>();
      taken.set(id, byWhom.set(place.by.id, (byWhom.get(place.by.id) ?? 0) + 1));
    },
    byRule: () =>
      new Map(
        [...all].map(([id, outOfScope]) => [
          id,
          { outOfScope, takenOver: sorted(taken.get(id) ?? new Map()) },
        ]),
      ),
  };
}

/** The contacts that either leaves out. */
export function addOutsiders(one: Outsiders, other: Outsiders): Outsiders {
  const taken = new Map(one.takenOver.map(({ by, contacts }) => [by, contacts]));
  for (const { by, contacts } of other.takenOver) taken.set(by, (taken.get(by) ?? 0) + contacts);
  return { outOfScope: one.outOfScope + other.outOfScope, takenOver: sorted(taken) };
}

function sorted(taken: ReadonlyMap<string, number>): Outsiders['takenOver'] {
  return [...taken]
    .map(([by, contacts]) => ({ by, contacts }))
    .sort((one, other) => (one.by < other.by ? -1 : 1));
}
