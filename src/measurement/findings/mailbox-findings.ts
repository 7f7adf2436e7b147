import type { Calendar } from '../../calendar/calendar.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Finding } from '../../model/finding.js';
import type { MailboxFinding } from '../../model/mailbox-finding.js';
import type { Directory } from '../../pairing/directory.js';
import { type MailTraffic, mailTraffic } from './mail-traffic.js';
import { type SilentReceiver, silentReceivers } from './silent-receivers.js';

export interface MailboxFacts {
  readonly events: readonly PlacedEvent[];
  readonly directory: Directory;
  readonly calendar: Calendar;
}

/** What seems to be missing of single mailboxes, by their addresses. None where the whole log has one direction. */
export function mailboxFindings(facts: MailboxFacts): readonly MailboxFinding[] {
  const { mailboxes } = trafficOf(facts);
  return silentReceivers(mailboxes, facts.calendar).map(({ receiver: mailbox, contacts, silence }) =>
    silence === null
      ? { code: 'mailbox-without-outgoing', mailbox, contacts }
      : { code: 'mailbox-ends-early', mailbox, ...silence },
  );
}

/** The same for the report, which names units: a unit as a whole, or that one of its mailboxes is meant. */
export function unitFindings(facts: MailboxFacts): readonly Finding[] {
  const traffic = trafficOf(facts);
  const units = silentReceivers(traffic.units, facts.calendar);
  const said = new Set(units.map(({ receiver }) => receiver));
  const mailboxes = silentReceivers(traffic.mailboxes, facts.calendar).filter(
    ({ sample }) => !said.has(sample.unit?.name ?? ''),
  );
  return [
    ...units.map((one) => unitFinding(one, one.receiver, 'unit')),
    ...mailboxes.map((one) => unitFinding(one, one.sample.unit?.name ?? '', 'mailbox')),
  ];
}

const none: MailTraffic = { units: new Map(), mailboxes: new Map() };

function trafficOf({ events, directory }: MailboxFacts): MailTraffic {
  const isOutgoing = ({ event, direction }: PlacedEvent): boolean =>
    event.channel === 'mail' && direction === 'outgoing';
  return events.some(isOutgoing) ? mailTraffic(events, directory) : none;
}

function unitFinding({ silence }: SilentReceiver, unit: string, of: 'unit' | 'mailbox'): Finding {
  return silence === null
    ? { code: 'unit-without-outgoing', channel: 'mail', unit, of }
    : { code: 'unit-ends-early', channel: 'mail', unit, of, ...silence };
}
