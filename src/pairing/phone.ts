import { laterBy } from '../calendar/moments.js';
import { localDate } from '../calendar/zone.js';
import type { ContactMark, Evidence, Fate } from '../model/contact.js';
import type { CallEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Moment } from '../model/time.js';
import { runsOf } from '../pauses.js';
import type { Progress } from '../progress.js';
import { unknownUnit } from './directory.js';
import type { Draft } from './draft.js';
import { addToHistory, isHeldBy, noParties, openDraft } from './draft.js';
import { internal, notContact, passing, unpaired } from './fates.js';
import { createNumberIndex } from './number-index.js';
import type { Numbered } from './numbered.js';
import { type PairingOptions, windowOf } from './options.js';
import { pairingTime } from './pairing-order.js';

/** An earlier contact of the caller; `probable` where masked digits leave room for another person. */
interface Match {
  readonly draft: Draft;
  readonly isProbable: boolean;
}

/**
 * Pairs calls: which open contacts, which are further attempts, which call-backs and own later calls
 * close them. Calls come in canonical order; the result depends on nothing else. Each learns its fate; the contacts
 * are returned.
 */
export function* pairPhone(
  calls: readonly Numbered<CallEvent>[],
  options: PairingOptions,
  progress: Progress,
): Generator<void, readonly Draft[]> {
  const { calendar, directory, phone } = options;
  const byNumber = createNumberIndex(calls.flatMap(({ counterparts }) => counterparts));
  const isInAttemptWindow = windowOf(calendar, phone.attemptWorkingDays);
  const isInLaterCallWindow = windowOf(calendar, phone.ownLaterCallWorkingDays);
  const drafts: Draft[] = [];

  function receive(call: CallEvent, placed: Numbered<CallEvent>, unit: Unit): Fate {
    const marks = marksOf(call);
    const number = placed.counterparts[0];
    const isAnswered = call.outcome === 'answered';
    const mayJoin = number !== undefined && (isAnswered || placed.measured);
    const earlier = mayJoin ? earlierContact(call, number, unit) : undefined;
    if (!placed.measured && earlier === undefined) return notContact('not-measured');
    if (earlier !== undefined && (isAnswered || marks.length === 0)) return join(earlier, call, unit);
    const draft = openDraft(placed, unit, marks);
    if (isAnswered) close(draft, call, 'answered', answeringUnit(call, unit));
    drafts.push(draft);
    // One that was answered at once takes no further call.
    if (number !== undefined && !draft.closed) byNumber.add(number, draft);
    return { what: 'opens', contact: draft.id };
  }

  function marksOf(call: CallEvent): readonly ContactMark[] {
    const marks: ContactMark[] = [];
    if (call.from === null && call.outcome !== 'answered') marks.push('hidden-number');
    if (!phone.isOpen(call.at.start)) marks.push('closed-hours');
    if (isGivenUp(call) && isShort(call)) marks.push('short-abandon');
    return marks;
  }

  /** Within so many seconds, the last of them too; with none at all nobody is set apart. */
  function isShort({ waitSeconds }: CallEvent): boolean {
    const { shortAbandonSeconds: most } = phone;
    return most > 0 && waitSeconds !== null && waitSeconds <= most;
  }

  /** Whoever spoke, where the organisation table knows the extension; else the unit that was called. */
  function answeringUnit(call: CallEvent, called: Unit): Unit {
    const listing = call.answeredBy === null ? null : directory.phone(call.answeredBy);
    return listing === null || listing.unit === unknownUnit ? called : listing.unit;
  }

  /**
   * The caller's open contact at the unit that was called, or the one that spoke: an answered call ends it within some
   * working days of its last attempt, an unanswered one joins it within some of its first call. Contacts
   * set apart (hung up at once, phone closed) take neither.
   */
  function earlierContact(call: CallEvent, number: string, called: Unit): Match | undefined {
    const spoke = answeringUnit(call, called);
    return contactAt(called, call, number) ?? (spoke === called ? undefined : contactAt(spoke, call, number));
  }

  function contactAt(unit: Unit, call: CallEvent, number: string): Match | undefined {
    const today = localDate(call.at.start);
    const holder = { unit, parties: call.to };
    const takesCall = (draft: Draft): boolean => {
      if (draft.closed || draft.marks.size > 0 || !isHeldBy(draft, holder)) return false;
      return call.outcome === 'answered'
        ? isInLaterCallWindow(localDate(draft.latest.start), today)
        : isInAttemptWindow(localDate(draft.receivedAt.start), today);
    };
    return (
      matchOf(byNumber.same(number).find(takesCall), false) ??
      matchOf(byNumber.firstAlike(number, takesCall), true)
    );
  }

  function join({ draft, isProbable }: Match, call: CallEvent, unit: Unit): Fate {
    const evidence: Evidence = isProbable ? 'probable' : 'own-later-call';
    draft.latest = call.at;
    if (call.outcome === 'answered') {
      close(draft, call, evidence, answeringUnit(call, unit));
      return { what: 'joins', contact: draft.id, as: 'own-later-call' };
    }
    addToHistory(draft, { what: 'attempt', event: call, unit: null, evidence });
    return { what: 'joins', contact: draft.id, as: 'attempt' };
  }

  function send(call: CallEvent, { counterparts }: Numbered<CallEvent>, unit: Unit): Fate {
    const number = counterparts[0];
    if (number === undefined) return unpaired('hidden-number');
    const what = call.outcome === 'answered' ? 'callback' : 'callback-attempt';
    const at = what === 'callback' ? answeredAt(call) : call.at;
    const open = openContacts(number);
    const late = callersWhoGotThrough(number);
    for (const { draft, isProbable } of [...open, ...late]) {
      const evidence: Evidence = isProbable ? 'probable' : 'callback';
      const isTheirs = unit === unknownUnit || isHeldBy(draft, { unit, parties: noParties });
      const marks = isTheirs ? [] : (['other-unit'] as const);
      addToHistory(draft, { what, event: call, unit, evidence, at, marks });
      if (what === 'callback') draft.closed = true;
    }
    const first = open[0]?.draft;
    if (first !== undefined) return { what: 'pairs', contact: first.id, as: what };
    const further = late[0]?.draft;
    if (further !== undefined) return { what: 'pairs', contact: further.id, as: 'further-reply' };
    return unpaired('we-called-first');
  }

  /** Every open contact of the number; where none is certain, the earliest whose visible digits agree. */
  function openContacts(number: string): readonly Match[] {
    const isOpen = ({ closed }: Draft): boolean => !closed;
    const certain = byNumber.same(number).filter(isOpen);
    if (certain.length > 0) return certain.map((draft) => ({ draft, isProbable: false }));
    const probable = matchOf(byNumber.firstAlike(number, isOpen), true);
    return probable === undefined ? [] : [probable];
  }

  /** Contacts that the caller's own later call ended and nobody has called back on: a rule may ask for it. */
  function callersWhoGotThrough(number: string): readonly Match[] {
    const gotThrough = ({ closed, history }: Draft): boolean =>
      closed &&
      history.some(({ what }) => what === 'own-later-call') &&
      !history.some(({ what }) => what === 'callback');
    return byNumber
      .same(number)
      .filter(gotThrough)
      .map((draft) => ({ draft, isProbable: false }));
  }

  function fateOf(numbered: Numbered<CallEvent>): Fate {
    const { event, direction, unit } = numbered;
    if (unit === null || direction === 'passing') return passing;
    if (direction === 'incoming') return receive(event, numbered, unit);
    return direction === 'outgoing' ? send(event, numbered, unit) : internal;
  }

  for (const run of runsOf(inPairingOrder(calls))) {
    for (const call of run) call.fate = fateOf(call);
    progress.advance(run.length);
    yield;
  }
  return drafts;
}

