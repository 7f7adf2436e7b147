import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/zone.js';
import type { Channel } from '../../model/event.js';
import type { Finding } from '../../model/finding.js';
import type { InputFile } from '../../model/log-reading.js';
import type { Period } from '../../model/period.js';
import type { Result } from '../../model/result.js';
import type { Rule } from '../../model/rule.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import type { LocalDate } from '../../model/time.js';
import type { ChannelLog } from '../gathering/channel-log.js';
import type { MailboxTraffic } from '../gathering/correspondents.js';
import type { DataFacts } from '../gathering/data-facts.js';
import { directionFindings } from './direction-findings.js';
import { unitFindings } from './mailbox-findings.js';
import { silenceFindings } from './silence-findings.js';
import { when } from './when.js';

export interface LogFacts {
  readonly facts: DataFacts;
  readonly inputs: readonly InputFile[];
  /** By address; none where they are not known. */
  readonly mailboxes: ReadonlyMap<string, MailboxTraffic>;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly logEnd: Result['logEnd'];
  readonly rules: readonly Rule[];
  readonly figures: readonly RuleFigures[];
}

/** What the log of one channel says of itself: whether it covers the period, and both directions. */
export function logFindings(channel: Channel, input: LogFacts): readonly Finding[] {
  const log = input.facts.channels.get(channel);
  if (log === undefined) {
    const rules = input.rules.filter((rule) => rule.channels.includes(channel));
    const isNeeded = rules.some(({ kind }) => kind !== 'account');
    return when(isNeeded, { code: 'channel-without-log', channel, rules: rules.map(({ title }) => title) });
  }
  const silence = silenceFindings(channel, log, input.calendar);
  return [
    ...spanFindings(channel, log, input),
    ...directionFindings(channel, log),
    ...silence,
    // Where the whole log falls silent every mailbox does.
    ...(channel === 'mail' && silence.length === 0
      ? unitFindings(input.facts, input.mailboxes, input.calendar)
      : []),
  ];
}

/**
 * A log that begins after the period's first working day, or ends before its last, does not cover it; but
 * a register of few cases may well have none on those days, or on any other.
 */
function spanFindings(channel: Channel, log: ChannelLog, input: LogFacts): readonly Finding[] {
  const { first, days } = log;
  const last = input.logEnd.find((end) => end.channel === channel)?.at ?? log.last;
  const workingDays = workingDaysOf(input);
  const isDaily = channel !== 'case' || isEntryExpected(days, workingDays);
  const firstDay = workingDays[0] ?? input.period.from;
  const lastDay = workingDays.at(-1) ?? input.period.until;
  const pending = pendingIn(channel, input.figures);
  const endsEarly = pending > 0 || (isDaily && localDate(last) < lastDay);
  const [from, until] = [localDate(first), localDate(last)];
  const silent = workingDays.filter((date) => date > from && date < until && !days.has(date));
  return [
    ...when(isDaily && localDate(first) > firstDay, { code: 'log-starts-late', channel, first }),
    ...when(endsEarly, { code: 'log-ends-early', channel, last, pending }),
    ...silentDays(channel, isDaily ? silent : betweenFiles(silent, { channel, days, workingDays, input })),
  ];
}

/** Where so many entries are to be expected, one time of 150 there would be none by chance. */
const entriesADay = 5;

function isEntryExpected(days: ChannelLog['days'], workingDays: readonly LocalDate[]): boolean {
  return entriesOn(workingDays, days) >= entriesADay * workingDays.length;
}

function entriesOn(dates: readonly LocalDate[], days: ChannelLog['days']): number {
  return dates.reduce((sum, date) => sum + (days.get(date) ?? 0), 0);
}

interface FewEntries extends Pick<ChannelLog, 'days'> {
  readonly channel: Channel;
  readonly workingDays: readonly LocalDate[];
  readonly input: Pick<LogFacts, 'inputs'>;
}

/**
 * Of the silent days of a register of few cases those that lie between its files: a file that was left out may be why.
 * None where they are so few that they may well have passed without a case.
 */
function betweenFiles(
  silent: readonly LocalDate[],
  { channel, days, workingDays, input }: FewEntries,
): readonly LocalDate[] {
  const spans = input.inputs.flatMap((file) => {
    if (file.channel !== channel || file.first === null || file.last === null) return [];
    return [{ from: localDate(file.first), until: localDate(file.last) }];
  });
  if (spans.length < 2) return [];
  const between = silent.filter((date) => !spans.some(({ from, until }) => from <= date && date <= until));
  const expected = (entriesOn(workingDays, days) / (workingDays.length - between.length)) * between.length;
  return expected >= entriesADay ? between : [];
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
