import type { Scope } from '../src/model/rule.js';

/** Speaks of everything. */
export const anyScope: Scope = {
  categories: null,
  units: null,
  boards: null,
  organisationKinds: null,
  parties: null,
  named: null,
  complexity: null,
  whenUnknown: 'not-assessable',
};
