import type { Contact } from '../model/contact.js';
import type { CallEvent } from '../model/event.js';
import type { CallCounts } from '../model/rule-figures.js';
import type { Verdict } from '../model/verdict.js';
import type { Counters } from './counters.js';

const noCalls: CallCounts = { calls: 0, answered: 0 };

/** Counts every call of a contact that was judged: the one that opened it, attempts, own later calls. */
export function addCalls(
  counts: Counters<keyof CallCounts>,
  { outcome }: Verdict,
  { calls, answered }: CallCounts,
): void {
  if (outcome !== 'met' && outcome !== 'late' && outcome !== 'unanswered') return;
  counts.calls += calls;
  counts.answered += answered;
}

/** What a caller did to reach somebody: the first call, and every one after it. */
export function callsOf({ event, history }: Contact): CallCounts {
  const later = history.filter(({ what }) => what === 'attempt' || what === 'own-later-call');
  if (later.length === 0 && event.channel !== 'phone') return noCalls;
  const events = new Set([event, ...later.map((happening) => happening.event)]);
  const calls = [...events].filter((one): one is CallEvent => one.channel === 'phone');
  return { calls: calls.length, answered: calls.filter(({ outcome }) => outcome === 'answered').length };
}
