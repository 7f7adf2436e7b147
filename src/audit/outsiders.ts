import type { Rule } from '../model/rule.js';
import type { Place } from '../rules/placing.js';

/** Contacts of the period that a rule does not judge, and those of them that narrower rules took over. */
export interface Outsiders {
  readonly outOfScope: number;
  /** By rule id. */
  readonly takenOver: readonly { readonly by: string; readonly contacts: number }[];
}

/** Counts them rule by rule. */
export function createOutsiders(): {
  readonly add: (rule: Rule, place: Exclude<Place, { is: 'judged' }>) => void;
  readonly of: (rule: Rule) => Outsiders;
} {
  const all = new Map<Rule, number>();
  const taken = new Map<Rule, Map<string, number>>();
  return {
    add(rule, place) {
      all.set(rule, (all.get(rule) ?? 0) + 1);
      if (place.is === 'out-of-scope') return;
      const byWhom = taken.get(rule) ?? new Map<string, number>();
      taken.set(rule, byWhom.set(place.by.id, (byWhom.get(place.by.id) ?? 0) + 1));
    },
    of: (rule) => ({
      outOfScope: all.get(rule) ?? 0,
      takenOver: [...(taken.get(rule) ?? [])]
        .map(([by, contacts]) => ({ by, contacts }))
        .sort((one, other) => (one.by < other.by ? -1 : 1)),
    }),
  };
}
