import type { ClockChange } from '../../calendar/calendar-days.js';
import { wallTime } from '../../calendar/zone.js';
import type { Instant, Span } from '../../model/time.js';
import { clockText } from './written-dates.js';
import type { WrittenNumbers } from './written-numbers.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;

export interface OpeningWords {
  /** A day without opening hours. */
  readonly closed: string;
  /** Between hours and minutes. */
  readonly clockMark: string;
}

export interface WrittenOpenings {
  /** `08.00–12.00, 13.00–16.30`; `stängt` where there is no opening. */
  readonly openText: (open: readonly Span[]) => string;
  /** `8 h`, `7,5 h`, `2 008 h`, of milliseconds. */
  readonly hoursText: (milliseconds: number) => string;
  /** `03.00` and `02.00`: what the clock shows at the moment that it is moved, and what it shows then. */
  readonly movedClock: (change: ClockChange) => readonly [before: string, after: string];
}

/** How the opening hours of one day are written with these words; the examples are Swedish. */
export function openingsWith(
  { closed, clockMark }: OpeningWords,
  { decimal }: Pick<WrittenNumbers, 'decimal'>,
): WrittenOpenings {
  const clock = (minute: number): string => clockText(minute, clockMark);
  return {
    openText: (open) =>
      open.length === 0
        ? closed
        : open.map(({ from, until }) => `${clock(minuteOf(from))}–${clock(endMinute(until))}`).join(', '),
    hoursText: (milliseconds) => {
      const hours = milliseconds / HOUR;
      return `${decimal(hours, decimalsOf(hours))} h`;
    },
    movedClock: ({ at, minutes }) => [clock(minuteOf(at) - minutes), clock(minuteOf(at))],
  };
}

function minuteOf(at: Instant): number {
  return Math.floor(wallTime(at).millisecondOfDay / MINUTE);
}

/** The midnight that ends a day is 24.00. */
function endMinute(at: Instant): number {
  return minuteOf(at) === 0 ? 1440 : minuteOf(at);
}

/** No more than are needed, and two at the most. */
function decimalsOf(hours: number): number {
  return [0, 1].find((digits) => Number.isInteger(Number((hours * 10 ** digits).toFixed(6)))) ?? 2;
}
