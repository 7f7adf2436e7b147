import type { Rule } from '../model/rule.js';

/** The same function of a rule, asked once for each: every contact is judged by what it finds. */
export function oncePerRule<R extends Rule, Found>(find: (rule: R) => Found): (rule: R) => Found {
  const known = new WeakMap<R, Found>();
  return (rule) => {
    const seen = known.get(rule);
    if (seen !== undefined) return seen;
    const found = find(rule);
    known.set(rule, found);
    return found;
  };
}
