import type { Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { contactsIn } from '../cell.js';

/**
 * The rules whose patterns and times of arrival are told: the one with most contacts, and every further one that
 * shares no contact with those before it. Two of the same contacts could be taken from one another, and what is left
 * be the contacts of a third that is hidden. Where the result does not tell what rules share, any two may share all.
 */
export function leadingRules({ rules, overlaps }: Pick<Result, 'rules' | 'overlaps'>): ReadonlySet<string> {
  const share = (one: string, other: string): boolean =>
    overlaps.length === 0 || overlaps.some(({ rules: ids }) => ids.includes(one) && ids.includes(other));
  const bySize = rules
    .filter(({ partOf }) => partOf === null)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const leading = new Set<string>();
  for (const { rule } of bySize) {
    if (![...leading].some((other) => share(rule, other))) leading.add(rule);
  }
  return leading;
}

function sizeOf({ readings: [main] }: RuleFigures): number {
  return contactsIn(main.whole);
}
