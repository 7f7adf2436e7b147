import type { Calendar } from '../../calendar/calendar.js';
import { remembered } from '../../calendar/remembered.js';
import { localDate } from '../../calendar/zone.js';
import type { Instant, LocalDate, Span } from '../../model/time.js';
import type { FileTimes } from '../gathering/file-times.js';
import { fewestEvents, HOUR, type Mend } from './mistaken-zone.js';

/** When the organisation is open, and when its telephone is. */
export interface OpeningHours {
  readonly office: Calendar;
  readonly phone: Calendar;
}

/** How far the ends of a log's working days are from those of the calendar; positive where they are later. */
export interface Displacement {
  readonly morning: number;
  readonly evening: number;
}

/** Each end of the working day is off by at least so much, and the middle of it by more. */
const leastAtEachEnd = HOUR / 3;
const leastInTheMiddle = (3 * HOUR) / 4;
/** A mistake moves both ends alike; an evening shift moves one. */
const mostApart = (3 * HOUR) / 2;

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
export function displacementOf(
  { staffLetters, calls }: FileTimes,
  hours: OpeningHours,
  mend: Mend,
): Displacement | null {
  const written = onOpenDays(staffLetters.map(mend), hours.office);
  const called = onOpenDays(calls.map(mend), hours.phone);
  const count = written.mornings.length + called.mornings.length;
  if (count < fewestEvents) return null;
  const twentieth = Math.floor(count / 20);
  const mornings = sorted(written.mornings, called.mornings);
  const evenings = sorted(written.evenings, called.evenings);
  return { morning: mornings[twentieth] ?? 0, evening: evenings[count - 1 - twentieth] ?? 0 };
}

/** How long after opening, and after closing, the times of days with opening hours were. */
function onOpenDays(
  times: readonly Instant[],
  calendar: Calendar,
): { readonly mornings: readonly number[]; readonly evenings: readonly number[] } {
  const daySpan = remembered((date) => daySpanOf(calendar, date));
  const mornings: number[] = [];
  const evenings: number[] = [];
  for (const at of times) {
    const day = daySpan(localDate(at));
    if (day === null) continue;
    mornings.push(at - day.from);
    evenings.push(at - day.until);
  }
  return { mornings, evenings };
}

/** From the first opening of a day to its last closing; null where it has none. */
function daySpanOf(calendar: Calendar, date: LocalDate): Span | null {
  const spans = calendar.openSpans(date);
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, until: last.until };
}

/** An array of numbers alone is put in order many times faster than one that may hold anything. */
function sorted(some: readonly number[], others: readonly number[]): Float64Array {
  const all = new Float64Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all.sort();
}
