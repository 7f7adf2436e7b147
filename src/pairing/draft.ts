import type { Contact, ContactMark, Evidence, Happening, HappeningKind } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { PairMark } from '../model/pair-mark.js';
import type { Instant, Moment } from '../model/time.js';
import { type CategoryLine, categoryOf, complexityOf } from './category.js';
import { compareTexts } from './order.js';
import type { Placement } from './placement.js';

/** A contact while its history is still being gathered. */
export interface Draft {
  readonly id: string;
  readonly event: LogEvent;
  readonly unit: Unit;
  readonly otherUnits: readonly Unit[];
  readonly counterpart: string | null;
  readonly receivedAt: Moment;
  readonly marks: Set<ContactMark>;
  readonly history: Happening[];
  /** The units that hold it: receivers, and those it was handed to. */
  readonly holders: Set<Unit>;
  /** The units that have handed it on. */
  readonly handedOnBy: Set<Unit>;
  /** True from the first happening that closes it. */
  closed: boolean;
  /** Start of the latest sign of life: the counterpart's latest mail or a person's reply; the latest call. */
  latest: Instant;
}

/** Opens a contact on what came in; the placement is of an incoming event, so it names a unit. */
export function openDraft(
  { id, placement, unit }: PlacedIncoming,
  marks: readonly ContactMark[] = [],
): Draft {
  const { event, otherUnits, counterparts } = placement;
  return {
    id,
    event,
    unit,
    otherUnits,
    counterpart: counterparts[0] ?? null,
    receivedAt: event.at,
    marks: new Set(marks),
    history: [],
    holders: new Set([unit, ...otherUnits]),
    handedOnBy: new Set(),
    closed: false,
    latest: event.at.start,
  };
}

/** An incoming event with its id and the unit that received it. */
export interface PlacedIncoming {
  readonly id: string;
  readonly placement: Placement;
  readonly unit: Unit;
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
  const { what, event, unit, evidence, marks = [] } = addition;
  const happening = { what, at: addition.at ?? event.at, unit, evidence, event };
  draft.history.push(marks.length === 0 ? happening : { ...happening, marks });
}

/** In order of receipt; ids settle ties. */
export function byReceipt(one: Draft, other: Draft): number {
  return one.receivedAt.start - other.receivedAt.start || compareTexts(one.id, other.id);
}

/** The contact as it stands when all is gathered. A case's own words go before what its mail or call was about. */
export function finishDraft(draft: Draft, lines: readonly CategoryLine[]): Contact {
  const register = draft.event.channel === 'case' ? draft.event : null;
  const entered = draft.history.filter(({ what }) => what === 'registered').map(({ event }) => event);
  const about = [draft.event, ...entered];
  const categories = about.map((event) => categoryOf(event, lines));
  const complexities = about.map((event) => complexityOf(event, lines));
  return {
    id: draft.id,
    channel: draft.event.channel,
    category: categories.find((category) => category !== 'unknown') ?? 'unknown',
    event: draft.event,
    receivedAt: draft.receivedAt,
    unit: draft.unit,
    otherUnits: draft.otherUnits,
    counterpart: draft.counterpart,
    history: draft.history.toSorted((one, other) => one.at.start - other.at.start),
    marks: draft.marks,
    register,
    named: register?.named ?? null,
    complexity: complexities.find((complexity) => complexity !== null) ?? null,
    corrections: [],
  };
}
