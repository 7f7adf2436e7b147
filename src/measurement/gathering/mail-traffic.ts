import type { PlacedEvent } from '../../model/contact.js';
import type { MailEvent } from '../../model/event.js';
import type { Unit } from '../../model/organisation.js';
import type { Instant } from '../../model/time.js';
import type { Directory } from '../../pairing/directory.js';
import type { Collector } from './collector.js';
import {
  type Correspondent,
  type Correspondents,
  createCorrespondents,
  type MailboxTraffic,
  type Traffic,
} from './correspondents.js';
import { heardAt } from './one-way.js';

/** Of everybody of ours who got mail or sent any. */
export interface MailTraffic {
  /** By name. */
  readonly units: Map<string, Traffic>;
  /** By address. */
  readonly mailboxes: ReadonlyMap<string, MailboxTraffic>;
}

/** A mail from us that answers a contact. */
interface Answer {
  readonly at: Instant;
  readonly sender: Correspondent;
  readonly contact: string;
}

const none: readonly string[] = [];
const nobody: Correspondent = { unit: null, mailbox: null };

/** All mail that people wrote, and that was written back. */
export function collectMailTraffic(directory: Directory): Collector<PlacedEvent, MailTraffic> {
  const ours = createCorrespondents(directory);
  const receivers = new Map<string, Correspondent>();
  /** Answers to contacts of which no mail has been seen yet. */
  const early: Answer[] = [];
  return {
    add({ event, direction, unit, fate }) {
      if (event.channel !== 'mail') return;
      const at = event.at.start;
      if (unit !== null && (fate.what === 'opens' || fate.what === 'joins')) {
        const receiver = receiverOf(event, unit, ours);
        receive(at, receiver, fate.what === 'opens');
        if (fate.what === 'opens') receivers.set(fate.contact, receiver);
      }
      if (direction !== 'outgoing') return;
      const sender = senderOf(event, unit, ours);
      const receiver = fate.what === 'pairs' ? receivers.get(fate.contact) : nobody;
      if (receiver !== undefined) send(at, sender, receiver);
      else if (fate.what === 'pairs') early.push({ at, sender, contact: fate.contact });
    },
    gathered() {
      for (const { at, sender, contact } of early) send(at, sender, receivers.get(contact) ?? nobody);
      return { units: ours.units(), mailboxes: ours.mailboxes() };
    },
  };
}

function receiverOf(
  { groups = none, recipients }: MailEvent,
  unit: Unit,
  ours: Correspondents,
): Correspondent {
  return mailboxOf(unit, groups, ours) ?? mailboxOf(unit, recipients, ours) ?? ours.unit(unit);
}

function mailboxOf(unit: Unit, addresses: readonly string[], ours: Correspondents): Correspondent | null {
  for (const address of addresses) {
    const mailbox = ours.mailbox(address);
    if (mailbox?.owner === unit) return mailbox;
  }
  return null;
}

function senderOf({ sender }: MailEvent, unit: Unit | null, ours: Correspondents): Correspondent {
  return {
    unit: unit === null ? null : ours.unit(unit).unit,
    mailbox: sender === null ? null : (ours.mailbox(sender)?.mailbox ?? null),
  };
}

function receive(at: Instant, { unit, mailbox }: Correspondent, isContact: boolean): void {
  receiveOne(at, unit, isContact);
  receiveOne(at, mailbox, isContact);
}

function receiveOne(at: Instant, traffic: Traffic | null, isContact: boolean): void {
  if (traffic === null) return;
  heardAt(traffic.incoming, at);
  if (isContact) traffic.contacts += 1;
}

/** Counts for whoever sent it and for whom it answered, once where they are the same. */
function send(at: Instant, sender: Correspondent, receiver: Correspondent): void {
  sendOf(at, sender.unit, receiver.unit);
  sendOf(at, sender.mailbox, receiver.mailbox);
}

function sendOf(at: Instant, sender: Traffic | null, receiver: Traffic | null): void {
  if (sender !== null) heardAt(sender.outgoing, at);
  if (receiver !== null && receiver !== sender) heardAt(receiver.outgoing, at);
}
