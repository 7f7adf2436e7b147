import { type WallTime, weekday } from '../../calendar/zone.js';
import type { Precision } from '../../model/time.js';

const HOUR = 3_600_000;
const FRIDAY = 4;
const NOON = 12;

/** Weekday and hour in Stockholm; the hour is null where only the day is known. */
export interface ArrivalTime {
  /** Monday 0 to Sunday 6. */
  readonly weekday: number;
  readonly hour: number | null;
}

export function arrivalTimeAt({ date, millisecondOfDay }: WallTime, precision: Precision): ArrivalTime {
  return {
    weekday: weekday(date),
    hour: precision === 'day' ? null : Math.floor(millisecondOfDay / HOUR),
  };
}

/** From Friday noon to Sunday: most of these are first seen on Monday. A Friday of unknown hour is not one of them. */
export function isWeekendArrival({ weekday: day, hour }: ArrivalTime): boolean {
  return day > FRIDAY || (day === FRIDAY && hour !== null && hour >= NOON);
}
