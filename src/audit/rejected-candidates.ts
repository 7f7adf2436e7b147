import { localDate } from '../calendar/zone.js';
import type { Contact, PlacedEvent } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';

/** For this many days after receipt whatever was exchanged with the same counterpart is shown. */
const candidateDays = 60;

/**
 * Everything else between the organisation and the contact's counterpart, from the day of receipt on:
 * what a reader would ask about, with what it was taken for instead.
 */
export function rejectedCandidates(contact: Contact, events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const { counterpart, receivedAt } = contact;
  if (counterpart === null) return [];
  const first = localDate(receivedAt.start);
  const own = new Set([contact.event, ...contact.history.map(({ event }) => event)]);
  return events.filter(({ event, direction }) => {
    if (direction !== 'outgoing' || own.has(event) || !isInSameLog(event, contact)) return false;
    const date = localDate(event.at.start);
    return date >= first && date <= first + candidateDays && partiesOf(event).includes(counterpart);
  });
}

/** A case may be answered by mail or by phone, for no register sends anything. */
function isInSameLog(event: LogEvent, { channel }: Contact): boolean {
  return event.channel === channel || channel === 'case';
}

function partiesOf(event: LogEvent): readonly string[] {
  switch (event.channel) {
    case 'mail':
      return event.recipients;
    case 'phone':
      return event.to;
    case 'case':
      return [];
  }
}
