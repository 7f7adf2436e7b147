import { formatDate, localDate } from '../calendar/zone.js';
import { userError } from '../errors/errors.js';
import type { Contact, Pairing } from '../model/contact.js';
import type { LogReading } from '../model/log-reading.js';
import type { Period } from '../model/period.js';

/** Contacts whose local date of receipt lies in the measuring period. */
export function isIn(period: Period, contact: Contact): boolean {
  const date = localDate(contact.receivedAt.start);
  return period.from <= date && date <= period.until;
}

/** Throws where the period holds no contact: a report about nothing would look like a result. */
export function contactsIn(period: Period, pairing: Pairing, reading: LogReading): readonly Contact[] {
  const contacts = pairing.contacts.filter((contact) => isIn(period, contact));
  if (contacts.length > 0) return contacts;
  const starts = reading.events.map(({ at }) => at.start);
  if (starts.length === 0) throw userError('no-events', { files: reading.files.map(({ file }) => file) });
  const first = starts.reduce((one, other) => Math.min(one, other));
  const last = starts.reduce((one, other) => Math.max(one, other));
  throw userError('period-without-data', {
    period: `${formatDate(period.from)}..${formatDate(period.until)}`,
    first: formatDate(localDate(first)),
    last: formatDate(localDate(last)),
    contacts: pairing.contacts.length,
  });
}
