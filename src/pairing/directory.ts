import { readableAddress } from '../domain-name.js';
import { type OrganisationEntry, UNKNOWN_UNIT, type Unit } from '../model/organisation.js';
import { isFrom } from './nature.js';
import { looksPersonal } from './personal-mailbox.js';

/** Own addresses and numbers that the organisation table does not know are counted and listed here. */
export const unknownUnit: Unit = { name: UNKNOWN_UNIT, kind: null, board: null };

/** What the organisation knows of one of its own addresses, numbers, extensions or queues. */
export interface Listing {
  readonly unit: Unit;
  readonly measured: boolean;
}

/** Somebody who writes mail or gets it, under one address. */
export interface Party {
  readonly address: string;
  /** From 0 on, in the order in which they are met: cheaper to look up than the address. */
  readonly number: number;
  /** The address, as the only one of a list: one list for all mail from them. */
  readonly alone: readonly [string];
  /** Null for one that is outside. */
  readonly listing: Listing | null;
}

/** Who is who: own domains and numbers and the organisation table are the organisation, all else is outside. */
export interface Directory {
  /** The listing of an own party; null for one that is outside. */
  mail(address: string): Listing | null;
  /** One of ours or from outside; the same for equal addresses. */
  party(address: string): Party;
  phone(party: string): Listing | null;
  /** The listing of a unit, or of its queue or mailbox, by the name that a register gives it; null for one unknown. */
  unit(name: string): Listing | null;
  /** Whether several persons may answer from an own party: a function mailbox, a number or a queue that the table lists. */
  isShared(party: string): boolean;
  /** Whether a sender is a form on the web that people write through. */
  isWebForm(sender: string | null): boolean;
  /** A board as the organisation table spells it; null where the table lacks it. */
  board(name: string): string | null;
}

export interface DirectoryInput {
  readonly entries: readonly OrganisationEntry[];
  /** Lower case; subdomains are own too. */
  readonly ownDomains: readonly string[];
  readonly ownNumbers: readonly NumberRange[];
  /** Senders of what people write in forms on the web; lower-case addresses, or domains beginning with `@`. */
  readonly webForms: readonly string[];
}

/** Own numbers: all that begin with `from` where `until` is null, else those between the two, both included. */
export interface NumberRange {
  readonly from: string;
  readonly until: string | null;
}

/** An own party that the organisation table does not know. */
export const unlisted: Listing = { unit: unknownUnit, measured: true };

/** What the table lists, by what it is: to look up an address or a number, no other text need be made of it. */
type Listings = { readonly [kind in 'mail' | 'domain' | 'number' | 'name' | 'unit']: Map<string, Listing> };

export function createDirectory(input: DirectoryInput): Directory {
  const listings: Listings = {
    ...{ mail: new Map(), domain: new Map(), number: new Map(), name: new Map(), unit: new Map() },
  };
  const units = new Map<string, Unit>();
  const boards = new Map<string, string>();
  for (const entry of input.entries) {
    const unit = units.get(entry.unit) ?? { name: entry.unit, kind: entry.kind, board: entry.board };
    units.set(entry.unit, unit);
    if (entry.board !== null) boards.set(entry.board.toLowerCase(), entry.board);
    list(entry, listings, { unit, measured: entry.measured });
    // A unit is measured where any of its addresses is.
    const named = listings.unit.get(entry.unit.toLowerCase());
    const measured = entry.measured || named?.measured === true;
    listings.unit.set(entry.unit.toLowerCase(), { unit: named?.unit ?? unit, measured });
  }
  const ownDomains = new Set(input.ownDomains);
  const ofDomain = remembered((domain) => domainListing(domain, listings, ownDomains));
  const ofMail = (address: string): Listing | null =>
    listings.mail.get(address) ?? ofDomain(domainOf(address));
  const shared = new Set(input.entries.filter(isSharedEntry).map(({ value }) => value.toLowerCase()));
  const party = parties(ofMail);
  return {
    mail: (address) => party(address).listing,
    party,
    phone: remembered((party) => phoneListing(party, listings, input.ownNumbers)),
    unit: remembered((name) => unitListing(name, listings, ofMail)),
    isWebForm: (sender) => input.webForms.some((form) => isFrom(sender, form)),
    isShared: (party) => shared.has(party.toLowerCase()),
    board: (name) => boards.get(name.toLowerCase()) ?? null,
  };
}

