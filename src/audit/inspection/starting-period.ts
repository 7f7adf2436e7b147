import { formatDate, localDate, weekday } from '../../calendar/zone.js';
import { weekLabel } from '../../measurement/week-label.js';
import type { Channel } from '../../model/event.js';
import type { Inspection } from '../../model/inspection.js';
import type { StartingPeriod } from '../../model/starting-project.js';
import type { LocalDate } from '../../model/time.js';

const WEEK = 7;
const FRIDAY = 4;

/** The whole weeks that the logs of every channel cover; the days where there is no whole week. Null: no such day. */
export function startingPeriod({ files }: Inspection): StartingPeriod | null {
  const spans = new Map<Channel, { first: LocalDate; last: LocalDate }>();
  for (const log of files) {
    if (!log.understood || log.first === null || log.last === null) continue;
    const [first, last] = [localDate(log.first), localDate(log.last)];
    const known = spans.get(log.channel);
    spans.set(log.channel, {
      first: Math.min(first, known?.first ?? first),
      last: Math.max(last, known?.last ?? last),
    });
  }
  if (spans.size === 0) return null;
  const first = Math.max(...[...spans.values()].map((span) => span.first));
  const last = Math.min(...[...spans.values()].map((span) => span.last));
  return first > last ? null : { first, last, period: wholeWeeks(first, last) };
}

/** A log that ends on a Friday covers its week: offices are closed after it. */
function wholeWeeks(first: LocalDate, last: LocalDate): string {
  const monday = first + ((WEEK - weekday(first)) % WEEK);
  const lastMonday = last - weekday(last) - (weekday(last) >= FRIDAY ? 0 : WEEK);
  if (lastMonday < monday)
    return first === last ? formatDate(first) : `${formatDate(first)}..${formatDate(last)}`;
  return monday === lastMonday ? weekLabel(monday) : `${weekLabel(monday)}..${weekLabel(lastMonday)}`;
}
