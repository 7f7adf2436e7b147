import type { CallEvent } from '../model/event.js';
import type { CallCounts } from '../model/rule-figures.js';
import type { Verdict } from '../model/verdict.js';
import { type Counts, increase } from './counts.js';

/** What a caller did to reach somebody: the first call, and every one after it. */
const triedAgain = new Set(['attempt', 'own-later-call']);

/** Counts every call of a contact that was judged: the one that opened it, attempts, own later calls. */
export function addCalls(counts: Counts<keyof CallCounts>, { contact, outcome }: Verdict): void {
  if (outcome !== 'met' && outcome !== 'late' && outcome !== 'unanswered') return;
  const later = contact.history.filter(({ what }) => triedAgain.has(what)).map(({ event }) => event);
  const calls = new Set(
    [contact.event, ...later].filter((event): event is CallEvent => event.channel === 'phone'),
  );
  if (calls.size === 0) return;
  increase(counts, 'calls', calls.size);
  increase(counts, 'answered', [...calls].filter((call) => call.outcome === 'answered').length);
}

export function callCounts(counts: Counts<keyof CallCounts>): CallCounts {
  return { calls: counts.get('calls') ?? 0, answered: counts.get('answered') ?? 0 };
}
