import { dateOf } from '../../calendar/zone.js';
import type { LocalDate } from '../../model/time.js';

/** Before there were such logs, and after whoever reads this: a placeholder or a slip, never when something happened. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

/**
 * A date of a log; null where there is none such, or none in which a log can have been written. One row of the year 9999
 * would make the measurement eight thousand years long.
 */
export function logDate(year: number, month: number, day: number): LocalDate | null {
  return year < FIRST_YEAR || year > LAST_YEAR ? null : dateOf(year, month, day);
}