/** One person's mailbox may be listed under the unit that it answers for; an extension is somebody's desk. */
function isSharedEntry({ type, value }: OrganisationEntry): boolean {
  switch (type) {
    case 'mail':
      return !looksPersonal(value);
    case 'number':
    case 'queue':
      return true;
    case 'domain':
    case 'extension':
      return false;
  }
}

function list({ type, value }: OrganisationEntry, listings: Listings, listing: Listing): void {
  switch (type) {
    case 'mail':
    case 'domain':
      listings[type].set(value.toLowerCase(), listing);
      break;
    case 'number':
      listings.number.set(value, listing);
      break;
    case 'extension':
    case 'queue':
      listings.name.set(value.toLowerCase(), listing);
      break;
  }
}

function parties(find: (address: string) => Listing | null): (address: string) => Party {
  const met = new Map<string, Party>();
  return (address) => {
    const known = met.get(address);
    if (known !== undefined) return known;
    const party: Party = { address, number: met.size, alone: [address], listing: find(address) };
    met.set(address, party);
    return party;
  };
}

function remembered(find: (party: string) => Listing | null): (party: string) => Listing | null {
  const found = new Map<string, Listing | null>();
  return (party) => {
    const known = found.get(party);
    if (known !== undefined) return known;
    const listing = find(party);
    found.set(party, listing);
    return listing;
  };
}

/** The longest match wins: the domain itself, then the domains above it. */
function domainListing(whole: string, listings: Listings, ownDomains: ReadonlySet<string>): Listing | null {
  for (let domain = whole; domain !== ''; domain = parentDomain(domain)) {
    const listing = listings.domain.get(domain);
    if (listing !== undefined) return listing;
    if (ownDomains.has(domain)) return unlisted;
  }
  return null;
}

/** By the unit's name, else by its queue, else by its mailbox; case decides nothing. */
function unitListing(
  name: string,
  listings: Listings,
  ofMail: (address: string) => Listing | null,
): Listing | null {
  const lower = name.toLowerCase();
  const named = listings.unit.get(lower) ?? listings.name.get(lower);
  if (named !== undefined) return named;
  const mailbox = name.includes('@') ? ofMail(readableAddress(name)) : null;
  return mailbox === unlisted ? null : mailbox;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function parentDomain(domain: string): string {
  const dot = domain.indexOf('.');
  return dot < 0 ? '' : domain.slice(dot + 1);
}

const extension = /^\d{1,6}$/;
/** Short numbers of the public network, which nobody has as an extension: 112, 1177, 11414, 118118, 90510. */
const publicShortNumber = /^(?:112|1177|11[34]\d\d|116\d{3}|118\d{2,3}|90\d{3,4})$/;
/** Some exports mask the last digits: `+46701234***`. */
const anyNumber = /^\+?[\d*]+$/;

function phoneListing(party: string, listings: Listings, ownNumbers: readonly NumberRange[]): Listing | null {
  const named = listings.name.get(party.toLowerCase());
  if (named !== undefined) return named;
  for (let length = party.length; length > 4; length -= 1) {
    const listing = listings.number.get(party.slice(0, length));
    if (listing !== undefined) return listing;
  }
  if (ownNumbers.some((range) => isWithinRange(party, range))) return unlisted;
  const isExtension = extension.test(party) && !publicShortNumber.test(party);
  return isExtension || isName(party) ? unlisted : null;
}

/** A party that the log calls by name: a queue, a menu, a person. */
export function isName(party: string): boolean {
  return !anyNumber.test(party);
}

export function isWithinRange(number: string, range: NumberRange): boolean {
  if (range.until === null) return number.startsWith(range.from);
  return number.length === range.from.length && number >= range.from && number <= range.until;
}
