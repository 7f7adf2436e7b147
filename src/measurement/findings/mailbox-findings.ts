import type { Calendar } from '../../calendar/calendar.js';
import type { Finding } from '../../model/finding.js';
import type { MailboxFinding } from '../../model/mailbox-finding.js';
import type { MailboxTraffic, Traffic } from '../gathering/correspondents.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { type SilentReceiver, silentReceivers } from './silent-receivers.js';

/** By address. */
type Mailboxes = ReadonlyMap<string, MailboxTraffic>;

/** What seems to be missing of single mailboxes, by their addresses. None where the whole log has one direction. */
export function mailboxFindings(
  facts: Pick<DataFacts, 'channels'>,
  mailboxes: Mailboxes,
  calendar: Calendar,
): readonly MailboxFinding[] {
  if (!isMailSent(facts)) return [];
  return silentReceivers(mailboxes, calendar).map(({ name: mailbox, own: { contacts }, silence }) =>
    silence === null
      ? { code: 'mailbox-without-outgoing', mailbox, contacts }
      : { code: 'mailbox-ends-early', mailbox, ...silence },
  );
}

/** The same for the report, which names units: a unit as a whole, or that one of its mailboxes is meant. */
export function unitFindings(
  facts: Pick<DataFacts, 'channels' | 'units'>,
  mailboxes: Mailboxes,
  calendar: Calendar,
): readonly Finding[] {
  if (!isMailSent(facts)) return [];
  const units = silentReceivers(facts.units, calendar);
  const said = new Set(units.map(({ name }) => name));
  const others = silentReceivers(mailboxes, calendar).filter(({ own }) => !said.has(own.unit));
  return [
    ...units.map(({ name, silence }) => unitFinding(name, 'unit', silence)),
    ...others.map(({ own, silence }) => unitFinding(own.unit, 'mailbox', silence)),
  ];
}

function isMailSent({ channels }: Pick<DataFacts, 'channels'>): boolean {
  const log = channels.get('mail');
  return log !== undefined && log.outgoing.last !== null;
}

function unitFinding(
  unit: string,
  of: 'unit' | 'mailbox',
  silence: SilentReceiver<Traffic>['silence'],
): Finding {
  return silence === null
    ? { code: 'unit-without-outgoing', channel: 'mail', unit, of }
    : { code: 'unit-ends-early', channel: 'mail', unit, of, ...silence };
}
