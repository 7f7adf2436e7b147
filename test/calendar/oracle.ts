import { Temporal } from 'temporal-polyfill';
import type { CalendarSpec, HourCounting, OpenSpan } from '../../src/model/rule.js';
import type { Instant } from '../../src/model/time.js';
import { daysOffByLaw, type PlainDate } from './swedish-law.js';

// Kept by name: looked up millions of times, and slow to look up inside jest.
const { max, min } = Math;

const ZONE = 'Europe/Stockholm';
const MINUTE = 60_000;
const MINUTES_OF_DAY = 1440;
const LONGEST_DAY = 1500;
const running = new Uint8Array(LONGEST_DAY).fill(1);
const standing = new Uint8Array(LONGEST_DAY);
const EPOCH = Temporal.PlainDate.from('1970-01-01');

const offByYear = new Map<number, ReadonlyMap<string, readonly string[]>>();
const instants = new Map<string, Instant>();

function lawfulOff(date: PlainDate): boolean {
  const known = offByYear.get(date.year) ?? daysOffByLaw(date.year);
  offByYear.set(date.year, known);
  return known.has(date.toString());
}

/** Minute of a date as an instant; 1440 is the midnight that ends it. */
function atMinute(date: PlainDate, minute: number): Instant {
  const key = `${date.toString()} ${minute}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const start = date.toPlainDateTime().add({ minutes: minute });
  const at = start.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds;
  instants.set(key, at);
  return at;
}

export function dateAt(at: Instant): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainDate();
}

/** What the clock on the wall shows, in milliseconds. */
export function wallMillisecond(at: Instant): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
  return ((wall.hour * 60 + wall.minute) * 60 + wall.second) * 1000 + wall.millisecond;
}

function dayNumber(date: PlainDate): number {
  return EPOCH.until(date).days;
}

function isOff(date: PlainDate): boolean {
  return date.dayOfWeek >= 6 || lawfulOff(date);
}

/** The calendar again, minute by minute over Temporal: slow, simple, and written from the method alone. */
export class Oracle {
  readonly #spec: CalendarSpec;
  readonly #minutes = new Map<string, Uint8Array>();

  constructor(spec: CalendarSpec) {
    this.#spec = spec.ignoreLocalClosures ? { ...spec, closed: [], shortened: [], summer: null } : spec;
  }

  isShut(date: PlainDate): boolean {
    if (lawfulOff(date)) return true;
    const number = dayNumber(date);
    return this.#spec.closed.some((entry) =>
      'klamdagar' in entry ? this.#isKlamdag(date) : entry.from <= number && number <= entry.until,
    );
  }

  isWorkingDay(date: PlainDate): boolean {
    return this.#spec.workingDays.includes(date.dayOfWeek - 1) && !this.isShut(date);
  }

  #isKlamdag(date: PlainDate): boolean {
    const isBetween = isOff(date.subtract({ days: 1 })) && isOff(date.add({ days: 1 }));
    return isBetween && !isOff(date) && this.#spec.workingDays.includes(date.dayOfWeek - 1);
  }

  #closes(date: PlainDate): number {
    if (this.isShut(date)) return Number.POSITIVE_INFINITY;
    const closings = this.#spec.shortened.filter(({ when }) => {
      if ('date' in when) return when.date === dayNumber(date);
      return 'beforeHoliday' in when && lawfulOff(date.add({ days: 1 }));
    });
    return min(...closings.map((entry) => entry.closes));
  }

  #spans(date: PlainDate): readonly OpenSpan[] {
    const { summer, hours } = this.#spec;
    if (summer === null) return hours[date.dayOfWeek - 1] ?? [];
    const first = date.with({ month: summer.from.month, day: summer.from.day });
    const last = date.with({ month: summer.until.month, day: summer.until.day });
    const isIn = Temporal.PlainDate.compare(first, date) <= 0 && Temporal.PlainDate.compare(date, last) <= 0;
    return (isIn ? summer.hours : hours)[date.dayOfWeek - 1] ?? [];
  }

  /** For each minute on the wall: open or not. */
  #wallMinutes(date: PlainDate): readonly boolean[] {
    if (this.isShut(date)) return [];
    const yesterday = date.subtract({ days: 1 });
    const closes = this.#closes(date);
    const closedYesterday = this.#closes(yesterday);
    const own = this.#spans(date);
    const before = this.#spans(yesterday);
    return Array.from({ length: MINUTES_OF_DAY }, (_, minute) => {
      if (minute >= closes) return false;
      const past = minute + MINUTES_OF_DAY;
      const isCarried = before.some(({ from, until }) => from <= past && past < until);
      if (isCarried && past < closedYesterday) return true;
      return own.some(({ from, until }) => from <= minute && minute < until);
    });
  }

  /** For each real minute of the date: whether office hours run. */
  openMinutes(date: PlainDate): Uint8Array {
    const key = date.toString();
    const known = this.#minutes.get(key);
    if (known !== undefined) return known;
    const start = atMinute(date, 0);
    const length = (atMinute(date, MINUTES_OF_DAY) - start) / MINUTE;
    const open = new Uint8Array(length);
    const wall = this.#wallMinutes(date);
    for (let minute = 0, begun = -1; minute <= MINUTES_OF_DAY; minute += 1) {
      const isOpen = wall[minute] ?? false;
      if (isOpen && begun < 0) begun = minute;
      if (isOpen || begun < 0) continue;
      open.fill(1, (atMinute(date, begun) - start) / MINUTE, (atMinute(date, minute) - start) / MINUTE);
      begun = -1;
    }
    this.#minutes.set(key, open);
    return open;
  }

  #runs(date: PlainDate, counting: HourCounting): Uint8Array {
    if (counting === 'office-hours') return this.openMinutes(date);
    const runs = counting !== 'workday-clock' || this.isWorkingDay(date);
    return (runs ? running : standing).subarray(
      0,
      (atMinute(date, MINUTES_OF_DAY) - atMinute(date, 0)) / MINUTE,
    );
  }

  deadline(from: Instant, milliseconds: number, counting: HourCounting): Instant {
    let left = milliseconds;
    for (let date = dateAt(from); ; date = date.add({ days: 1 })) {
      const start = atMinute(date, 0);
      const runs = this.#runs(date, counting);
      for (let index = 0; index < runs.length; index += 1) {
        const begins = max(start + index * MINUTE, from);
        const available = start + (index + 1) * MINUTE - begins;
        if (runs[index] === 0 || available <= 0) continue;
        if (left <= available) return this.#roll(begins + left, counting);
        left -= available;
      }
    }
  }

  #roll(at: Instant, counting: HourCounting): Instant {
    const date = dateAt(at - 1);
    if (counting !== 'clock-rolled' || this.isWorkingDay(date)) return at;
    return this.closingFrom(date.add({ days: 1 }));
  }

  closingFrom(first: PlainDate): Instant {
    for (let date = first; ; date = date.add({ days: 1 })) {
      const last = this.openMinutes(date).lastIndexOf(1);
      if (this.isWorkingDay(date) && last >= 0) return atMinute(date, 0) + (last + 1) * MINUTE;
    }
  }

  elapsed(from: Instant, until: Instant, counting: HourCounting): number {
    let sum = 0;
    for (let date = dateAt(from); atMinute(date, 0) < until; date = date.add({ days: 1 })) {
      const start = atMinute(date, 0);
      const runs = this.#runs(date, counting);
      for (let index = 0; index < runs.length; index += 1) {
        const begins = max(start + index * MINUTE, from);
        const ends = min(start + (index + 1) * MINUTE, until);
        if (runs[index] === 1 && begins < ends) sum += ends - begins;
      }
    }
    return sum;
  }

  /** The last millisecond of a date. */
  endOfDay(date: PlainDate): Instant {
    return atMinute(date, MINUTES_OF_DAY) - 1;
  }

  workingDayFrom(first: PlainDate): PlainDate {
    return this.isWorkingDay(first) ? first : this.workingDayFrom(first.add({ days: 1 }));
  }
}
