import type { Unit } from '../../model/organisation.js';
import type { Instant } from '../../model/time.js';
import type { Directory } from '../../pairing/directory.js';
import { within } from '../counts.js';

/** What people wrote to somebody of ours, and what was written back. */
export interface Traffic {
  /** Of the unit, or the address of the mailbox. */
  readonly name: string;
  /** The unit that it is, or whose mailbox it is. */
  readonly unit: string;
  readonly incoming: Instant[];
  /** What it sent, and what others answered of its contacts. */
  readonly outgoing: Instant[];
  contacts: number;
}

/** Whom mail came to or from: a unit, and one of its mailboxes; null where that is not known. */
export interface Correspondent {
  readonly unit: Traffic | null;
  readonly mailbox: Traffic | null;
}

interface Mailbox extends Correspondent {
  readonly owner: Unit;
}

/** Those of ours who write mail and get it, each made once. */
export interface Correspondents {
  /** A unit as a whole. */
  readonly unit: (unit: Unit) => Correspondent;
  /** Null for an address that is not ours. */
  readonly mailbox: (address: string) => Mailbox | null;
  readonly units: () => readonly Traffic[];
  readonly mailboxes: () => readonly Traffic[];
}

export function createCorrespondents(directory: Directory): Correspondents {
  const units = new Map<string, Correspondent>();
  const mailboxes = new Map<string, Mailbox | null>();
  const newUnit = (name: string): Correspondent => ({ unit: noTraffic(name, name), mailbox: null });
  const unitOf = ({ name }: Unit): Correspondent => within(units, name, newUnit);
  const newMailbox = (address: string): Mailbox | null => {
    const owner = directory.mail(address)?.unit;
    if (owner === undefined) return null;
    return { owner, unit: unitOf(owner).unit, mailbox: noTraffic(address, owner.name) };
  };
  return {
    unit: unitOf,
    mailbox: (address) => within(mailboxes, address, newMailbox),
    units: () => [...units.values()].flatMap(({ unit }) => unit ?? []),
    mailboxes: () => [...mailboxes.values()].flatMap((own) => own?.mailbox ?? []),
  };
}

function noTraffic(name: string, unit: string): Traffic {
  return { name, unit, incoming: [], outgoing: [], contacts: 0 };
}
