import type { Calendar } from '../../calendar/calendar.js';
import { localDate, wallTime } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { InputFile } from '../../model/event.js';
import type { FileFinding } from '../../model/file-finding.js';
import type { Instant } from '../../model/time.js';

export interface ShiftFacts {
  readonly inputs: readonly InputFile[];
  readonly events: readonly PlacedEvent[];
  readonly calendar: Calendar;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Fewer events than this show no hours. */
const fewestEvents = 50;

/**
 * Files whose times look as if they had been read in the wrong zone: local time as UTC, or UTC as local time.
 * Two signs are looked for, each of which must go away when the mistake is undone. Staff answer and people call
 * in working hours: both the first and the last of a day are displaced alike. And few people write at night.
 */
export function shiftFindings({ inputs, events, calendar }: ShiftFacts): readonly FileFinding[] {
  const byFile = new Map<string, PlacedEvent[]>();
  for (const placed of events) {
    const [{ file }] = placed.event.sources;
    if (placed.event.at.precision === 'day' || placed.event.channel === 'case') continue;
    const others = byFile.get(file);
    if (others === undefined) byFile.set(file, [placed]);
    else others.push(placed);
  }
  const files = [...inputs].sort((one, other) => (one.file < other.file ? -1 : 1));
  return files.flatMap(({ file, zone }) => {
    if (zone !== 'UTC' && zone !== 'Europe/Stockholm') return [];
    const placed = byFile.get(file) ?? [];
    const mend = zone === 'UTC' ? asIfLocal : asIfUtc;
    if (!isDisplaced(placed, mend, calendar) && !isNightly(placed, mend)) return [];
    return [{ code: 'arrivals-look-shifted', file, readAs: zone, hoursEarly: hoursEarly(placed, mend) }];
  });
}

/** Where an instant belongs if its zone was mistaken. */
type Mend = (at: Instant) => Instant;

function offsetAt(at: Instant): number {
  return wallTime(at).offsetMinutes * MINUTE;
}

/** It was written in UTC, and read as local time: it happened later. */
const asIfUtc: Mend = (at) => at + offsetAt(at);
/** It was written in local time, and read as UTC: it happened earlier. */
const asIfLocal: Mend = (at) => at - offsetAt(at);

function hoursEarly(placed: readonly PlacedEvent[], mend: Mend): number {
  const total = placed.reduce((sum, { event: { at } }) => sum + mend(at.start) - at.start, 0);
  return Math.round(total / Math.max(1, placed.length) / HOUR);
}

/** Each end of the working day is off by at least so much, and the middle of it by more. */
const leastAtEachEnd = 20 * MINUTE;
const leastInTheMiddle = 45 * MINUTE;
/** A mistake moves both ends alike; an evening shift moves one. */
const mostApart = 90 * MINUTE;

function isDisplaced(placed: readonly PlacedEvent[], mend: Mend, calendar: Calendar): boolean {
  const times = placed.filter(isOfWorkingHours).map(({ event }) => event.at.start);
  const asRead = displacement(times, calendar);
  const mended = displacement(times.map(mend), calendar);
  if (asRead === null || mended === null) return false;
  const { morning, evening } = asRead;
  return (
    morning > 0 === evening > 0 &&
    Math.min(Math.abs(morning), Math.abs(evening)) >= leastAtEachEnd &&
    Math.abs(morning - evening) <= mostApart &&
    Math.abs(middle(asRead)) >= leastInTheMiddle &&
    Math.abs(middle(mended)) * 3 <= Math.abs(middle(asRead))
  );
}

/** Machines answer and write at all hours; people's calls and the staff's letters keep to those of the day. */
function isOfWorkingHours({ event, direction, fate }: PlacedEvent): boolean {
  if (event.channel === 'phone') return true;
  return direction === 'outgoing' && fate.what === 'pairs' && fate.as !== 'acknowledgement';
}

interface Displacement {
  readonly morning: number;
  readonly evening: number;
}

function middle({ morning, evening }: Displacement): number {
  return (morning + evening) / 2;
}

/** How much later than opening the first twentieth has come, and than closing all but the last; null for few events. */
function displacement(times: readonly Instant[], calendar: Calendar): Displacement | null {
  const onWorkdays = times.flatMap((at) => {
    const spans = calendar.openSpans(localDate(at));
    const [first] = spans;
    const last = spans.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ morning: at - first.from, evening: at - last.until }];
  });
  if (onWorkdays.length < fewestEvents) return null;
  const twentieth = Math.floor(onWorkdays.length / 20);
  const mornings = onWorkdays.map(({ morning }) => morning).sort(ascending);
  const evenings = onWorkdays.map(({ evening }) => evening).sort(ascending);
  return { morning: mornings[twentieth] ?? 0, evening: evenings.at(-1 - twentieth) ?? 0 };
}

function ascending(one: number, other: number): number {
  return one - other;
}

const nightEnds = 5;
/** A share of letters at night that no chance brings about. */
const nightlyShare = 0.06;

/** A night with many letters, and with less than half as many once the mistake is undone. */
function isNightly(placed: readonly PlacedEvent[], mend: Mend): boolean {
  const times = firstLetters(placed);
  if (times.length < fewestEvents) return false;
  const atNight = times.filter(isAtNight).length;
  const mended = times.filter((at) => isAtNight(mend(at))).length;
  const isChance = atNight - mended <= 3 * Math.sqrt(atNight + mended);
  return atNight >= nightlyShare * times.length && mended * 2 <= atNight && !isChance;
}

/** One letter of each person: a machine that writes every night must not decide. */
function firstLetters(placed: readonly PlacedEvent[]): readonly Instant[] {
  const bySender = new Map<string, Instant>();
  for (const { event, fate } of placed) {
    if (event.channel !== 'mail' || fate.what !== 'opens' || event.sender === null) continue;
    const known = bySender.get(event.sender);
    if (known === undefined || event.at.start < known) bySender.set(event.sender, event.at.start);
  }
  return [...bySender.values()];
}

function isAtNight(at: Instant): boolean {
  return wallTime(at).millisecondOfDay < nightEnds * HOUR;
}
