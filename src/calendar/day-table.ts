import type { CalendarSpec, ClosedDays, MinuteOfDay, ShortenedDay } from '../model/calendar-spec.js';
import type { LocalDate } from '../model/time.js';
import { weekday } from './date.js';
import { type NamedDay, namedDaysOn } from './holidays.js';
import { remembered } from './remembered.js';

/** `weekend`: a weekday that is not among the calendar's working days, as a rule Saturday or Sunday. */
export type DayKind = 'working-day' | 'weekend' | 'holiday' | 'eve' | 'klamdag' | 'closed';

/** What a date is in a municipality's calendar, and why. */
export interface DayStatus {
  readonly kind: DayKind;
  /** Swedish name of a holiday, eve, closed or shortened day; null for any other. */
  readonly name: string | null;
  /** The minute at which a shortened day closes; null where the usual hours hold. */
  readonly closes: MinuteOfDay | null;
}

export type DayTable = (date: LocalDate) => DayStatus;

const SATURDAY = 5;
const plainWorkingDay: DayStatus = { kind: 'working-day', name: null, closes: null };
const plainWeekend: DayStatus = { kind: 'weekend', name: null, closes: null };

/** Whether nobody is there at all that day, whatever the opening hours of the weekday say. */
export function isShut(status: DayStatus): boolean {
  return status.kind !== 'working-day' && status.kind !== 'weekend';
}

/** What each date is. */
export function createDayTable(spec: CalendarSpec): DayTable {
  return remembered((date) => findStatus(date, spec));
}

function findStatus(date: LocalDate, spec: CalendarSpec): DayStatus {
  const lawful = lawfulDaysOff(date, spec);
  const first = lawful[0];
  if (first !== undefined) {
    const kind = lawful.some((day) => day.type === 'holiday') ? 'holiday' : 'eve';
    return { kind, name: lawful.map((day) => day.name).join(' och '), closes: null };
  }
  const closed = spec.closed.find((entry) => isClosedBy(entry, date, spec));
  if (closed !== undefined) {
    if ('klamdagar' in closed) return { kind: 'klamdag', name: 'klämdag', closes: null };
    return { kind: 'closed', name: closed.name, closes: null };
  }
  const isPossible = spec.workingDays.includes(weekday(date));
  return shorten(isPossible ? plainWorkingDay : plainWeekend, date, spec);
}

/** Holidays and eves on a date; an eve that is worked here is a day like any other. */
function lawfulDaysOff(date: LocalDate, spec: CalendarSpec): readonly NamedDay[] {
  const worked: readonly string[] = spec.workingEves;
  return namedDaysOn(date).filter(
    (day) => day.type === 'holiday' || (day.type === 'eve' && !worked.includes(day.name)),
  );
}

function isClosedBy(entry: ClosedDays, date: LocalDate, spec: CalendarSpec): boolean {
  if ('klamdagar' in entry) return isKlamdag(date, spec);
  return entry.from <= date && date <= entry.until;
}

/**
 * A single working day between two days off. Weekends, holidays and eves make days off; closed days and
 * opening hours do not, or one closed day could make the next. A Saturday on which people work as on
 * other days is no day off either.
 */
function isKlamdag(date: LocalDate, spec: CalendarSpec): boolean {
  if (!spec.workingDays.includes(weekday(date)) || isFree(date, spec)) return false;
  return isFree(date - 1, spec) && isFree(date + 1, spec);
}

function isFree(date: LocalDate, spec: CalendarSpec): boolean {
  const isWeekend = weekday(date) >= SATURDAY && !spec.workingDays.includes(weekday(date));
  return isWeekend || lawfulDaysOff(date, spec).length > 0;
}

/** Where several entries shorten the same day, the earliest closing holds. */
function shorten(plain: DayStatus, date: LocalDate, spec: CalendarSpec): DayStatus {
  const matching = spec.shortened.filter((entry) => isShortenedBy(entry, date, spec));
  if (matching.length === 0) return plain;
  const closes = Math.min(...matching.map((entry) => entry.closes));
  return { kind: plain.kind, name: nameOfShortened(date, spec), closes };
}

function isShortenedBy({ when }: ShortenedDay, date: LocalDate, spec: CalendarSpec): boolean {
  if ('date' in when) return when.date === date;
  if ('beforeHoliday' in when) return lawfulDaysOff(date + 1, spec).length > 0;
  const wanted = when.name.toLowerCase();
  return namedDaysOn(date).some((day) => day.name.toLowerCase() === wanted);
}

function nameOfShortened(date: LocalDate, spec: CalendarSpec): string {
  const own = namedDaysOn(date)[0];
  if (own !== undefined) return own.name;
  const next = lawfulDaysOff(date + 1, spec)[0];
  return next === undefined ? 'förkortad dag' : `dagen före ${next.name}`;
}
