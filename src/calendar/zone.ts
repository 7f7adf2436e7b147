import type { Instant, LocalDate } from '../model/time.js';
import { formatDate, parseIsoDate, twoDigits } from './date.js';
import { remembered } from './remembered.js';

export {
  addMonths,
  dateOf,
  daysInMonth,
  formatDate,
  isoWeek,
  mondayOfIsoWeek,
  parseIsoDate,
  partsOf,
  weekday,
} from './date.js';

/** `gap`: skipped by the clocks in spring; `overlap`: shown twice in autumn. */
export type WallTimeAnomaly = 'none' | 'gap' | 'overlap';

export interface WallTime {
  readonly date: LocalDate;
  /** 0 to 86 399 999, as the clock on the wall shows it. */
  readonly millisecondOfDay: number;
  /** East of UTC: 60 in winter, 120 in summer. */
  readonly offsetMinutes: number;
}

export interface PlacedWallTime {
  readonly at: Instant;
  readonly anomaly: WallTimeAnomaly;
}

const ZONE = 'Europe/Stockholm';
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Shorter than any summer time that Sweden has had, so that a step holds one change of the clocks at most. */
const STEP = 30 * DAY;
const FIRST_INSTANT = Date.UTC(1970, 0, 1);
const LAST_INSTANT = Date.UTC(2051, 0, 1);

/** One step of the table: the offset with which it begins, and the one that holds from `changesAt`. */
interface ZoneStep {
  /** Infinity where the clocks do not change. */
  readonly changesAt: Instant;
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

/** To make one takes longer than most questions to it: it is made for the first. */
let offsetReader: Intl.DateTimeFormat | null = null;

/** Milliseconds east of UTC as Intl knows them: slow, so asked only while a step of the table is made. */
function askOffset(at: Instant): number {
  offsetReader ??= new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' });
  const name = offsetReader.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  if (match === null) throw new Error(`no offset of ${ZONE} at ${at}: ${name}`);
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * MINUTE;
}

/** The minute between `low` and `high` at which the offset stops being `before`. */
function findChange(low: Instant, high: Instant, before: number): Instant {
  if (high - low <= MINUTE) return high;
  const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
  return askOffset(middle) === before ? findChange(middle, high, before) : findChange(low, middle, before);
}

function readStep(low: Instant): ZoneStep {
  const offsetBefore = askOffset(low);
  const offsetAfter = askOffset(low + STEP);
  const changesAt =
    offsetAfter === offsetBefore ? Number.POSITIVE_INFINITY : findChange(low, low + STEP, offsetBefore);
  return { changesAt, offsetBefore, offsetAfter };
}

/** The table, as far as it has been asked for: a run needs a year or two of it. */
const steps: (ZoneStep | undefined)[] = Array.from({
  length: Math.ceil((LAST_INSTANT - FIRST_INSTANT) / STEP),
});
const AFTER_LAST_STEP = FIRST_INSTANT + steps.length * STEP;

function offsetAt(at: Instant): number {
  // Before and after the years of the table the offset at its ends holds.
  const within = Math.min(Math.max(at, FIRST_INSTANT), AFTER_LAST_STEP - 1);
  const { changesAt, offsetBefore, offsetAfter } = stepAt(Math.floor((within - FIRST_INSTANT) / STEP));
  return within < changesAt ? offsetBefore : offsetAfter;
}

function stepAt(place: number): ZoneStep {
  const known = steps[place];
  if (known !== undefined) return known;
  const step = readStep(FIRST_INSTANT + place * STEP);
  steps[place] = step;
  return step;
}

/** The date in Stockholm at an instant. */
export function localDate(at: Instant): LocalDate {
  return Math.floor((at + offsetAt(at)) / DAY);
}

/** Date and time of day in Stockholm at an instant. */
export function wallTime(at: Instant): WallTime {
  const offset = offsetAt(at);
  const date = Math.floor((at + offset) / DAY);
  return { date, millisecondOfDay: at + offset - date * DAY, offsetMinutes: offset / MINUTE };
}

/**
 * The instant at which the clocks in Stockholm show a time. A time that they skip moves forward by the
 * skipped hour; of a time that they show twice the earlier is taken. 86 400 000 is the midnight that
 * ends the date.
 */
export function instantOfWallTime(date: LocalDate, millisecondOfDay: number): PlacedWallTime {
  const wall = date * DAY + millisecondOfDay;
  const offsetBefore = offsetAt(wall - DAY);
  const offsetAfter = offsetAt(wall + DAY);
  const early = wall - offsetBefore;
  if (offsetBefore === offsetAfter) return { at: early, anomaly: 'none' };
  const late = wall - offsetAfter;
  const isEarly = offsetAt(early) === offsetBefore;
  const isLate = offsetAt(late) === offsetAfter;
  if (isEarly !== isLate) return { at: isEarly ? early : late, anomaly: 'none' };
  return { at: early, anomaly: isEarly ? 'overlap' : 'gap' };
}

/** Local midnight with which a date begins. */
export function startOfDay(date: LocalDate): Instant {
  return instantOfWallTime(date, 0).at;
}

const dateText = remembered(formatDate);

/** `2018-10-12T15:00:00+02:00`; a part of a second is left out, not rounded. */
export function formatInstant(at: Instant): string {
  const { date, millisecondOfDay, offsetMinutes } = wallTime(at);
  const seconds = Math.floor(millisecondOfDay / 1000);
  const sign = offsetMinutes < 0 ? '-' : '+';
  return (
    `${dateText(date)}T${clockText(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}` +
    `${sign}${clockText(Math.abs(offsetMinutes))}`
  );
}

function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const isoInstant =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads ISO 8601 with an offset or `Z`; without either it is Stockholm's wall time, and the anomaly
 * says whether the clocks changed there. Seconds may be left out, a part of a millisecond is cut off,
 * and `24:00` is the midnight that ends the day. Null where the text is anything else.
 */
export function parseIsoInstant(text: string): PlacedWallTime | null {
  const match = isoInstant.exec(text.trim());
  const date = parseIsoDate(match?.[1] ?? '');
  if (match === null || date === null) return null;
  const millisecondOfDay = readTimeOfDay(match[2], match[3], match[4] ?? '00', match[5] ?? '');
  if (millisecondOfDay === null) return null;
  if (match[6] === undefined) return instantOfWallTime(date, millisecondOfDay);
  const offset = readOffset(match[6]);
  return offset === null ? null : { at: date * DAY + millisecondOfDay - offset, anomaly: 'none' };
}

function readTimeOfDay(hour = '', minute = '', second = '', fraction = ''): number | null {
  const parts = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  if (parts.minute > 59 || parts.second > 59) return null;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const total = ((parts.hour * 60 + parts.minute) * 60 + parts.second) * 1000 + milliseconds;
  return total <= DAY ? total : null;
}

function readOffset(text: string): number | null {
  if (text.toUpperCase() === 'Z') return 0;
  const digits = text.slice(1).replace(':', '').padEnd(4, '0');
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2));
  if (hours > 14 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}
