import type { Contact } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { Moment } from '../../model/time.js';
import { when } from './when.js';

/** What the times of a channel's contacts in the period are worth. */
export function timeFindings(channel: Channel, all: readonly Contact[]): readonly Finding[] {
  const contacts = all.filter((contact) => contact.channel === channel);
  const byDay = contacts.filter(isKnownToTheDay).length;
  const negative = contacts.filter(hasNegativeTime).length;
  return [
    ...when(byDay > 0 && byDay * 2 >= contacts.length, { code: 'day-resolution', channel, contacts: byDay }),
    ...when(negative > 0, { code: 'negative-time', channel, contacts: negative }),
  ];
}

/** Received, or anything after it, on a day without time of day. */
function isKnownToTheDay({ receivedAt, history }: Contact): boolean {
  return receivedAt.precision === 'day' || history.some(({ at }) => at.precision === 'day');
}

/** The register says that something that can only follow receipt was before it. */
function hasNegativeTime({ receivedAt, history, register }: Contact): boolean {
  const isBefore = (at: Moment | null | undefined): boolean => at != null && at.end < receivedAt.start;
  if (history.some(({ evidence, at }) => evidence === 'register' && isBefore(at))) return true;
  return register !== null && (isBefore(register.times.registered) || isBefore(register.times.complete));
}
