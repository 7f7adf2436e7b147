import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { PlacedEvent } from '../../model/contact.js';
import type { Channel, LogEvent } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { Period } from '../../model/period.js';
import type { Result } from '../../model/result.js';
import type { Rule } from '../../model/rule.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import type { LocalDate } from '../../model/time.js';
import type { Directory } from '../../pairing/directory.js';
import { directionFindings } from './direction-findings.js';
import { unitFindings } from './mailbox-findings.js';
import { silenceFindings } from './silence-findings.js';
import { when } from './when.js';

export interface LogFacts {
  readonly events: readonly PlacedEvent[];
  readonly directory: Directory;
  readonly period: Period;
  readonly calendar: Calendar;
  /** When the telephone is open. */
  readonly phoneCalendar: Calendar;
  readonly logEnd: Result['logEnd'];
  readonly rules: readonly Rule[];
  readonly figures: readonly RuleFigures[];
}

/** What the log of one channel says of itself: whether it covers the period, and both directions. */
export function logFindings(channel: Channel, input: LogFacts): readonly Finding[] {
  const placed = input.events.filter(({ event }) => event.channel === channel);
  if (placed.length === 0) {
    const rules = input.rules.filter((rule) => rule.channels.includes(channel));
    const isNeeded = rules.some(({ kind }) => kind !== 'account');
    return when(isNeeded, { code: 'channel-without-log', channel, rules: rules.map(({ title }) => title) });
  }
  const events = placed.map(({ event }) => event);
  const silence = silenceFindings(channel, placed, input.calendar);
  return [
    ...spanFindings(channel, events, input),
    ...directionFindings(channel, placed),
    ...silence,
    // Where the whole log falls silent every mailbox does.
    ...(channel === 'mail' && silence.length === 0 ? unitFindings(input) : []),
  ];
}

/**
 * A log that begins after the period's first working day, or ends before its last, does not cover it; but
 * a register of few cases may well have none on those days, or on any other.
 */
function spanFindings(channel: Channel, events: readonly LogEvent[], input: LogFacts): readonly Finding[] {
  const dates = events.map((event) => localDate(event.at.start));
  const first = events.reduce((low, event) => Math.min(low, event.at.start), Number.POSITIVE_INFINITY);
  const latest = events.reduce((high, event) => Math.max(high, event.at.start), Number.NEGATIVE_INFINITY);
  const last = input.logEnd.find((end) => end.channel === channel)?.at ?? latest;
  const workingDays = workingDaysOf(input);
  const isDaily = channel !== 'case' || isEntryExpected(dates, workingDays);
  const firstDay = workingDays[0] ?? input.period.from;
  const lastDay = workingDays.at(-1) ?? input.period.until;
  const pending = pendingIn(channel, input.figures);
  const endsEarly = pending > 0 || (isDaily && localDate(last) < lastDay);
  const silent = silentBetween({ first: localDate(first), last: localDate(last) }, workingDays, dates);
  return [
    ...when(isDaily && localDate(first) > firstDay, { code: 'log-starts-late', channel, first }),
    ...when(endsEarly, { code: 'log-ends-early', channel, last, pending }),
    ...(isDaily ? silentDays(channel, silent) : []),
  ];
}

/** With so many entries in the mean, one working day of 150 would be without any by chance. */
const entriesADay = 5;

function isEntryExpected(dates: readonly LocalDate[], workingDays: readonly LocalDate[]): boolean {
  const days = new Set(workingDays);
  return dates.filter((date) => days.has(date)).length >= entriesADay * days.size;
}

function silentBetween(
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
  workingDays: readonly LocalDate[],
  dates: readonly LocalDate[],
): readonly LocalDate[] {
  const heard = new Set(dates);
  return workingDays.filter((date) => date > first && date < last && !heard.has(date));
}

/** A mailbox that few write to has many silent days: they are named one by one only while they are few. */
const mostDaysNamed = 3;

function silentDays(channel: Channel, dates: readonly LocalDate[]): readonly Finding[] {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.length <= mostDaysNamed) {
    return dates.map((date) => ({ code: 'day-without-rows', channel, date }));
  }
  return [{ code: 'days-without-rows', channel, days: dates.length, first, last }];
}

function workingDaysOf({ period, calendar }: LogFacts): readonly LocalDate[] {
  const length = Math.max(0, period.until - period.from + 1);
  const dates = Array.from({ length }, (_, index) => period.from + index);
  return dates.filter((date) => calendar.isWorkingDay(date));
}

/** Contacts whose time had not run out when the log ended: under the promise of a time that has most of them. */
function pendingIn(channel: Channel, figures: readonly RuleFigures[]): number {
  const counts = figures
    .filter(({ kind }) => kind === 'respond')
    .map(
      ({ readings: [main] }) => main.channels.find((group) => group.channel === channel)?.cell.pending ?? 0,
    );
  return Math.max(0, ...counts);
}
