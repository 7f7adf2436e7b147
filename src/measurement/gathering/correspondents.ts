import type { Unit } from '../../model/organisation.js';
import type { Directory } from '../../pairing/directory.js';
import { within } from '../counts.js';
import type { Sum } from '../sums.js';
import { nothingYet, oneWays, type TwoWays } from './one-way.js';

/** What people wrote to somebody of ours; what that one sent, and others answered of its contacts. */
export interface Traffic extends TwoWays {
  contacts: number;
}

/** Of a mailbox, and the name of the unit whose it is. */
export interface MailboxTraffic extends Traffic {
  readonly unit: string;
}

/** Whom mail came to or from: a unit, and one of its mailboxes; null where that is not known. */
export interface Correspondent {
  readonly unit: Traffic | null;
  readonly mailbox: Traffic | null;
}

interface Mailbox extends Correspondent {
  readonly mailbox: MailboxTraffic;
  readonly owner: Unit;
}

/** Those of ours who write mail and get it, each made once. */
export interface Correspondents {
  /** A unit as a whole. */
  readonly unit: (unit: Unit) => Correspondent;
  /** Null for an address that is not ours. */
  readonly mailbox: (address: string) => Mailbox | null;
  /** By name. */
  readonly units: () => Map<string, Traffic>;
  /** By address. */
  readonly mailboxes: () => ReadonlyMap<string, MailboxTraffic>;
}

export function createCorrespondents(directory: Directory): Correspondents {
  const units = new Map<string, Correspondent & { readonly unit: Traffic }>();
  const mailboxes = new Map<string, Mailbox | null>();
  const newUnit = () => ({ unit: noTraffic(), mailbox: null });
  const unitOf = ({ name }: Unit) => within(units, name, newUnit);
  const newMailbox = (address: string): Mailbox | null => {
    const owner = directory.mail(address)?.unit;
    if (owner === undefined) return null;
    return { owner, unit: unitOf(owner).unit, mailbox: { unit: owner.name, ...noTraffic() } };
  };
  return {
    unit: unitOf,
    mailbox: (address) => within(mailboxes, address, newMailbox),
    units: () => new Map([...units].map(([name, { unit }]) => [name, unit])),
    mailboxes: () =>
      new Map([...mailboxes].flatMap(([address, own]) => (own === null ? [] : [[address, own.mailbox]]))),
  };
}

export const traffics: Sum<Traffic> = {
  empty: noTraffic,
  add(into, from) {
    into.contacts += from.contacts;
    oneWays.add(into.incoming, from.incoming);
    oneWays.add(into.outgoing, from.outgoing);
  },
};

function noTraffic(): Traffic {
  return { incoming: nothingYet(), outgoing: nothingYet(), contacts: 0 };
}
