import { wallTime } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Fewer events than this show no hours. */
export const fewestEvents = 50;

/** Where an instant belongs if its zone was mistaken. */
export type Mend = (at: Instant) => Instant;

/** The mistake that a file read in a zone may hold: the other zone was meant. */
export function mendOf(zone: 'UTC' | 'Europe/Stockholm'): Mend {
  const offsetAt = (at: Instant) => wallTime(at).offsetMinutes * MINUTE;
  // Written in local time and read as UTC it happened earlier; the other way round, later.
  return zone === 'UTC' ? (at) => at - offsetAt(at) : (at) => at + offsetAt(at);
}

/** By how many hours times seem to be too early, in the mean. */
export function hoursEarly(times: readonly Instant[], mend: Mend): number {
  const total = times.reduce((sum, at) => sum + mend(at) - at, 0);
  return Math.round(total / Math.max(1, times.length) / HOUR);
}
