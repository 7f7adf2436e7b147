import type { Calendar } from '../calendar/calendar.js';
import type { Limit } from '../model/rule.js';
import type { Instant, Moment } from '../model/time.js';

/** What is certain of an answer whose times are known only as exactly as the log knows them. */
export type Timeliness = 'met' | 'late' | 'unsure';

/**
 * Met, or late, only if it is so for every instant that the times allow. The least favourable pair is
 * the earliest receipt with the latest answer, the most favourable the latest receipt with the earliest answer.
 */
export function timeliness(calendar: Calendar, limit: Limit, received: Moment, answered: Moment): Timeliness {
  const atWorst = Math.max(received.start, answered.end);
  if (isInTime(calendar, limit, received.start, atWorst)) return 'met';
  const atBest = Math.max(received.end, answered.start);
  return isInTime(calendar, limit, received.end, atBest) ? 'unsure' : 'late';
}

/**
 * Rolled and day-counted limits: the deadline alone decides. The others by the time that has run; where
 * it is exactly what is allowed the deadline decides (time ran out on Friday at midnight: a reply on
 * Saturday is late though no more working time has passed).
 */
function isInTime(calendar: Calendar, limit: Limit, from: Instant, until: Instant): boolean {
  const deadlineDecides = limit.kind !== 'hours' || limit.counting === 'clock-rolled';
  if (!deadlineDecides) {
    const elapsed = calendar.elapsed(from, until, limit);
    if (elapsed !== limit.milliseconds) return elapsed < limit.milliseconds;
  }
  return until <= calendar.deadline(from, limit);
}
