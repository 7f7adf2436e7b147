import { type Counts, increase, sumOf } from '../counts.js';
import type { FileHours } from '../gathering/file-hours.js';
import { fewestEvents, type Mend } from './mistaken-zone.js';

/** By how many minutes the ends of a log's working days are later than those of the calendar. */
export interface Displacement {
  readonly morning: number;
  readonly evening: number;
}

/** Each end of the working day is off by at least so many minutes, and the middle of it by more. */
const leastAtEachEnd = 20;
const leastInTheMiddle = 45;
/** A mistake moves both ends alike; an evening shift moves one. */
const mostApart = 90;

/** Whether a log's working days are displaced, both ends alike. */
export function isDisplaced(asRead: Displacement): boolean {
  const { morning, evening } = asRead;
  return (
    morning > 0 === evening > 0 &&
    Math.min(Math.abs(morning), Math.abs(evening)) >= leastAtEachEnd &&
    Math.abs(morning - evening) <= mostApart &&
    Math.abs(middle(asRead)) >= leastInTheMiddle
  );
}

/** Whether hardly anything of it is left once a mistake is undone. */
export function isUndone(asRead: Displacement, mended: Displacement): boolean {
  return Math.abs(middle(mended)) * 3 <= Math.abs(middle(asRead));
}

export function middle({ morning, evening }: Displacement): number {
  return (morning + evening) / 2;
}

/** How much later than opening the first twentieth has come, and than closing all but the last; null for few events. */
export function displacementOf(hours: FileHours, mend: Mend): Displacement | null {
  const mornings = new Map<number, number>();
  const evenings = new Map<number, number>();
  for (const [offset, { work }] of hours) {
    for (const [dayLength, times] of work) {
      for (const [sinceOpening, count] of times) {
        const minute = sinceOpening + mend(offset);
        increase(mornings, minute, count);
        increase(evenings, minute - dayLength, count);
      }
    }
  }
  const count = sumOf(mornings.values());
  if (count < fewestEvents) return null;
  const twentieth = Math.floor(count / 20);
  return { morning: atPlace(mornings, twentieth), evening: atPlace(evenings, count - 1 - twentieth) };
}

/** Of all minutes in order, the one at a place. */
function atPlace(minutes: Counts<number>, place: number): number {
  let before = 0;
  for (const minute of [...minutes.keys()].sort((one, other) => one - other)) {
    before += minutes.get(minute) ?? 0;
    if (before > place) return minute;
  }
  return 0;
}
