import type { Calendar } from '../calendar/calendar.js';
import { localDate } from '../calendar/zone.js';
import type { PlacedEvent } from '../model/contact.js';
import type { Channel, InputFile, LogEvent } from '../model/event.js';
import type { Finding, Period, Result, RuleFigures } from '../model/result.js';
import type { Rule } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';
import { channelOrder } from './groups.js';

export interface FindingsInput {
  readonly inputs: readonly InputFile[];
  readonly rejectedRows: number;
  readonly events: readonly PlacedEvent[];
  readonly period: Period;
  readonly calendar: Calendar;
  readonly logEnd: Result['logEnd'];
  readonly rules: readonly Rule[];
  readonly figures: readonly RuleFigures[];
  /** Own addresses and numbers that the organisation table lacks, and the contacts of the period they received. */
  readonly unknown: { readonly addresses: number; readonly contacts: number };
}

/** What the reader of the report should know of the data: of all of it first, then channel by channel. */
export function dataFindings(input: FindingsInput): readonly Finding[] {
  const rows = input.inputs.reduce((total, file) => total + file.rows, 0);
  const clockChangeRows = input.inputs.reduce((total, file) => total + file.clockChangeRows, 0);
  return [
    ...expiredRules(input),
    ...when(input.calendar.spec.hoursAssumed, { code: 'hours-assumed' }),
    ...when(input.unknown.addresses > 0, { code: 'unknown-units', ...input.unknown }),
    ...when(input.rejectedRows > 0, { code: 'rejected-rows', rows: input.rejectedRows, ofRows: rows }),
    ...when(clockChangeRows > 0, { code: 'clock-change-rows', rows: clockChangeRows }),
    ...channelOrder.flatMap((channel) => channelFindings(channel, input)),
  ];
}

/** What was promised no longer held when the period began: nothing can be judged by it. */
function expiredRules({ rules, period }: FindingsInput): readonly Finding[] {
  return rules.flatMap(({ id, title, validUntil }) =>
    validUntil === null || validUntil >= period.from
      ? []
      : [{ code: 'rule-expired', rule: id, title, validUntil }],
  );
}

function when(isSo: boolean, finding: Finding): readonly Finding[] {
  return isSo ? [finding] : [];
}

function channelFindings(channel: Channel, input: FindingsInput): readonly Finding[] {
  const placed = input.events.filter(({ event }) => event.channel === channel);
  if (placed.length === 0) {
    const isPromised = input.rules.some((rule) => rule.channels.includes(channel));
    return when(isPromised, { code: 'channel-without-log', channel });
  }
  const events = placed.map(({ event }) => event);
  return [
    ...spanFindings(channel, events, input),
    ...directionFindings(channel, placed),
    ...(channel === 'mail' ? unitsWithoutOutgoing(placed) : []),
    ...when(channel === 'phone' && hasNoMissedCall(placed), {
      code: 'no-missed-calls',
      calls: placed.filter(({ direction }) => direction === 'incoming').length,
    }),
  ];
}

/** A log that begins after the period's first working day, or ends before its last, does not cover it. */
function spanFindings(
  channel: Channel,
  events: readonly LogEvent[],
  input: FindingsInput,
): readonly Finding[] {
  const dates = new Set(events.map((event) => localDate(event.at.start)));
  const first = events.reduce((low, event) => Math.min(low, event.at.start), Number.POSITIVE_INFINITY);
  const latest = events.reduce((high, event) => Math.max(high, event.at.start), Number.NEGATIVE_INFINITY);
  const last = input.logEnd.find((end) => end.channel === channel)?.at ?? latest;
  const workingDays = workingDaysOf(input);
  const firstDay = workingDays[0] ?? input.period.from;
  const lastDay = workingDays.at(-1) ?? input.period.until;
  const pending = pendingIn(channel, input.figures);
  const silent = workingDays.filter((date) => {
    return date > localDate(first) && date < localDate(last) && !dates.has(date);
  });
  return [
    ...when(localDate(first) > firstDay, { code: 'log-starts-late', channel, first }),
    ...when(pending > 0 || localDate(last) < lastDay, { code: 'log-ends-early', channel, last, pending }),
    ...silentDays(channel, silent),
  ];
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

function workingDaysOf({ period, calendar }: FindingsInput): readonly LocalDate[] {
  const length = Math.max(0, period.until - period.from + 1);
  const dates = Array.from({ length }, (_, index) => period.from + index);
  return dates.filter((date) => calendar.isWorkingDay(date));
}

/** Contacts whose time had not run out when the log ended: under the rule that has most of them. */
function pendingIn(channel: Channel, figures: readonly RuleFigures[]): number {
  const counts = figures.map(({ readings: [main] }) => {
    return main.channels.find((group) => group.channel === channel)?.cell.pending ?? 0;
  });
  return Math.max(0, ...counts);
}

/** Without outgoing rows answers and call-backs cannot be seen; without incoming ones there is nothing to judge. */
function directionFindings(channel: Channel, placed: readonly PlacedEvent[]): readonly Finding[] {
  if (channel === 'case') return [];
  const hasIncoming = placed.some(({ direction }) => direction === 'incoming');
  const hasOutgoing = placed.some(({ direction }) => direction === 'outgoing');
  if (hasIncoming === hasOutgoing) return [];
  return [{ code: 'one-direction', channel, direction: hasIncoming ? 'incoming' : 'outgoing' }];
}

/** So many contacts at least before a unit that never wrote says that its sent mail is missing. */
const fewestToMiss = 10;

/** A mailbox whose sent mail was not exported looks like one that never answers. */
function unitsWithoutOutgoing(placed: readonly PlacedEvent[]): readonly Finding[] {
  const sent = placed.filter(({ direction }) => direction === 'outgoing');
  if (sent.length === 0) return [];
  const heardFrom = new Set(sent.map(({ unit }) => unit?.name));
  const answered = new Set(sent.flatMap(({ fate }) => (fate.what === 'pairs' ? [fate.contact] : [])));
  const waiting = new Map<string, number>();
  for (const { fate, unit } of placed) {
    if (fate.what !== 'opens' || unit === null) continue;
    if (answered.has(fate.contact)) heardFrom.add(unit.name);
    else waiting.set(unit.name, (waiting.get(unit.name) ?? 0) + 1);
  }
  return [...waiting]
    .filter(([unit, contacts]) => contacts >= fewestToMiss && !heardFrom.has(unit))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit]) => ({ code: 'unit-without-outgoing', channel: 'mail', unit }));
}

/** A phone log in which every incoming call was answered has most likely left the missed ones out. */
function hasNoMissedCall(placed: readonly PlacedEvent[]): boolean {
  const incoming = placed.filter(({ direction }) => direction === 'incoming');
  const isAnswered = ({ event }: PlacedEvent): boolean =>
    event.channel === 'phone' && event.outcome === 'answered';
  return incoming.length > 0 && incoming.every(isAnswered);
}
