import type { Contact } from '../model/contact.js';
import type { CallEvent } from '../model/event.js';
import type { CallCounts } from '../model/rule-figures.js';
import type { Verdict } from '../model/verdict.js';
import type { Counters } from './counters.js';

/** Counts every call of a contact that was judged: the one that opened it, attempts, own later calls. */
export function addCalls(counts: Counters<keyof CallCounts>, { contact, outcome }: Verdict): void {
  if (outcome !== 'met' && outcome !== 'late' && outcome !== 'unanswered') return;
  for (const call of callsOf(contact)) {
    counts.calls += 1;
    if (call.outcome === 'answered') counts.answered += 1;
  }
}

/** What a caller did to reach somebody: the first call, and every one after it. */
function callsOf({ event, history }: Contact): Iterable<CallEvent> {
  const later = history.filter(({ what }) => what === 'attempt' || what === 'own-later-call');
  if (later.length === 0) return event.channel === 'phone' ? [event] : [];
  const events = [event, ...later.map((happening) => happening.event)];
  return new Set(events.filter((one): one is CallEvent => one.channel === 'phone'));
}
