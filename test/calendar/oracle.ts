import { Temporal } from 'temporal-polyfill';
import type { CalendarSpec, HourCounting, Limit, OpenSpan } from '../../src/model/calendar-spec.js';
import type { Instant } from '../../src/model/time.js';
import { daysOffByLaw, otherNamedDays, type PlainDate } from './swedish-law.js';

// Kept by name: looked up millions of times, and slow to look up inside jest.
const { max, min } = Math;

type HourLimit = Extract<Limit, { kind: 'hours' }>;
type DayLimit = Extract<Limit, { kind: 'days' }>;
type WorkingDayLimit = Extract<Limit, { kind: 'working-days' }>;

const ZONE = 'Europe/Stockholm';
const MINUTE = 60_000;
const MINUTES_OF_DAY = 1440;
const LONGEST_DAY = 1500;
const running = new Uint8Array(LONGEST_DAY).fill(1);
const standing = new Uint8Array(LONGEST_DAY);
const EPOCH = Temporal.PlainDate.from('1970-01-01');

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const found = find();
  known.set(key, found);
  return found;
}

const offByYear = new Map<string, ReadonlyMap<string, readonly string[]>>();
const othersByYear = new Map<string, ReadonlyMap<string, readonly string[]>>();
const instants = new Map<string, Instant>();

/** Names of the holidays and eves on a date. */
function lawfulNames(date: PlainDate): readonly string[] {
  const ofYear = remember(offByYear, String(date.year), () => daysOffByLaw(date.year));
  return ofYear.get(date.toString()) ?? [];
}

function allNames(date: PlainDate): readonly string[] {
  const ofYear = remember(othersByYear, String(date.year), () => otherNamedDays(date.year));
  return [...lawfulNames(date), ...(ofYear.get(date.toString()) ?? [])];
}

/** Minute of a date as an instant; 1440 is the midnight that ends it. */
function atMinute(date: PlainDate, minute: number): Instant {
  return remember(instants, `${date.toString()} ${minute}`, () => {
    const start = date.toPlainDateTime().add({ minutes: minute });
    return start.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).epochMilliseconds;
  });
}

function wallAt(at: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
}

export function dateAt(at: Instant): PlainDate {
  return wallAt(at).toPlainDate();
}

/** What the clock on the wall shows, in milliseconds. */
function wallMillisecond(at: Instant): number {
  const wall = wallAt(at);
  return ((wall.hour * 60 + wall.minute) * 60 + wall.second) * 1000 + wall.millisecond;
}

function dayNumber(date: PlainDate): number {
  return EPOCH.until(date).days;
}

/** The calendar again, minute by minute over Temporal: slow, simple, and written from the method alone. */
export class Oracle {
  readonly #spec: CalendarSpec;
  readonly #minutes = new Map<string, Uint8Array>();
  readonly #workingDays = new Map<string, boolean>();

  constructor(spec: CalendarSpec) {
    this.#spec = spec.ignoreLocalClosures ? { ...spec, closed: [], shortened: [], summer: null } : spec;
  }

  #isHolidayOrEve(date: PlainDate): boolean {
    return lawfulNames(date).some((name) => !this.#spec.workingEves.some((eve) => eve === name));
  }

