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
import type { Period } from '../model/period.js';
import type { RuleSet } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';
import { conversationDays, isWithinWindow, pairingWorkingDays } from '../pairing/options.js';
import { exportSlices } from './export-slices.js';
import { logSystems } from './retention.js';
import { slowestDeadline } from './slowest-deadline.js';

const DAY = 86_400_000;

/** How far back pairing looks in each channel. A register names its cases, so nothing earlier is needed. */
const lookBacks: Readonly<Record<Channel, LookBack>> = {
  mail: { days: conversationDays, workingDays: pairingWorkingDays },
  phone: { days: 0, workingDays: pairingWorkingDays },
  case: { days: 0, workingDays: 0 },
};

const systemIds = Object.keys(logSystems).filter((id): id is LogSystemId => id in logSystems);
const channels = Object.keys(lookBacks).filter((channel): channel is Channel => channel in lookBacks);

interface Planning {
  readonly ruleSet: RuleSet;
  readonly municipality: string;
  readonly period: Period;
  readonly calendar: Calendar;
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
  { period, calendar }: Planning,
): ChannelPlan {
  const lookBack = lookBacks[channel];
  const firstDay = firstDayOf(lookBack, period, calendar);
  const lastDay = calendar.workingDayAfter(localDate(slowest.deadline - 1), pairingWorkingDays);
  return {
    channel,
    lookBack,
    firstDay,
    slowest,
    followUpWorkingDays: pairingWorkingDays,
    lastDay,
    systems: systemIds.flatMap((id): SystemPlan[] => {
      const system = logSystems[id];
      if (system.channel !== channel) return [];
      return [{ id, system, exports: exportSlices({ first: firstDay, last: lastDay }, system) }];
    }),
  };
}

/** The first day from which something could still be the beginning of what comes on the period's first day. */
function firstDayOf({ days, workingDays }: LookBack, period: Period, calendar: Calendar): LocalDate {
  const byDays = localDate(startOfDay(period.from) - days * DAY);
  if (workingDays === 0) return byDays;
  let byWorkingDays = period.from;
  while (isWithinWindow(calendar, byWorkingDays - 1, period.from)) byWorkingDays -= 1;
  return Math.min(byDays, byWorkingDays);
}
