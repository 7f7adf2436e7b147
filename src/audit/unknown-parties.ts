import type { Contact } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { type Directory, unknownUnit } from '../pairing/directory.js';
import { reachedBy } from '../pairing/draft.js';

/** Own addresses and numbers that the organisation table lacks, and the contacts of the period they received. */
export function unknownParties(
  ofPeriod: readonly Contact[],
  directory: Directory,
): { readonly addresses: number; readonly contacts: number } {
  const contacts = ofPeriod.filter(({ unit }) => unit === unknownUnit);
  // A call that the log itself calls incoming may have reached a number that nothing else shows to be ours.
  const unlisted = contacts.flatMap((contact) => {
    const event = firstEventOf(contact);
    const receivers = receiversOf(event);
    const own = receivers.filter((party) => isUnlisted(party, event));
    return own.length > 0 ? own : receivers.slice(0, 1);
  });
  function isUnlisted(party: string, event: LogEvent): boolean {
    if (event.channel === 'case') return directory.unit(party) === null;
    const listing = event.channel === 'mail' ? directory.mail(party) : directory.phone(party);
    return listing?.unit === unknownUnit;
  }
  return { addresses: new Set(unlisted).size, contacts: contacts.length };
}

/** What came first: a case that was entered from a mail belongs to whom the mail came to. */
function firstEventOf({ event, history, receivedAt }: Contact): LogEvent {
  const entered = history.find(({ what, at }) => what === 'registered' && at.start === receivedAt.start);
  return entered?.event ?? event;
}

function receiversOf(event: LogEvent): readonly string[] {
  if (event.channel !== 'case') return reachedBy(event);
  return event.unit === null ? [] : [event.unit];
}
