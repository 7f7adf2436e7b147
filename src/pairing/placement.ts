import type { CallEvent, Direction, LogEvent, MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Directory, Listing } from './directory.js';
import { unknownUnit } from './directory.js';

/** Which way an event went, who of ours it concerns and who is on the other side. */
export interface Placement<Event extends LogEvent = LogEvent> {
  readonly event: Event;
  readonly direction: Direction;
  /** Own unit: first measured receiver of what comes in, sender of what goes out; null where passing. */
  readonly unit: Unit | null;
  /** False where what came in reached no measured address. */
  readonly measured: boolean;
  /** Other own units that it reached, without the first. */
  readonly otherUnits: readonly Unit[];
  /** Outside parties: the sender of what comes in, the receivers of what goes out; hidden numbers are none. */
  readonly counterparts: readonly string[];
}

/** A placed event with the id that it keeps. */
export interface Numbered<Event extends LogEvent> {
  readonly id: string;
  readonly placement: Placement<Event>;
}

export function placeMail(mail: MailEvent, directory: Directory): Placement<MailEvent> {
  const sender = mail.sender === null ? null : directory.mail(mail.sender);
  const receivers = mail.recipients.flatMap((address) => directory.mail(address) ?? []);
  const outside = mail.recipients.filter((address) => directory.mail(address) === null);
  const sentByUs = sender !== null || (mail.sender === null && receivers.length === 0);
  if (!sentByUs) {
    if (receivers.length === 0) return passing(mail);
    return {
      event: mail,
      direction: 'incoming',
      ...received(receivers),
      counterparts: mail.sender === null ? [] : [mail.sender],
    };
  }
  const unit = sender?.unit ?? unknownUnit;
  const others = otherThan(unit, receivers);
  const direction = outside.length > 0 ? 'outgoing' : 'internal';
  return {
    event: mail,
    direction,
    unit,
    measured: true,
    otherUnits: others,
    counterparts: [...new Set(outside)],
  };
}

export function placeCall(call: CallEvent, directory: Directory): Placement<CallEvent> {
  const caller = call.from === null ? null : directory.phone(call.from);
  const receivers = call.to.flatMap((party) => directory.phone(party) ?? []);
  const outside = call.to.filter((party) => directory.phone(party) === null);
  const dialled = call.to[0];
  const dialledOutside = dialled !== undefined && directory.phone(dialled) === null;
  if (caller === null && call.statedDirection !== 'outgoing') {
    if (receivers.length === 0) return passing(call);
    return {
      event: call,
      direction: 'incoming',
      ...received(listedFirst(receivers)),
      counterparts: call.from === null ? [] : [call.from],
    };
  }
  const unit = caller?.unit ?? unknownUnit;
  const direction = dialledOutside || call.statedDirection === 'outgoing' ? 'outgoing' : 'internal';
  return {
    event: call,
    direction,
    unit,
    measured: true,
    otherUnits: otherThan(unit, receivers),
    counterparts: direction === 'outgoing' ? outside.slice(0, 1) : [],
  };
}

function passing<Event extends LogEvent>(event: Event): Placement<Event> {
  return { event, direction: 'passing', unit: null, measured: false, otherUnits: [], counterparts: [] };
}

/** The first measured listing owns what came in; where none is measured the first one is named. */
function received(listings: readonly Listing[]): Pick<Placement, 'unit' | 'measured' | 'otherUnits'> {
  const owner = listings.find((listing) => listing.measured);
  const unit = (owner ?? listings[0])?.unit ?? unknownUnit;
  const measuredOnes = listings.filter((listing) => listing.measured);
  return { unit, measured: owner !== undefined, otherUnits: otherThan(unit, measuredOnes) };
}

/**
 * A call passes many parties on its way (number, queue, extension); those that the organisation table
 * names say more than those it does not, so an unlisted extension never takes a call from a listed queue.
 */
function listedFirst(listings: readonly Listing[]): readonly Listing[] {
  const listed = listings.filter(({ unit }) => unit !== unknownUnit);
  return listed.length > 0 ? listed : listings;
}

function otherThan(unit: Unit, listings: readonly Listing[]): readonly Unit[] {
  return [...new Set(listings.map((listing) => listing.unit))].filter((other) => other !== unit);
}
