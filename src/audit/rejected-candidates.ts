import { localDate } from '../calendar/zone.js';
import type { Contact, PlacedEvent } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { reachedBy } from '../pairing/draft.js';
import { type Surroundings, speaksOf, whyNot } from '../pairing/why-not.js';
import type { RejectedCandidate } from '../report/explain/explanation.js';

/** For this many days after receipt whatever was exchanged with the same counterpart is shown. */
const candidateDays = 60;

/** For this many days before it, what bears the contact's own subject. */
const earlierDays = 30;

/**
 * Everything else that went from the organisation to the contact's counterpart from the day of receipt on, and mail that
 * speaks of the contact though it went before or to somebody else: what a reader would ask about, and why it is no answer.
 */
export function rejectedCandidates(
  contact: Contact,
  events: Iterable<PlacedEvent>,
  surroundings: Surroundings,
): readonly RejectedCandidate[] {
  const own = new Set([contact.event, ...contact.history.map(({ event }) => event)]);
  return [...events]
    .filter((placed) => !own.has(placed.event) && isCandidate(placed, contact))
    .map((placed) => ({ placed, because: whyNot(contact, placed, surroundings) }));
}

function isCandidate({ event, direction, fate }: PlacedEvent, contact: Contact): boolean {
  if (direction !== 'outgoing' || !isInSameLog(event, contact)) return false;
  const days = localDate(event.at.start) - localDate(contact.receivedAt.start);
  if (days < -earlierDays || days > candidateDays) return false;
  const isToSame = contact.counterpart !== null && reachedBy(event).includes(contact.counterpart);
  if (isToSame && days >= 0) return true;
  if (event.channel !== 'mail' || !speaksOf(event, contact)) return false;
  return isToSame || fate.what === 'unpaired';
}

/** A case may be answered by mail or by phone, for no register sends anything. */
function isInSameLog(event: LogEvent, { channel }: Contact): boolean {
  return event.channel === channel || channel === 'case';
}
