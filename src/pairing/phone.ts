import { localDate } from '../calendar/zone.js';
import type { ContactMark, Fate } from '../model/contact.js';
import type { CallEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Moment } from '../model/time.js';
import type { Draft } from './draft.js';
import { addToHistory, openDraft } from './draft.js';
import { isWithinWindow, type PairingOptions } from './options.js';
import type { Outcome } from './outcome.js';
import type { Numbered } from './placement.js';

/**
 * Pairs calls: which open contacts, which are further attempts, which call-backs and own later calls
 * close them. Calls come in canonical order; the result depends on nothing else.
 */
export function pairPhone(calls: readonly Numbered<CallEvent>[], options: PairingOptions): Outcome {
  const { calendar, phone } = options;
  const byNumber = new Map<string, Draft[]>();
  const drafts: Draft[] = [];

  function receive(call: CallEvent, { id, placement }: Numbered<CallEvent>, unit: Unit): Fate {
    if (!placement.measured) return { what: 'not-a-contact', reason: 'not-measured' };
    const marks = marksOf(call);
    const number = placement.counterparts[0];
    const earlier = number === undefined ? undefined : earlierContact(call, number, unit);
    if (earlier !== undefined && (call.outcome === 'answered' || marks.length === 0))
      return join(earlier, call, unit);
    const draft = openDraft({ id, placement, unit }, marks);
    if (call.outcome === 'answered') close(draft, call, unit, 'answered');
    drafts.push(draft);
    if (number !== undefined) remember(number, draft);
    return { what: 'opens', contact: id };
  }

  function marksOf(call: CallEvent): readonly ContactMark[] {
    const marks: ContactMark[] = [];
    const isMissed = call.outcome !== 'answered';
    if (call.from === null && isMissed) marks.push('hidden-number');
    if (!phone.isOpen(call.at.start)) marks.push('closed-hours');
    if (isMissed && call.waitSeconds !== null && call.waitSeconds < phone.shortAbandonSeconds) {
      marks.push('short-abandon');
    }
    return marks;
  }

  /**
   * The caller's open contact at the unit: an answered call ends it within ten working days of its last
   * attempt, an unanswered one joins it within ten working days of its first call. Contacts set apart
   * (hung up at once, phone closed) take neither.
   */
  function earlierContact(call: CallEvent, number: string, unit: Unit): Draft | undefined {
    const today = localDate(call.at.start);
    return openOf(number).find((draft) => {
      if (draft.marks.size > 0 || !draft.holders.has(unit)) return false;
      const first = call.outcome === 'answered' ? draft.latest : draft.receivedAt.start;
      return isWithinWindow(calendar, localDate(first), today);
    });
  }

  function join(draft: Draft, call: CallEvent, unit: Unit): Fate {
    const what = call.outcome === 'answered' ? 'own-later-call' : 'attempt';
    if (what === 'own-later-call') {
      addToHistory(draft, {
        what,
        event: call,
        unit: unit,
        evidence: 'own-later-call',
        at: answeredAt(call),
      });
      draft.closed = true;
    } else {
      addToHistory(draft, { what, event: call, unit: null, evidence: 'own-later-call' });
    }
    draft.latest = call.at.start;
    return { what: 'joins', contact: draft.id, as: what };
  }

  function send(call: CallEvent, { placement }: Numbered<CallEvent>, unit: Unit): Fate {
    const number = placement.counterparts[0];
    if (number === undefined) return { what: 'unpaired', reason: 'hidden-number' };
    const open = openOf(number);
    const what = call.outcome === 'answered' ? 'callback' : 'callback-attempt';
    const at = what === 'callback' ? answeredAt(call) : call.at;
    const late = callersWhoGotThrough(number);
    for (const draft of [...open, ...late]) {
      addToHistory(draft, { what, event: call, unit, evidence: 'callback', at });
      if (what === 'callback') draft.closed = true;
    }
    const first = open[0];
    if (first !== undefined) return { what: 'pairs', contact: first.id, as: what };
    const further = late[0];
    if (further !== undefined) return { what: 'pairs', contact: further.id, as: 'further-reply' };
    return { what: 'unpaired', reason: 'we-called-first' };
  }

  /** Contacts that the caller's own later call ended and nobody has called back on: a rule may ask for it. */
  function callersWhoGotThrough(number: string): readonly Draft[] {
    return (byNumber.get(number) ?? []).filter(
      ({ closed, history }) =>
        closed &&
        history.some(({ what }) => what === 'own-later-call') &&
        !history.some(({ what }) => what === 'callback'),
    );
  }

  function openOf(number: string): readonly Draft[] {
    return (byNumber.get(number) ?? []).filter((draft) => !draft.closed);
  }

  function remember(number: string, draft: Draft): void {
    const list = byNumber.get(number);
    if (list === undefined) byNumber.set(number, [draft]);
    else list.push(draft);
  }

  const fates = new Map<string, Fate>();
  for (const numbered of calls) {
    const { event, direction, unit } = numbered.placement;
    if (unit === null || direction === 'passing') fates.set(numbered.id, { what: 'passing' });
    else if (direction === 'incoming') fates.set(numbered.id, receive(event, numbered, unit));
    else if (direction === 'outgoing') fates.set(numbered.id, send(event, numbered, unit));
    else fates.set(numbered.id, { what: 'internal', handsOn: null });
  }
  return { fates, drafts };
}

function close(draft: Draft, call: CallEvent, unit: Unit, evidence: 'answered'): void {
  addToHistory(draft, { what: 'answer', event: call, unit, evidence, at: answeredAt(call) });
  draft.closed = true;
}

/** When a person spoke: after the wait, as exactly as the call's own time is known. */
function answeredAt(call: CallEvent): Moment {
  const wait = (call.waitSeconds ?? 0) * 1000;
  return { start: call.at.start + wait, end: call.at.end + wait, precision: call.at.precision };
}
