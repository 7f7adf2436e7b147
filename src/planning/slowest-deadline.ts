import type { Calendar } from '../calendar/calendar.js';
import { startOfDay } from '../calendar/zone.js';
import type { Channel } from '../model/event.js';
import type { SlowestDeadline } from '../model/export-plan.js';
import type { Period } from '../model/period.js';
import type { Rule, RuleSet } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';
import { type PromisedLimit, promisedLimits } from './promised-limits.js';

interface Rules {
  readonly ruleSet: RuleSet;
  readonly period: Period;
  readonly calendar: Calendar;
  /** For rules that no local closure excuses. */
  readonly statutoryCalendar: Calendar;
}

/**
 * The latest deadline that a contact of the period can have in a channel, under any rule, part and reading,
 * counted from its receipt. A day's latest is that of its last instant, but the latest day's need not be
 * the period's: with a cutoff, what comes late on a Friday is due after what comes on the Sunday. Null where
 * no rule is in force.
 */
export function slowestDeadline(channel: Channel, rules: Rules): SlowestDeadline | null {
  const { ruleSet, period } = rules;
  const spoken = ruleSet.rules.filter((rule) => rule.channels.includes(channel));
  const limits = new Map(spoken.map((rule) => [rule, promisedLimits(rule)]));
  let slowest: SlowestDeadline | null = null;
  for (let date = period.until; date >= period.from; date -= 1) {
    for (const rule of spoken.filter((one) => isInForce(one, date))) {
      for (const promised of limits.get(rule) ?? []) {
        const deadline = deadlineOn(date, rule, promised, rules);
        if (slowest === null || deadline.deadline > slowest.deadline) slowest = deadline;
      }
    }
  }
  return slowest;
}

function deadlineOn(
  date: LocalDate,
  rule: Rule,
  { reading, limit, from, isPromised }: PromisedLimit,
  { calendar, statutoryCalendar }: Rules,
): SlowestDeadline {
  const counting = rule.ignoreLocalClosures ? statutoryCalendar : calendar;
  return {
    rule: rule.id,
    ruleTitle: rule.title,
    reading: reading.id,
    readingTitle: reading.title,
    isPromised,
    from,
    receivedOn: date,
    deadline: counting.deadline(startOfDay(date + 1) - 1, limit),
  };
}

function isInForce({ validFrom, validUntil, notInForce }: Rule, date: LocalDate): boolean {
  if (validFrom !== null && date < validFrom) return false;
  if (validUntil !== null && date > validUntil) return false;
  return !notInForce.some(({ from, until }) => from <= date && date <= until);
}
