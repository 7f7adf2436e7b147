import type { PlacedEvent } from '../../model/contact.js';
import type { MailEvent } from '../../model/event.js';
import type { Instant } from '../../model/time.js';
import type { Directory } from '../../pairing/directory.js';

/** What people wrote to somebody of ours, and what was written back. */
export interface Traffic {
  /** The first that came to it. */
  readonly sample: PlacedEvent;
  readonly incoming: Instant[];
  /** What it sent, and what others answered of its contacts. */
  readonly outgoing: Instant[];
  contacts: number;
}

/** By name of the unit, and by address of the mailbox. */
export interface MailTraffic {
  readonly units: Map<string, Traffic>;
  readonly mailboxes: Map<string, Traffic>;
}

/** Whom a mail came to: a unit, and one of its mailboxes; null where none of the addresses is the unit's. */
interface Receiver {
  readonly unit: Traffic;
  readonly mailbox: Traffic | null;
}

/** All mail that people wrote, and that was written back. */
export function mailTraffic(events: readonly PlacedEvent[], directory: Directory): MailTraffic {
  const traffic: MailTraffic = { units: new Map(), mailboxes: new Map() };
  const owners = receive(events, traffic, directory);
  for (const { event, direction, unit, fate } of events) {
    if (event.channel !== 'mail' || direction !== 'outgoing') continue;
    const owner = fate.what === 'pairs' ? owners.get(fate.contact) : undefined;
    send(event.at.start, traffic.units.get(unit?.name ?? ''), owner?.unit);
    send(event.at.start, traffic.mailboxes.get(event.sender ?? ''), owner?.mailbox);
  }
  return traffic;
}

/** Adds what came in, and gives the receivers of contacts by their ids. */
function receive(
  events: readonly PlacedEvent[],
  traffic: MailTraffic,
  directory: Directory,
): ReadonlyMap<string, Receiver> {
  const receiverOf = receivers(traffic, directory);
  const owners = new Map<string, Receiver>();
  for (const placed of events) {
    const { event, fate } = placed;
    if (event.channel !== 'mail' || (fate.what !== 'opens' && fate.what !== 'joins')) continue;
    const receiver = receiverOf(placed, event);
    if (receiver === null) continue;
    const isContact = fate.what === 'opens';
    add(event.at.start, receiver.unit, isContact);
    if (receiver.mailbox !== null) add(event.at.start, receiver.mailbox, isContact);
    if (isContact) owners.set(fate.contact, receiver);
  }
  return owners;
}

/** The receiver of a mail, made once for each mailbox of a unit; null for mail that is nobody's. */
function receivers(
  { units, mailboxes }: MailTraffic,
  directory: Directory,
): (placed: PlacedEvent, mail: MailEvent) => Receiver | null {
  const known = new Map<string, Receiver>();
  return (placed, mail) => {
    const { unit } = placed;
    if (unit === null) return null;
    const isOfUnit = (address: string): boolean => directory.mail(address)?.unit === unit;
    const address = mail.groups?.find(isOfUnit) ?? mail.recipients.find(isOfUnit);
    const key = address ?? `unit ${unit.name}`;
    const receiver = known.get(key) ?? {
      unit: trafficOf(units, unit.name, placed),
      mailbox: address === undefined ? null : trafficOf(mailboxes, address, placed),
    };
    known.set(key, receiver);
    return receiver;
  };
}

function trafficOf(known: Map<string, Traffic>, name: string, sample: PlacedEvent): Traffic {
  const traffic = known.get(name) ?? { sample, incoming: [], outgoing: [], contacts: 0 };
  known.set(name, traffic);
  return traffic;
}

function add(at: Instant, traffic: Traffic, isContact: boolean): void {
  traffic.incoming.push(at);
  if (isContact) traffic.contacts += 1;
}

/** Counts for whoever sent it and for whom it answered, once where they are the same. */
function send(at: Instant, sender: Traffic | undefined, owner: Traffic | null | undefined): void {
  sender?.outgoing.push(at);
  if (owner !== sender) owner?.outgoing.push(at);
}
