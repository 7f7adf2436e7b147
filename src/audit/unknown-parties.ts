import type { Contact, Pairing } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { createDirectory, unknownUnit } from '../pairing/directory.js';
import type { AuditJob } from './job.js';

/** Own addresses and numbers that the organisation table lacks, and the contacts of the period they received. */
export function unknownParties(
  pairing: Pairing,
  job: AuditJob,
  inPeriod: (contact: Contact) => boolean,
): { readonly addresses: number; readonly contacts: number } {
  const { entries } = job.organisation;
  const directory = createDirectory({ entries, ownDomains: job.ownDomains, ownNumbers: job.ownNumbers });
  const contacts = pairing.contacts.filter((contact) => contact.unit === unknownUnit && inPeriod(contact));
  // A call that the log itself calls incoming may have reached a number that nothing else shows to be ours.
  const unlisted = contacts.flatMap(({ event }) => {
    const receivers = receiversOf(event);
    const own = receivers.filter((party) => isUnlisted(party, event));
    return own.length > 0 ? own : receivers.slice(0, 1);
  });
  function isUnlisted(party: string, event: LogEvent): boolean {
    const listing = event.channel === 'mail' ? directory.mail(party) : directory.phone(party);
    return listing?.unit === unknownUnit;
  }
  return { addresses: new Set(unlisted).size, contacts: contacts.length };
}

function receiversOf(event: LogEvent): readonly string[] {
  return event.channel === 'mail' ? event.recipients : event.to;
}
