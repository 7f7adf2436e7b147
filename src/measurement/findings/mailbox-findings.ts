import type { Calendar } from '../../calendar/calendar.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Finding } from '../../model/finding.js';
import type { MailboxFinding } from '../../model/mailbox-finding.js';
import type { Directory } from '../../pairing/directory.js';
import { type ReceiverKeys, type SilentReceiver, silentReceivers } from './silent-receivers.js';

export interface MailboxFacts {
  readonly events: readonly PlacedEvent[];
  readonly directory: Directory;
  readonly calendar: Calendar;
}

/** What seems to be missing of single mailboxes, by their addresses. */
export function mailboxFindings(facts: MailboxFacts): readonly MailboxFinding[] {
  return silentMailboxes(facts).map(({ receiver: mailbox, contacts, silence }) =>
    silence === null
      ? { code: 'mailbox-without-outgoing', mailbox, contacts }
      : { code: 'mailbox-ends-early', mailbox, ...silence },
  );
}

/** The same for the report, which names units: a unit as a whole, or that one of its mailboxes is meant. */
export function unitFindings(facts: MailboxFacts): readonly Finding[] {
  const units = silentReceivers(facts.events, byUnit, facts.calendar);
  const said = new Set(units.map(({ receiver }) => receiver));
  const mailboxes = silentMailboxes(facts).filter(({ sample }) => !said.has(sample.unit?.name ?? ''));
  return [
    ...units.map((one) => unitFinding(one, one.receiver, 'unit')),
    ...mailboxes.map((one) => unitFinding(one, one.sample.unit?.name ?? '', 'mailbox')),
  ];
}

const byUnit: ReceiverKeys = {
  receiver: ({ unit }) => unit?.name ?? null,
  sender: ({ unit }) => unit?.name ?? null,
};

function silentMailboxes({ events, directory, calendar }: MailboxFacts): readonly SilentReceiver[] {
  return silentReceivers(events, byMailbox(directory), calendar);
}

function byMailbox(directory: Directory): ReceiverKeys {
  return {
    /** The address by which a mail came to the unit that owns it. */
    receiver: ({ event, unit }) => {
      if (event.channel !== 'mail') return null;
      const addresses = [...(event.groups ?? []), ...event.recipients];
      return addresses.find((address) => directory.mail(address)?.unit === unit) ?? null;
    },
    sender: ({ event }) => (event.channel === 'mail' ? event.sender : null),
  };
}

function unitFinding({ silence }: SilentReceiver, unit: string, of: 'unit' | 'mailbox'): Finding {
  return silence === null
    ? { code: 'unit-without-outgoing', channel: 'mail', unit, of }
    : { code: 'unit-ends-early', channel: 'mail', unit, of, ...silence };
}
