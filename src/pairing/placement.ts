import type { CallEvent, CaseEvent, Direction, LogEvent, MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Directory, Listing, Party } from './directory.js';
import { isName, unknownUnit, unlisted } from './directory.js';
import { isContactDetail } from './register-names.js';

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

export interface MailPlacement extends Placement<MailEvent> {
  /** The first of the counterparts. */
  readonly correspondent: Party | null;
}

interface Addressed {
  readonly receivers: readonly Listing[];
  /** The addresses that are not ours, each once. */
  readonly outside: readonly string[];
  readonly firstOutside: Party | null;
}

/**
 * A group that the table names received a mail before its members did. One that it does not name counts where
 * all the members are outside: the mail came to us all the same.
 */
function addressedTo({ groups, recipients }: MailEvent, directory: Directory): Addressed {
  const [only, another] = recipients;
  if (only !== undefined && another === undefined && groups === undefined) {
    const party = directory.party(only);
    return party.listing === null
      ? { receivers: noListings, outside: recipients, firstOutside: party }
      : { receivers: [party.listing], outside: noParties, firstOutside: null };
  }
  const members: Listing[] = [];
  const outside: string[] = [];
  let firstOutside: Party | null = null;
  for (const address of recipients) {
    const party = directory.party(address);
    if (party.listing === null) {
      firstOutside ??= party;
      outside.push(address);
    } else members.push(party.listing);
  }
  const named = (groups ?? []).flatMap((address) => directory.mail(address) ?? []);
  const known = named.filter((listing) => listing !== unlisted || members.length === 0);
  return {
    receivers: known.length === 0 ? members : [...known, ...members],
    outside: outside.length < 2 ? outside : [...new Set(outside)],
    firstOutside,
  };
}

export function placeMail(mail: MailEvent, directory: Directory): MailPlacement {
  const sender = mail.sender === null ? null : directory.party(mail.sender);
  const { receivers, outside, firstOutside } = addressedTo(mail, directory);
  const replyTo = mail.replyTo === undefined ? null : directory.party(mail.replyTo);
  // What one of us wrote through a form on the web stays inside the house.
  const isByOwn = replyTo !== null && replyTo.listing !== null;
  if (directory.isWebForm(mail.sender) && receivers.length > 0 && !isByOwn)
    return incoming(mail, receivers, replyTo);
  const listing = sender?.listing ?? null;
  const sentByUs = listing !== null || (sender === null && receivers.length === 0);
  if (!sentByUs) {
    if (receivers.length === 0) return { ...passing(mail), correspondent: null };
    return incoming(mail, receivers, sender);
  }
  const unit = listing?.unit ?? unknownUnit;
  const others = otherThan(unit, receivers);
  const direction = outside.length > 0 ? 'outgoing' : 'internal';
  return {
    event: mail,
    direction,
    unit,
    measured: true,
    otherUnits: others,
    counterparts: outside,
    correspondent: firstOutside,
  };
}

function incoming(
  event: MailEvent,
  receivers: readonly Listing[],
  correspondent: Party | null,
): MailPlacement {
  const { unit, measured, otherUnits } = received(receivers);
  const counterparts = correspondent?.alone ?? noParties;
  return { event, direction: 'incoming', unit, measured, otherUnits, counterparts, correspondent };
}

/** Who is who decides; the direction that the log states settles what that leaves open. */
export function placeCall(call: CallEvent, directory: Directory): Placement<CallEvent> {
  const caller = callerOf(call, directory);
  const { receivers, outside } = putTo(call, directory);
  if (caller === null && call.statedDirection !== 'outgoing') {
    if (receivers.length === 0 && call.statedDirection !== 'incoming') return passing(call);
    return {
      event: call,
      direction: 'incoming',
      ...received(receivers.length === 0 ? [unlisted] : receivers),
      counterparts: call.from === null ? [] : [call.from],
    };
  }
  const unit = (caller ?? receivers[0] ?? unlisted).unit;
  const counterparts = calledOutside(call, { caller, outside });
  return {
    event: call,
    direction: counterparts.length > 0 || caller === null ? 'outgoing' : 'internal',
    unit,
    measured: true,
    otherUnits: otherThan(unit, receivers),
    counterparts,
  };
}

