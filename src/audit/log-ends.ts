import type { Contact, Pairing } from '../model/contact.js';
import type { Channel, LogEvent } from '../model/event.js';
import type { Result } from '../model/result.js';
import type { Instant } from '../model/time.js';
import { timesOfCase } from '../pairing/cases.js';
import { changedContact } from '../pairing/finished-contact.js';

export type LogEnds = Result['logEnd'];

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** A channel's log ends with its last event, unless the user has declared otherwise. */
export function findLogEnds(events: readonly LogEvent[], declared: ReadonlyMap<Channel, Instant>): LogEnds {
  const last = new Map<Channel, Instant>();
  for (const event of events) {
    const at = latestOf(event);
    last.set(event.channel, Math.max(last.get(event.channel) ?? at, at));
  }
  return channels.flatMap((channel) => {
    const stated = declared.get(channel);
    const at = stated ?? last.get(channel);
    return at === undefined || !last.has(channel) ? [] : [{ channel, at, declared: stated !== undefined }];
  });
}

/** What a mail or call log says, it says when it happens. */
function latestOf(event: LogEvent): Instant {
  if (event.channel !== 'case') return event.at.start;
  return Math.max(...timesOfCase(event).map(({ start }) => start));
}

/**
 * The contacts as they stood when their logs ended. What came after an end that the user has stated had not happened yet:
 * else of two contacts that wait at that end the one answered later would count, and the other would not.
 */
export function asOfLogEnds(pairing: Pairing, logEnds: LogEnds): Pairing {
  const ends = new Map(logEnds.flatMap(({ channel, at, declared }) => (declared ? [[channel, at]] : [])));
  if (ends.size === 0) return pairing;
  const contacts = pairing.contacts.map((contact) => asOf(contact, ends.get(contact.channel)));
  return { ...pairing, contacts };
}

function asOf(contact: Contact, end: Instant | undefined): Contact {
  if (end === undefined || contact.history.every(({ at }) => at.start <= end)) return contact;
  return changedContact(contact, { history: contact.history.filter(({ at }) => at.start <= end) });
}
