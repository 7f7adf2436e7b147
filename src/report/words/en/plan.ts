import { localDate } from '../../../calendar/zone.js';
import type { Channel } from '../../../model/event.js';
import type {
  ChannelPlan,
  ExportSlice,
  LogSystemId,
  LookBack,
  Retention,
  SlowestDeadline,
} from '../../../model/export-plan.js';
import { type Sliced, startsLater, takenTogether } from '../../view-plan.js';
import { endsDay } from '../written-moments.js';
import { dateRange, longDateTime, weekdayAndDate, weekdayAndLongDate } from './dates.js';
import { startWords } from './explain-rule.js';
import { capital, counted, listed } from './format.js';

export const systemWords: Readonly<Record<LogSystemId, string>> = {
  'exchange-trace': 'Exchange Online, message trace',
  'exchange-historical-search': 'Exchange Online, historical search',
  'other-mail': 'another mail server',
  'teams-calling-plan': 'Teams telephony, calling plan',
  'teams-direct-routing': 'Teams telephony, Direct Routing',
  'telia-call-log': 'Telia, call log',
  'own-switchboard': 'own switchboard or another operator',
  'case-register': 'case register',
};

/** What to know of a source, after its name. */
export const sourceNotes: { readonly [system in LogSystemId]?: string } = {
  'telia-call-log': 'help for the call log of the Norwegian service; the Swedish one may differ',
};

const lookBackWords: Readonly<Record<Channel, (back: LookBack) => string>> = {
  mail: ({ days, workingDays }) =>
    `An email belongs to the same contact as an earlier email with the same subject within ${days} days, or from the same person within ${counted(workingDays, 'working day', 'working days')}. Without the earlier emails a reminder looks like a new question.`,
  phone: ({ workingDays }) =>
    `A caller who got no answer and calls again within ${counted(workingDays, 'working day', 'working days')} belongs to the same contact. Without the earlier calls the contact is counted twice, or in the wrong period.`,
  case: () => 'The register has a number for each case, so nothing earlier is needed.',
};

export const planWords = {
  title: 'Exports of logs',
  promise: (title: string, ruleSet: string) => `Promise: ${title} (rule set ${ruleSet}).`,
  take: ({ firstDay, lastDay }: ChannelPlan) =>
    `Export the log from ${weekdayAndLongDate(firstDay)} up to and including ${weekdayAndLongDate(lastDay)}.`,
  first: ({ channel, lookBack }: ChannelPlan) => `The first day: ${lookBackWords[channel](lookBack)}`,
  last: ({ slowest, followUpWorkingDays }: ChannelPlan) =>
    `The last day: ${waitText(slowest, counted(followUpWorkingDays, 'working day', 'working days'))}, so that late answers are told from missing ones.`,
  headings: { system: 'System', keeps: 'Kept for', purged: 'Take before', exports: 'Exports' },
  ask: 'ask',
  askLong: 'Where it says “ask”: find out how long the log is kept before the period begins.',
  several: (name: string, { exports, mostDays }: Sliced) => {
    const [first] = exports;
    const together = takenTogether(exports);
    const why = [
      ...(together === null ? ['does not keep the whole span'] : []),
      ...(mostDays === null ? [] : [`gives ${counted(mostDays, 'day', 'days')} at a time`]),
    ];
    const when =
      together === null
        ? `The first, ${dateRange(first.from, first.until)}, is taken ${takeText(first)}.`
        : `The first is ${dateRange(first.from, first.until)}. All can be taken ${takeText(together)}.`;
    return `${name} ${listed(why)}: take at least ${counted(exports.length, 'export', 'exports')}. ${when} All dates are given with --json.`;
  },
  single: (name: string, slice: ExportSlice) =>
    `${name}: one export is enough, if it is taken ${takeText(slice)}.`,
  sources: 'Sources for how long logs are kept',
  caution: 'Agreements and settings can give a shorter time. Check in good time.',
};

/** How long the contact that waits longest is followed, and why. */
function waitText(slowest: SlowestDeadline, followUp: string): string {
  const { receivedOn, ruleTitle, readingTitle, isPromised, from } = slowest;
  const who = `someone who gets in touch late on ${weekdayAndDate(receivedOn)}`;
  if (!isPromised)
    return `the promise has no time limit (${ruleTitle}). ${capital(who)} is followed for ${followUp}`;
  const waits = `${who} may wait for an answer until ${deadlineText(slowest)} (${ruleTitle}, on the reading “${readingTitle}”).`;
  const later = startsLater(from)
    ? ` The clock starts ${startWords[from]}. If that is later, the deadline is later too: export the log as late as possible.`
    : '';
  return `${waits}${later} After that, ${followUp} more`;
}

/** Taken on a date that is not before the first and before the second. */
function takeText({ takeFrom, takeBefore }: Pick<ExportSlice, 'takeFrom' | 'takeBefore'>): string {
  return `${takeFrom === takeBefore - 1 ? 'on' : 'during'} ${dateRange(takeFrom, takeBefore - 1)}`;
}

/** `10 days`, `3 months`. */
export function retentionText({ unit, amount }: Retention): string {
  return unit === 'days' ? counted(amount, 'day', 'days') : counted(amount, 'month', 'months');
}

/** The last instant of a day is the day itself. */
function deadlineText({ deadline }: SlowestDeadline): string {
  return endsDay(deadline) ? `the end of ${weekdayAndLongDate(localDate(deadline))}` : longDateTime(deadline);
}
