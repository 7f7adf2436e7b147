import { type CalendarDay, type DaySums, sumOfDays } from '../../calendar/calendar-days.js';
import { formatDate, isoWeek, weekday } from '../../calendar/zone.js';

/** Days in a row that belong together, and what they add up to. */
export interface DayGroup {
  /** `2026-01` or `2026-W01`. */
  readonly id: string;
  readonly from: CalendarDay['date'];
  readonly until: CalendarDay['date'];
  readonly sums: DaySums;
}

export function months(days: readonly CalendarDay[]): readonly DayGroup[] {
  return groups(days, ({ date }) => formatDate(date).slice(0, 7));
}

export function weeks(days: readonly CalendarDay[]): readonly DayGroup[] {
  return groups(days, ({ date }) => weekId(date));
}

/** `2026-W01`, by ISO 8601. */
export function weekId(date: CalendarDay['date']): string {
  const { year, week } = isoWeek(date);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function groups(days: readonly CalendarDay[], idOf: (day: CalendarDay) => string): readonly DayGroup[] {
  const byId = new Map<string, CalendarDay[]>();
  for (const day of days) byId.set(idOf(day), [...(byId.get(idOf(day)) ?? []), day]);
  return [...byId].map(([id, members]) => ({
    id,
    from: members[0]?.date ?? 0,
    until: members[members.length - 1]?.date ?? 0,
    sums: sumOfDays(members),
  }));
}

const weekdayIds = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `mon` to `sun`, as rule sets write them. */
export function weekdayId(date: CalendarDay['date']): string {
  return weekdayIds[weekday(date)] ?? '';
}
