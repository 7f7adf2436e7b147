import type { Contact, ContactMark, Evidence, Happening, HappeningKind } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { PairMark } from '../model/pair-mark.js';
import type { Moment } from '../model/time.js';
import { withAnswerers } from './answerer.js';
import { categoryOf, complexityOf } from './category.js';
import { marksOf, withMark } from './contact-marks.js';
import { unknownUnit } from './directory.js';
import { finishedContact } from './finished-contact.js';
import type { Numbered } from './numbered.js';
import type { PairingOptions } from './options.js';
import { compareTexts } from './order.js';
import { withOneMore } from './short-list.js';

/** A contact while its history is still being gathered. */
export interface Draft {
  readonly id: string;
  readonly event: LogEvent;
  readonly unit: Unit;
  readonly otherUnits: readonly Unit[];
  readonly counterpart: string | null;
  readonly receivedAt: Moment;
  marks: ReadonlySet<ContactMark>;
  history: Happening[];
  /** The units that it was handed to, and that did not hold it already. */
  handedTo: readonly Unit[];
  /** The addresses of the mails that handed it to somebody of ours whom the organisation table does not know. */
  handedToUnlisted: readonly string[];
  /** The units that have handed it on. */
  handedOnBy: readonly Unit[];
  /** True from the first happening that closes it. */
  closed: boolean;
  /** The latest sign of life: the counterpart's latest mail or a person's reply; the latest call. */
  latest: Moment;
}

/** Opens a contact on what came in; the unit is the one that received it. */
export function openDraft(
  { id, event, otherUnits, counterparts }: Numbered<LogEvent>,
  unit: Unit,
  marks: readonly ContactMark[] = [],
): Draft {
  return {
    id,
    event,
    unit,
    otherUnits,
    counterpart: counterparts[0] ?? null,
    receivedAt: event.at,
    marks: marksOf(marks),
    history: nothingYet,
    handedTo: noUnits,
    handedToUnlisted: noParties,
    handedOnBy: noUnits,
    closed: false,
    latest: event.at,
  };
}

/** One list for all contacts that nothing has happened to: another takes its place when something does. */
export const nothingYet: Happening[] = [];
export const noUnits: readonly Unit[] = [];
export const noParties: readonly string[] = [];

/** One of ours: a unit, by the addresses or numbers of the event that it has a part in. */
export interface Holder {
  readonly unit: Unit;
  readonly parties: readonly string[];
}

/**
 * True for the units that received it and those that it was handed to. Those whom the organisation table does not
 * know have nothing in common: of them each holds what came to its own address or number.
 */
export function isHeldBy(draft: Draft, { unit, parties }: Holder): boolean {
  if (unit === unknownUnit) return parties.some((party) => wasReached(draft, party));
  return draft.unit === unit || draft.otherUnits.includes(unit) || draft.handedTo.includes(unit);
}

function wasReached({ event, handedToUnlisted }: Draft, party: string): boolean {
  return handedToUnlisted.includes(party) || reachedBy(event).includes(party);
}

/** Those whom a mail or a call was to; no register says it of a case. */
export function reachedBy(event: LogEvent): readonly string[] {
  switch (event.channel) {
    case 'mail':
      return event.recipients;
    case 'phone':
      return event.to;
    case 'case':
      return noParties;
  }
}

export interface Addition {
  readonly what: HappeningKind;
  readonly event: LogEvent;
  readonly unit: Unit | null;
  readonly evidence: Evidence;
  /** When it took effect, where that is not when the event began (a call is answered after its wait). */
  readonly at?: Moment;
  readonly marks?: readonly PairMark[];
}

export function addToHistory(draft: Draft, addition: Addition): void {
  const { what, event, unit, evidence, marks = [], at = event.at } = addition;
  const happening =
    marks.length === 0 ? { what, at, unit, evidence, event } : { what, at, unit, evidence, event, marks };
  draft.history = withOneMore(draft.history, happening);
}

export function mark(draft: Draft, mark: ContactMark): void {
  draft.marks = withMark(draft.marks, mark);
}

/** In order of receipt; ids settle ties. */
export function byReceipt(one: Draft, other: Draft): number {
  return one.receivedAt.start - other.receivedAt.start || compareTexts(one.id, other.id);
}

/** The one received first. */
export function earlier<Kind extends Draft>(draft: Kind, other: Kind | null | undefined): Kind {
  return other == null || byReceipt(draft, other) < 0 ? draft : other;
}

/** The contact as it stands when all is gathered. A case's own words go before what its mail or call was about. */
export function finishDraft(
  draft: Draft,
  { categories: lines, directory }: Pick<PairingOptions, 'categories' | 'directory'>,
): Contact {
  const register = draft.event.channel === 'case' ? draft.event : null;
  const about = eventsAbout(draft);
  return finishedContact({
    id: draft.id,
    category: firstKnown(about, (event) => categoryOf(event, lines), 'unknown'),
    event: draft.event,
    receivedAt: draft.receivedAt,
    unit: draft.unit,
    otherUnits: draft.otherUnits,
    counterpart: draft.counterpart,
    history: withAnswerers(inTime(draft.history), directory),
    marks: draft.marks,
    register,
    complexity: firstKnown(about, (event) => complexityOf(event, lines), null),
  });
}

/** Only into a case of a register other events are entered. */
function eventsAbout({ event, history }: Draft): readonly LogEvent[] {
  if (event.channel !== 'case') return [event];
  const entered = history.filter(({ what }) => what === 'registered');
  return [event, ...entered.map((happening) => happening.event)];
}

function firstKnown<Value>(
  about: readonly LogEvent[],
  read: (event: LogEvent) => Value,
  unknown: Value,
): Value {
  for (const event of about) {
    const value = read(event);
    if (value !== unknown) return value;
  }
  return unknown;
}

function inTime(history: readonly Happening[]): readonly Happening[] {
  if (history.length === 0) return nothingYet;
  if (history.length === 1) return history;
  return history.toSorted((one, other) => one.at.start - other.at.start);
}