function matchOf(draft: Draft | undefined, isProbable: boolean): Match | undefined {
  return draft === undefined ? undefined : { draft, isProbable };
}

/** The caller hung up. Whoever heard the busy tone, a mailbox or nothing at all did not choose to. */
function isGivenUp({ outcome }: CallEvent): boolean {
  return outcome === 'no-answer' || outcome === 'menu';
}

function close(
  draft: Draft,
  call: CallEvent,
  evidence: Extract<Evidence, 'answered' | 'own-later-call' | 'probable'>,
  unit: Unit,
): void {
  const what = evidence === 'answered' ? 'answer' : 'own-later-call';
  addToHistory(draft, { what, event: call, unit, evidence, at: answeredAt(call) });
  draft.closed = true;
}

/** When a person spoke: after the wait, as exactly as the call's own time is known. */
export function answeredAt(call: CallEvent): Moment {
  return laterBy((call.waitSeconds ?? 0) * 1000, call.at);
}

/**
 * Where a log knows minutes only, calls of one minute stand in the order in which they can answer each
 * other: missed, got through, called back. Else canonical order holds.
 */
function inPairingOrder(calls: readonly Numbered<CallEvent>[]): readonly Numbered<CallEvent>[] {
  return calls.toSorted((one, other) => pairingTime(one) - pairingTime(other) || rank(one) - rank(other));
}

function rank({ event, direction }: Numbered<CallEvent>): number {
  if (direction !== 'incoming') return 2;
  return event.outcome === 'answered' ? 1 : 0;
}
