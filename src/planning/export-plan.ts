import { type Calendar, createCalendar } from '../calendar/calendar.js';
import { localDate, startOfDay } from '../calendar/zone.js';
import type { Channel } from '../model/event.js';
import type {
  ChannelPlan,
  ExportPlan,
  LogSystemId,
  LookBack,
  SlowestDeadline,
  SystemPlan,
} from '../model/export-plan.js';
import type { MailLimits, PhoneLimits } from '../model/pairing-limits.js';
import type { Period } from '../model/period.js';
import type { RuleSet } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';
import { windowOf } from '../pairing/options.js';
import { exportSlices } from './export-slices.js';
import { logSystems } from './retention.js';
import { slowestDeadline } from './slowest-deadline.js';

const DAY = 86_400_000;

/** So long after the last deadline late answers are waited for. */
const usualFollowUp = 10;

const systemIds = Object.keys(logSystems).filter((id): id is LogSystemId => id in logSystems);
const channels: readonly Channel[] = ['mail', 'phone', 'case'];

interface Planning {
  readonly ruleSet: RuleSet;
  readonly municipality: string;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly limits: { readonly mail: MailLimits; readonly phone: PhoneLimits };
}

/**
 * What to export for a measuring period: per channel that the rules speak of, the first and last day of
 * the log, and when each common system has purged it. No channel where no rule is in force.
 */
export function exportPlan(planning: Planning): ExportPlan {
  const { ruleSet, municipality, period, calendar } = planning;
  const statutoryCalendar = createCalendar({ ...calendar.spec, ignoreLocalClosures: true });
  return {
    period,
    ruleSet: { id: ruleSet.id, title: ruleSet.title },
    municipality,
    channels: channels.flatMap((channel) => {
      const slowest = slowestDeadline(channel, { ...planning, statutoryCalendar });
      return slowest === null ? [] : [channelPlan(channel, slowest, planning)];
    }),
  };
}

function channelPlan(
  channel: Channel,
  slowest: SlowestDeadline,
  { ruleSet, period, calendar, limits }: Planning,
): ChannelPlan {
  const followUpWorkingDays = followUpIn(channel, ruleSet);
  const lookBack = lookBackIn(channel, limits);
  const firstDay = firstDayOf(lookBack, period, calendar);
  const lastDay = calendar.workingDayAfter(localDate(slowest.deadline - 1), followUpWorkingDays);
  return {
    channel,
    lookBack,
    firstDay,
    slowest,
    followUpWorkingDays,
    lastDay,
    systems: systemIds.flatMap((id): SystemPlan[] => {
      const system = logSystems[id];
      if (system.channel !== channel) return [];
      return [{ id, system, exports: exportSlices({ first: firstDay, last: lastDay }, system) }];
    }),
  };
}

/** As long as any rule waits before a contact is unanswered. */
function followUpIn(channel: Channel, { rules }: RuleSet): number {
  const waits = rules.flatMap((rule) =>
    rule.kind === 'route' && rule.test.what === 'first-contact' && rule.channels.includes(channel)
      ? [rule.test.unansweredAfterWorkingDays]
      : [],
  );
  return Math.max(usualFollowUp, ...waits);
}

/** How far back pairing looks. A register names its cases, so nothing earlier is needed. */
function lookBackIn(channel: Channel, { mail, phone }: Planning['limits']): LookBack {
  switch (channel) {
    case 'mail': {
      const workingDays = Math.max(mail.genericWorkingDays, mail.counterpartWorkingDays);
      return { days: mail.conversationDays, workingDays };
    }
    case 'phone':
      return { days: 0, workingDays: Math.max(phone.attemptWorkingDays, phone.ownLaterCallWorkingDays) };
    case 'case':
      return { days: 0, workingDays: 0 };
  }
}

/** The first day from which something could still be the beginning of what comes on the period's first day. */
function firstDayOf({ days, workingDays }: LookBack, period: Period, calendar: Calendar): LocalDate {
  const byDays = localDate(startOfDay(period.from) - days * DAY);
  if (workingDays === 0) return byDays;
  const isInWindow = windowOf(calendar, workingDays);
  let byWorkingDays = period.from;
  while (isInWindow(byWorkingDays - 1, period.from)) byWorkingDays -= 1;
  return Math.min(byDays, byWorkingDays);
}
