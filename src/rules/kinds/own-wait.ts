import type { Limit } from '../../model/calendar-spec.js';
import type { Contact, Happening } from '../../model/contact.js';
import type { Timeliness } from '../in-time.js';
import { type Lack, lackOfWait } from './lack.js';

/*
 * A call that was answered when it came: log after log knows its wait more exactly than its time, or not at all.
 */

const SECOND = 1000;
const HOUR = 3_600 * SECOND;

/** Seconds that the caller waited; null where the log does not say, and where the answer came otherwise. */
function ownWait({ event }: Contact, answer: Happening): number | null {
  return answer.event === event && event.channel === 'phone' ? event.waitSeconds : null;
}

/**
 * What is certain of an answer by its wait alone, whatever instant the call began at: no clock runs faster than time
 * does, and one that runs all the time no slower.
 */
export function timelinessOfWait(contact: Contact, answer: Happening, limit: Limit): Timeliness {
  const wait = ownWait(contact, answer);
  if (wait === null || limit.kind !== 'hours') return 'unsure';
  if (wait * SECOND <= limit.milliseconds) return 'met';
  return limit.counting === 'clock' ? 'late' : 'unsure';
}

/** What lacks where a promise stands or falls with a wait that the log does not tell: nobody waits an hour to be answered. */
export function lackOfOwnWait({ event }: Contact, answer: Happening, limit: Limit): Lack | null {
  if (event.channel !== 'phone' || answer.event !== event || event.waitSeconds !== null) return null;
  return limit.kind === 'hours' && limit.milliseconds < HOUR ? lackOfWait(event) : null;
}
