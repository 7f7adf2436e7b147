import type { RuleKind } from '../model/rule.js';
import type { MeanTime } from '../model/share.js';
import type { WaitSums } from './tally.js';

/**
 * The mean of those who were answered. Whoever still waited when the log ended has waited so long at
 * least: `atLeast = (answered + waited so far) / all of them`. A caller who hung up (`reach`) waits no
 * longer, and is in no mean. Null where nobody was answered.
 */
export function meanTime(sums: WaitSums, kind: RuleKind): MeanTime | null {
  const { contacts, milliseconds } = sums.answered;
  if (contacts === 0) return null;
  const seconds = milliseconds / (contacts * 1000);
  return { answered: contacts, seconds, atLeast: stillWaiting(sums, kind) === 0 ? null : leastMean(sums) };
}

/** Mean seconds of all, those who still wait counted with their waiting so far; null where there are none. */
export function leastMean({ answered, censored }: WaitSums): number | null {
  const all = answered.contacts + censored.contacts;
  return all === 0 ? null : (answered.milliseconds + censored.milliseconds) / (all * 1000);
}

/** Contacts that nobody had answered when the log ended. */
export function stillWaiting({ censored }: WaitSums, kind: RuleKind): number {
  return kind === 'reach' ? 0 : censored.contacts;
}