/** Those of ours whom a call was put to, and the others; most calls are put to one of the two alone. */
function putTo({ to }: CallEvent, directory: Directory): Pick<Addressed, 'receivers' | 'outside'> {
  const listings = to.map((party) => directory.phone(party));
  const own = listings.filter((listing) => listing !== null);
  const outside = own.length === to.length ? noParties : to.filter((_, place) => listings[place] === null);
  return { receivers: listedFirst(own), outside };
}

const noParties: readonly string[] = [];
const noListings: readonly Listing[] = [];

/** An entry of a register belongs to the unit that the register names; whoever it came from is outside. */
export function placeCase(entry: CaseEvent, directory: Directory): Placement<CaseEvent> {
  const { unit, measured } = registeredUnit(entry, directory);
  const counterparts = entry.counterpart === null ? [] : [entry.counterpart];
  return { event: entry, direction: 'entry', unit, measured, otherUnits: [], counterparts };
}

/**
 * The organisation table says whose a unit is. The register's own board fills what the table lacks: it makes
 * a unit of a name that the table does not know, and stands for the unit where the register names none, or
 * has an address or a number in its place.
 */
function registeredUnit(entry: CaseEvent, directory: Directory): Listing {
  const isDetail = entry.unit !== null && isContactDetail(entry.unit) && directory.unit(entry.unit) === null;
  const unit = isDetail ? null : entry.unit;
  const name = unit ?? entry.board;
  const board = entry.board === null ? null : (directory.board(entry.board) ?? entry.board);
  const listing = name === null ? null : directory.unit(name);
  if (listing !== null) {
    const filled = listing.unit.board === null && board !== null ? { ...listing.unit, board } : listing.unit;
    return { unit: filled, measured: listing.measured };
  }
  return board === null ? unlisted : { unit: { name: unit ?? board, kind: null, board }, measured: true };
}

/**
 * The own party that called; null for one from outside. A caller whom the log calls by name is taken for
 * one of us unless the log says that the call came in: some exchanges show the name in a phone book.
 */
function callerOf({ from, statedDirection }: CallEvent, directory: Directory): Listing | null {
  const listing = from === null ? null : directory.phone(from);
  const isNamedGuest =
    from !== null && listing === unlisted && isName(from) && statedDirection === 'incoming';
  return isNamedGuest ? null : listing;
}

/** Whom we called. Some exchanges write the other party first, whichever way the call went. */
function calledOutside(
  { from, to, statedDirection }: CallEvent,
  { caller, outside }: { readonly caller: Listing | null; readonly outside: readonly string[] },
): readonly string[] {
  if (caller === null) return [...outside, ...(from === null ? [] : [from])].slice(0, 1);
  const isOutgoing = statedDirection === 'outgoing' || to[0] === outside[0];
  return isOutgoing ? outside.slice(0, 1) : [];
}

function passing<Event extends LogEvent>(event: Event): Placement<Event> {
  return { event, direction: 'passing', unit: null, measured: false, otherUnits: [], counterparts: [] };
}

/** The first measured listing owns what came in; where none is measured the first one is named. */
function received(listings: readonly Listing[]): Pick<Placement, 'unit' | 'measured' | 'otherUnits'> {
  const [only, another] = listings;
  if (only !== undefined && another === undefined)
    return { unit: only.unit, measured: only.measured, otherUnits: noUnits };
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
  if (listings.every(isListed)) return listings;
  const listed = listings.filter(isListed);
  return listed.length > 0 ? listed : listings;
}

function isListed({ unit }: Listing): boolean {
  return unit !== unknownUnit;
}

const noUnits: readonly Unit[] = [];

function otherThan(unit: Unit, listings: readonly Listing[]): readonly Unit[] {
  if (listings.every((listing) => listing.unit === unit)) return noUnits;
  return [...new Set(listings.map((listing) => listing.unit))].filter((other) => other !== unit);
}
