import type { DayStatus } from '../../calendar/day-table.js';

/** What the calendar calls a day to which nobody has given a name: it says no more than the kind of day. */
const nameless: readonly string[] = ['klämdag', 'stängt', 'förkortad dag'];

/** The name of a holiday, or of a day that the municipality has named; null where the day has no name of its own. */
export function ownDayName({ name }: DayStatus): string | null {
  return name === null || nameless.includes(name) ? null : name;
}