  #isShut(date: PlainDate): boolean {
    if (this.#isHolidayOrEve(date)) return true;
    const number = dayNumber(date);
    return this.#spec.closed.some((entry) =>
      'klamdagar' in entry ? this.#isKlamdag(date) : entry.from <= number && number <= entry.until,
    );
  }

  isWorkingDay(date: PlainDate): boolean {
    return remember(this.#workingDays, date.toString(), () => this.#isWeekday(date) && !this.#isShut(date));
  }

  #isWeekday(date: PlainDate): boolean {
    return this.#spec.workingDays.includes(date.dayOfWeek - 1);
  }

  #isKlamdag(date: PlainDate): boolean {
    const isOff = (day: PlainDate): boolean =>
      this.#isHolidayOrEve(day) || (day.dayOfWeek >= 6 && !this.#isWeekday(day));
    const isBetween = isOff(date.subtract({ days: 1 })) && isOff(date.add({ days: 1 }));
    return isBetween && this.#isWeekday(date) && !this.#isHolidayOrEve(date);
  }

  #closes(date: PlainDate): number {
    if (this.#isShut(date)) return Number.POSITIVE_INFINITY;
    const closings = this.#spec.shortened.filter(({ when }) => {
      if ('date' in when) return when.date === dayNumber(date);
      if ('beforeHoliday' in when) return this.#isHolidayOrEve(date.add({ days: 1 }));
      return allNames(date).includes(when.name);
    });
    return min(...closings.map((entry) => entry.closes));
  }

  #spans(date: PlainDate): readonly OpenSpan[] {
    const { summer, hours } = this.#spec;
    if (summer === null) return hours[date.dayOfWeek - 1] ?? [];
    const today = date.month * 100 + date.day;
    const first = summer.from.month * 100 + summer.from.day;
    const last = summer.until.month * 100 + summer.until.day;
    const isIn = first <= last ? today >= first && today <= last : today >= first || today <= last;
    return (isIn ? summer.hours : hours)[date.dayOfWeek - 1] ?? [];
  }

  /** For each minute on the wall: open or not. */
  #wallMinutes(date: PlainDate): Uint8Array {
    const wall = new Uint8Array(MINUTES_OF_DAY);
    if (this.#isShut(date)) return wall;
    const yesterday = date.subtract({ days: 1 });
    const closes = this.#closes(date);
    const closedYesterday = this.#closes(yesterday);
    for (const { from, until } of this.#spans(date)) {
      for (let minute = from; minute < min(until, closes, MINUTES_OF_DAY); minute += 1) wall[minute] = 1;
    }
    for (const { until } of this.#spans(yesterday)) {
      const last = min(until, closedYesterday) - MINUTES_OF_DAY;
      for (let minute = 0; minute < min(last, closes); minute += 1) wall[minute] = 1;
    }
    return wall;
  }

  /** For each real minute of the date: whether office hours run. */
  openMinutes(date: PlainDate): Uint8Array {
    return remember(this.#minutes, date.toString(), () => {
      const start = atMinute(date, 0);
      const open = new Uint8Array((atMinute(date, MINUTES_OF_DAY) - start) / MINUTE);
      const wall = this.#wallMinutes(date);
      for (let minute = 0, begun = -1; minute <= MINUTES_OF_DAY; minute += 1) {
        const isOpen = wall[minute] === 1;
        if (isOpen && begun < 0) begun = minute;
        if (isOpen || begun < 0) continue;
        open.fill(1, (atMinute(date, begun) - start) / MINUTE, (atMinute(date, minute) - start) / MINUTE);
        begun = -1;
      }
      return open;
    });
  }

  isOpen(at: Instant): boolean {
    const date = dateAt(at);
    return this.openMinutes(date)[Math.floor((at - atMinute(date, 0)) / MINUTE)] === 1;
  }

  #runs(date: PlainDate, counting: HourCounting): Uint8Array {
    if (counting === 'office-hours') return this.openMinutes(date);
    const runs = counting !== 'workday-clock' || this.isWorkingDay(date);
    const length = (atMinute(date, MINUTES_OF_DAY) - atMinute(date, 0)) / MINUTE;
    return (runs ? running : standing).subarray(0, length);
  }

  deadline(from: Instant, limit: Limit): Instant {
    switch (limit.kind) {
      case 'hours':
        return this.#endOfHours(from, limit);
      case 'days':
        return this.#endOfDays(from, limit);
      case 'working-days':
        return this.#endOfWorkingDays(from, limit);
    }
  }

  #endOfHours(from: Instant, { milliseconds, counting }: HourLimit): Instant {
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
    return this.#closingFrom(date.add({ days: 1 }));
  }

  #endOfDays(from: Instant, limit: DayLimit): Instant {
    const last = this.#receipt(from, limit).add({ [limit.unit]: limit.amount });
    const day = limit.rolled ? this.#workingDayFrom(last) : last;
    return limit.dayEnds === 'midnight' ? endOfDay(day) : this.#closingAfter(from, day);
  }

  #endOfWorkingDays(from: Instant, limit: WorkingDayLimit): Instant {
    let day = this.#receipt(from, limit);
    if (limit.amount === 0) day = this.#workingDayFrom(day);
    for (let n = 0; n < limit.amount; n += 1) day = this.#workingDayFrom(day.add({ days: 1 }));
    return limit.dayEnds === 'midnight' ? endOfDay(day) : this.#closingAfter(from, day);
  }

  #receipt(from: Instant, { cutoff }: DayLimit | WorkingDayLimit): PlainDate {
    const date = dateAt(from);
    const isLate = cutoff !== null && wallMillisecond(from) > cutoff * MINUTE && this.isWorkingDay(date);
    return isLate ? this.#workingDayFrom(date.add({ days: 1 })) : date;
  }

  #closingAfter(from: Instant, day: PlainDate): Instant {
    const closing = this.#closingFrom(day);
    return closing > from ? closing : this.#closingFrom(dateAt(from).add({ days: 1 }));
  }

  #closingFrom(first: PlainDate): Instant {
    for (let date = first; ; date = date.add({ days: 1 })) {
      const last = this.openMinutes(date).lastIndexOf(1);
      if (this.isWorkingDay(date) && last >= 0) return atMinute(date, 0) + (last + 1) * MINUTE;
    }
  }

  #workingDayFrom(first: PlainDate): PlainDate {
    let date = first;
    while (!this.isWorkingDay(date)) date = date.add({ days: 1 });
    return date;
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
}

/** The last millisecond of a date. */
function endOfDay(date: PlainDate): Instant {
  return atMinute(date, MINUTES_OF_DAY) - 1;
}
