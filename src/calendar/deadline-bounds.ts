import type { Limit } from '../model/calendar-spec.js';
import type { Instant, Moment } from '../model/time.js';
import type { Calendar } from './calendar.js';
import { localDate, startOfDay } from './zone.js';

export interface DeadlineBounds {
  /** Of what was received at the very start. */
  readonly due: Instant;
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** Where it is known when it was received, and so when it is due. */
export function certainBounds(due: Instant): DeadlineBounds {
  return { due, earliest: due, latest: due };
}

/** The earliest and the latest deadline of what was received at some instant of `received`. */
export function deadlineBounds(
  calendar: Calendar,
  received: Pick<Moment, 'start' | 'end'>,
  limit: Limit,
): DeadlineBounds {
  const { start, end } = received;
  const due = calendar.deadline(start, limit);
  if (start === end) return certainBounds(due);
  const others = [...turns(received, limit), end].map((at) => calendar.deadline(at, limit));
  return { due, earliest: Math.min(due, ...others), latest: Math.max(due, ...others) };
}

/**
 * Instants of receipt on either side of which a rolled hour limit turns: what runs out at midnight on
 * Sunday is moved to closing time on Monday, what runs out a millisecond later is not, and so is due
 * earlier. Within one date no other limit is due earlier for what is received later.
 */
function turns({ start, end }: Pick<Moment, 'start' | 'end'>, limit: Limit): readonly Instant[] {
  if (limit.kind !== 'hours' || limit.counting !== 'clock-rolled') return [];
  const found: Instant[] = [];
  const last = localDate(end + limit.milliseconds);
  for (let date = localDate(start + limit.milliseconds); date <= last; date += 1) {
    const runsOutAtMidnight = startOfDay(date) - limit.milliseconds;
    found.push(runsOutAtMidnight, runsOutAtMidnight + 1);
  }
  return found.filter((at) => start <= at && at <= end);
}
