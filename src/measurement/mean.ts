import type { MeanTime } from '../model/result.js';
import type { RuleKind } from '../model/rule.js';
import type { WaitSums } from './tally.js';

/**
 * The mean of those who were answered. Whoever still waited when the log ended has waited so long at
 * least: `atLeast = (answered + waited so far) / all of them`. A caller who hung up (`reach`) waits no
 * longer, and is in no mean. Null where nobody was answered.
 */
export function meanTime(sums: WaitSums, kind: RuleKind): MeanTime | null {
  const answered = sums.contacts['answered'] ?? 0;
  if (answered === 0) return null;
  const seconds = (sums.milliseconds['answered'] ?? 0) / (answered * 1000);
  return { answered, seconds, atLeast: stillWaiting(sums, kind) === 0 ? null : leastMean(sums) };
}

/** Mean seconds of all, those who still wait counted with their waiting so far; null where there are none. */
export function leastMean({ contacts, milliseconds }: WaitSums): number | null {
  const all = (contacts['answered'] ?? 0) + (contacts['censored'] ?? 0);
  if (all === 0) return null;
  return ((milliseconds['answered'] ?? 0) + (milliseconds['censored'] ?? 0)) / (all * 1000);
}

/** Contacts that nobody had answered when the log ended. */
export function stillWaiting({ contacts }: WaitSums, kind: RuleKind): number {
  return kind === 'reach' ? 0 : (contacts['censored'] ?? 0);
}
