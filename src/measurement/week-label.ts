import { isoWeek, weekday } from '../calendar/zone.js';
import type { LocalDate } from '../model/time.js';

/** The ISO week of a date: `2018-W41`. */
export function weekLabel(date: LocalDate): string {
  const { year, week } = isoWeek(date);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday that the week of a date begins with. */
export function mondayOf(date: LocalDate): LocalDate {
  return date - weekday(date);
}
