import type { Calendar } from '../../calendar/calendar.js';
import type { Finding } from '../../model/finding.js';
import type { MailboxFinding } from '../../model/mailbox-finding.js';
import type { EventFacts } from '../gathering/event-facts.js';
import type { MailTraffic } from '../gathering/mail-traffic.js';
import { type SilentReceiver, silentReceivers } from './silent-receivers.js';

type TrafficFacts = Pick<EventFacts, 'channels' | 'traffic'>;

/** What seems to be missing of single mailboxes, by their addresses. None where the whole log has one direction. */
export function mailboxFindings(facts: TrafficFacts, calendar: Calendar): readonly MailboxFinding[] {
  const { mailboxes } = trafficOf(facts);
  return silentReceivers(mailboxes, calendar).map(({ name: mailbox, contacts, silence }) =>
    silence === null
      ? { code: 'mailbox-without-outgoing', mailbox, contacts }
      : { code: 'mailbox-ends-early', mailbox, ...silence },
  );
}

/** The same for the report, which names units: a unit as a whole, or that one of its mailboxes is meant. */
export function unitFindings(facts: TrafficFacts, calendar: Calendar): readonly Finding[] {
  const traffic = trafficOf(facts);
  const units = silentReceivers(traffic.units, calendar);
  const said = new Set(units.map(({ name }) => name));
  const mailboxes = silentReceivers(traffic.mailboxes, calendar).filter(({ unit }) => !said.has(unit));
  return [
    ...units.map((one) => unitFinding(one, 'unit')),
    ...mailboxes.map((one) => unitFinding(one, 'mailbox')),
  ];
}

const none: MailTraffic = { units: [], mailboxes: [] };

function trafficOf({ channels, traffic }: TrafficFacts): MailTraffic {
  const sent = channels.get('mail')?.outgoing.length ?? 0;
  return sent > 0 ? traffic : none;
}

function unitFinding({ unit, silence }: SilentReceiver, of: 'unit' | 'mailbox'): Finding {
  return silence === null
    ? { code: 'unit-without-outgoing', channel: 'mail', unit, of }
    : { code: 'unit-ends-early', channel: 'mail', unit, of, ...silence };
}
