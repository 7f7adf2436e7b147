import type { FileHours } from '../gathering/file-hours.js';

/** Fewer events than this show no hours. */
export const fewestEvents = 50;

/** By how many minutes times move when a mistake in their zone is undone, where Stockholm was so far east of UTC. */
export type Mend = (offsetMinutes: number) => number;

/** Times as they were read. */
export const asRead: Mend = () => 0;

/** The mistake that a file read in a zone may hold: the other zone was meant. */
export function mendOf(zone: 'UTC' | 'Europe/Stockholm'): Mend {
  // Written in local time and read as UTC it happened earlier; the other way round, later.
  return zone === 'UTC' ? (offset) => -offset : (offset) => offset;
}

/** By how many hours times seem to be too early, in the mean. */
export function hoursEarly(hours: FileHours, mend: Mend): number {
  let minutes = 0;
  let count = 0;
  for (const [offset, { times }] of hours) {
    minutes += mend(offset) * times;
    count += times;
  }
  return Math.round(minutes / Math.max(1, count) / 60);
}
