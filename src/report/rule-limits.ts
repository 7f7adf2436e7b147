import type { Rule } from '../model/rule.js';

/** The times that a promise sets: one, or that of each part that binds. */
export interface RuleLimits {
  /** Whether all of them are to be kept, or any. */
  readonly join: 'all' | 'any';
  /** As rule sets write them: `36 hours`. */
  readonly allowed: readonly string[];
}

export function ruleLimits(rule: Rule): RuleLimits {
  const parts = rule.kind === 'respond' ? rule.parts.filter(({ binding }) => binding) : [];
  if (rule.kind !== 'respond' || parts.length === 0)
    return { join: 'all', allowed: [rule.readings[0].allowed] };
  return { join: rule.join, allowed: parts.map(({ limits: [first] }) => first?.allowed ?? '') };
}
