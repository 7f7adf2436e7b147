import type { Calendar } from '../calendar/calendar.js';
import { type DeadlineBounds, deadlineBounds } from '../calendar/deadline-bounds.js';
import type { Limit } from '../model/calendar-spec.js';
import type { Moment } from '../model/time.js';

/** What is certain of an answer whose times are known only as exactly as the log knows them. */
export type Timeliness = 'met' | 'late' | 'unsure';

/**
 * Met, or late, only if it is so for every instant that the times allow. The deadline decides for every
 * reading: where a limit's own time runs, it lies where exactly that time has run, so that less is before
 * it and more is after it. Where no time runs between the deadline and the answer the deadline tells them
 * apart: time ran out on Friday at midnight, so a reply on Saturday is late.
 */
export function timeliness(calendar: Calendar, limit: Limit, received: Moment, answered: Moment): Timeliness {
  return timelinessWithin(deadlineBounds(calendar, received, limit), answered);
}

/** The same where the earliest and the latest deadline are known. */
export function timelinessWithin({ earliest, latest }: DeadlineBounds, answered: Moment): Timeliness {
  if (answered.end <= earliest) return 'met';
  return answered.start > latest ? 'late' : 'unsure';
}
